package amity.account;

import amity.practice.Practice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who signs in to a practice; the turn counts her passwords, so that a new one ends the sessions of the old. */
public record Member(
        Practice.Id practice,
        Id id,
        String name,
        @Nullable String email,
        @Nullable String password,
        int passwordTurn,
        int closesAfterMinutes) {

    static final int USUAL_IDLE_MINUTES = 10;

    public record Id(UUID value) {}

    boolean hasPassword() {
        return password != null;
    }

    boolean isCalled(String who) {
        return who.strip().equalsIgnoreCase(name) || who.strip().equalsIgnoreCase(email);
    }

    /** The password shows nowhere, not even in a log. */
    @Override
    public String toString() {
        return "Member[" + id.value() + "]";
    }
}
