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

    public boolean hasPassword() {
        return password != null;
    }

    boolean isCalled(String who) {
        return who.strip().equalsIgnoreCase(name) || who.strip().equalsIgnoreCase(email);
    }

    public Member reachedAt(String address) {
        var kept = address.isBlank() ? null : address.strip();
        return new Member(practice, id, name, kept, password, passwordTurn, closesAfterMinutes);
    }

    public Member closingAfter(int minutes) {
        return new Member(practice, id, name, email, password, passwordTurn, Math.clamp(minutes, 1, 240));
    }

    public Member called(String other) {
        return new Member(practice, id, other, email, password, passwordTurn, closesAfterMinutes);
    }

    Member withPassword(@Nullable String hash) {
        return new Member(practice, id, name, email, hash, passwordTurn + 1, closesAfterMinutes);
    }

    /** The password shows nowhere, not even in a log. */
    @Override
    public String toString() {
        return "Member[" + id.value() + "]";
    }
}
