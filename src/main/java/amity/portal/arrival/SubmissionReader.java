package amity.portal.arrival;

import amity.boundary.ContactHours;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Right;
import amity.portal.arrival.Submission.Wish;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed into a form, by the client or from their mail, or refuses it in one sentence. */
@Component
public class SubmissionReader {
    private final Words words;

    SubmissionReader(Words words) {
        this.words = words;
    }

    /** The form of a word, as it was filled in. */
    public Submission read(String form, Map<String, List<String>> typed) {
        try {
            return submission(form, new Fields(typed));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Refusal(words.say("sent.wrong." + (form.equals("reach") ? "reach" : "form")));
        }
    }

    private Submission submission(String form, Fields said) {
        return switch (form) {
            case "hours" ->
                new Submission.Redemption(said.id("voucher"), Integer.parseInt(said.one("hours")), said.one("words"));
            case "preferences" ->
                new Submission.Preferences(
                        said.word(Submission.Gifts.class, "gifts"),
                        said.one("policy"),
                        said.several(Wish.class, "wishes"));
            case "reach" -> reach(said);
            case "change" -> new Submission.Change(said.id("no"), said.one("words"));
            case "ask" ->
                new Submission.Reply(said.id("ask"), said.chosen(Submission.Reply.Word.class, "do"), said.one("words"));
            case "testimonial" -> new Submission.Testimonial(said.maybe("ask"), said.one("words"));
            case "permission" -> new Submission.Permission(said.id("testimonial"), said.several(Part.class, "parts"));
            case "withdrawal" -> new Submission.Withdrawal(said.id("testimonial"), said.several(Part.class, "parts"));
            case "suggestion" -> new Submission.Suggestion(said.id("invitation"), said.one("words"));
            case "referral" -> referral(said);
            case "agreement" ->
                new Submission.Agreed(
                        said.id("agreement"), said.chosen(Submission.Agreed.Word.class, "do"), said.one("words"));
            case "correction" -> new Submission.Correction(said.one("words"));
            case "request" -> new Submission.Request(said.chosen(Right.class, "right"), said.one("words"));
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static Submission reach(Fields said) {
        var days = said.all("days").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new Submission.Reach(
                new ContactHours(days, LocalTime.parse(said.one("opens")), LocalTime.parse(said.one("closes"))),
                ZoneId.of(said.one("zone")));
    }

    /** Contact details without a yes are not taken; they are not thrown away unseen either. */
    private Submission referral(Fields said) {
        boolean know = !said.one("know").isEmpty();
        if (!know && !(said.one("name") + said.one("contact")).isEmpty()) {
            throw new Refusal(words.say("sent.wrong.know"));
        }
        return new Submission.Referral(said.one("words"), said.one("name"), said.one("contact"));
    }

    /** The fields of a form as they were sent. */
    private record Fields(Map<String, List<String>> typed) {
        List<String> all(String field) {
            return typed.getOrDefault(field, List.of());
        }

        String one(String field) {
            return all(field).isEmpty() ? "" : all(field).getFirst().strip();
        }

        UUID id(String field) {
            return UUID.fromString(one(field));
        }

        @Nullable
        UUID maybe(String field) {
            return one(field).isEmpty() ? null : id(field);
        }

        <E extends Enum<E> & Keyword> @Nullable E word(Class<E> type, String field) {
            return one(field).isEmpty() ? null : chosen(type, field);
        }

        <E extends Enum<E> & Keyword> E chosen(Class<E> type, String field) {
            return named(type, one(field));
        }

        <E extends Enum<E> & Keyword> Set<E> several(Class<E> type, String field) {
            return all(field).stream().map(word -> named(type, word)).collect(Collectors.toSet());
        }

        private static <E extends Enum<E> & Keyword> E named(Class<E> type, String word) {
            return Keyword.of(type, word);
        }
    }
}
