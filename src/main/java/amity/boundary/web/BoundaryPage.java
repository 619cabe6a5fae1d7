package amity.boundary.web;

import amity.boundary.BoundaryForm;
import amity.moment.Proposals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One boundary: what it asks for, how it is said, and what becomes of it.
 *
 * @param client whose it is; empty where it is our own, for all
 * @param id empty where it is not kept yet
 * @param words what it asks for, in words
 * @param saying how it is said to them; null where it is theirs, or not kept yet
 * @param crossing what is noted when it is crossed; null where it belongs to no client, or is not kept yet
 * @param sorry what is wrong with what was typed, and in which of its forms
 */
public record BoundaryPage(
        String client,
        String name,
        String id,
        String kind,
        String words,
        BoundaryForm typed,
        @Nullable Saying saying,
        @Nullable Crossing crossing,
        @Nullable Sorry sorry) {

    public record Saying(String words, String mail, boolean toSay) {}

    public record Crossing(String by, String day, String words) {}

    public record Sorry(String form, String sentence) {}

    public boolean isOurs() {
        return client.isEmpty();
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String action() {
        return isNew() ? "/boundaries" : "/boundaries/" + id;
    }

    public @Nullable String wrong(String form) {
        return sorry == null || !sorry.form().equals(form) ? null : sorry.sentence();
    }

    public List<String> channels() {
        return Proposals.channels();
    }

    public List<String> whose() {
        return List.of("theirs", "ours", "both");
    }
}
