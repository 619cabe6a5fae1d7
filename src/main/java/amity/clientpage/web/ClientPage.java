package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one client shows.
 *
 * @param since "with you since", said in words
 * @param labels the state of the relationship in a few words
 * @param counts whether give and get are counted here
 * @param facts what is known, the news of it first and latest first
 * @param personal whether the personal side is open on both sides, so that it may be shown
 * @param birthdays whether birthdays may be shown, which remain among friends off the record
 */
public record ClientPage(
        String id,
        String name,
        String initials,
        @Nullable String since,
        List<Label> labels,
        List<ReadingLine> lines,
        List<ReadingLine> risks,
        boolean counts,
        Year year,
        MomentList moments,
        List<PersonLine> people,
        List<FactLine> facts,
        boolean personal,
        boolean birthdays,
        List<PromiseLine> promises) {

    /** A state in one to three words, and its tone. */
    public record Label(String words, String tone) {}

    /** A question that only the user can answer, with its answers and the one that holds. */
    public record View(String question, String label, List<Pick> answers) {}

    public record Pick(String value, String label, boolean chosen) {}

    public record PersonLine(
            String id,
            String name,
            String role,
            String birthday,
            String address,
            String emails,
            String phones,
            String organisation) {}

    public record FactLine(
            String id,
            String topic,
            String words,
            boolean personal,
            String source,
            String sensitivity,
            String label,
            boolean hidden,
            boolean news) {}

    public record PromiseLine(
            String id, boolean ours, String words, @Nullable String due, boolean late) {}

    public record MatterLine(String matter, String label, String since) {}

    /** One setting with a form of its own; its kind is text, date, money, tick, policy or pick. */
    public record Setting(String name, String label, String kind, String value, String shown, List<Pick> options) {}

    /** The latest that goes on with them, business and personal. */
    public List<FactLine> news() {
        return facts.stream().filter(FactLine::news).toList();
    }

    /** What else is known of one side. */
    public List<FactLine> known(boolean personalSide) {
        return facts.stream()
                .filter(fact -> !fact.news() && fact.personal() == personalSide)
                .toList();
    }

    public List<PromiseLine> promised(boolean ours) {
        return promises.stream().filter(promise -> promise.ours() == ours).toList();
    }
}
