package amity.portal.arrival;

import amity.boundary.ContactHours;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Wish;
import amity.shell.Keyword;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Submissions as the fields of their forms, which is how they are kept; a field that says nothing is not kept. */
final class SubmissionFields {
    private SubmissionFields() {}

    static Map<String, String> in(Submission submission) {
        var said = new LinkedHashMap<String, String>();
        switch (submission) {
            case Submission.Redemption(var voucher, var quarters, var purpose) ->
                put(said, "voucher", voucher, "quarters", quarters, "words", purpose);
            case Submission.Reply(var ask, var word, var words) -> put(said, "ask", ask, "word", word, "words", words);
            case Submission.Testimonial(var ask, var words) -> put(said, "ask", ask, "words", words);
            case Submission.Permission(var testimonial, var parts) ->
                put(said, "testimonial", testimonial, "parts", several(parts));
            case Submission.Withdrawal(var testimonial, var parts) ->
                put(said, "testimonial", testimonial, "parts", several(parts));
            case Submission.Preferences(var gifts, var policy, var wishes) ->
                put(said, "gifts", gifts, "policy", policy, "wishes", several(wishes));
            case Submission.Reach reach -> put(said, "hours", of(reach));
            case Submission.Change(var no, var words) -> put(said, "no", no, "words", words);
            case Submission.Suggestion(var invitation, var words) ->
                put(said, "invitation", invitation, "words", words);
            case Submission.Referral(var words, var name, var contact) ->
                put(said, "words", words, "name", name, "contact", contact);
            case Submission.Agreed(var agreement, var word, var words) ->
                put(said, "agreement", agreement, "word", word, "words", words);
            case Submission.Correction(var words) -> put(said, "words", words);
            case Submission.Request(var right, var words) -> put(said, "right", right, "words", words);
        }
        return said;
    }

    static Submission read(String kind, Map<String, String> said) {
        var words = said.getOrDefault("words", "");
        return switch (kind) {
            case "redemption" ->
                new Submission.Redemption(id(said, "voucher"), Integer.parseInt(said.get("quarters")), words);
            case "reply" ->
                new Submission.Reply(id(said, "ask"), word(Submission.Reply.Word.class, said, "word"), words);
            case "testimonial" -> new Submission.Testimonial(said.containsKey("ask") ? id(said, "ask") : null, words);
            case "permission" -> new Submission.Permission(id(said, "testimonial"), several(Part.class, said, "parts"));
            case "withdrawal" -> new Submission.Withdrawal(id(said, "testimonial"), several(Part.class, said, "parts"));
            case "preferences" ->
                new Submission.Preferences(
                        said.containsKey("gifts") ? word(Submission.Gifts.class, said, "gifts") : null,
                        said.getOrDefault("policy", ""),
                        several(Wish.class, said, "wishes"));
            case "reach" -> reach(said.get("hours"));
            case "change" -> new Submission.Change(id(said, "no"), words);
            case "suggestion" -> new Submission.Suggestion(id(said, "invitation"), words);
            case "referral" ->
                new Submission.Referral(words, said.getOrDefault("name", ""), said.getOrDefault("contact", ""));
            case "agreed" ->
                new Submission.Agreed(id(said, "agreement"), word(Submission.Agreed.Word.class, said, "word"), words);
            case "correction" -> new Submission.Correction(words);
            case "request" -> new Submission.Request(word(Submission.Right.class, said, "right"), words);
            default -> throw new IllegalArgumentException("no submission: " + kind);
        };
    }

    /** {@code MONDAY TUESDAY 10:00 16:00 Europe/London}. */
    static String of(Submission.Reach reach) {
        return Stream.of(
                        reach.hours().days().stream()
                                .sorted()
                                .map(DayOfWeek::name)
                                .collect(Collectors.joining(" ")),
                        reach.hours().from(),
                        reach.hours().to(),
                        reach.zone())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    static Submission.Reach reach(@Nullable String hours) {
        var parts = hours == null ? new String[0] : hours.split(" ");
        int days = parts.length - 3;
        return new Submission.Reach(
                new ContactHours(
                        Stream.of(parts).limit(days).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                        LocalTime.parse(parts[days]),
                        LocalTime.parse(parts[days + 1])),
                ZoneId.of(parts[days + 2]));
    }

    private static void put(Map<String, String> said, @Nullable Object... pairs) {
        for (int at = 0; at < pairs.length; at += 2) {
            var value = pairs[at + 1];
            var text = value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
            if (value != null && !text.isEmpty()) {
                said.put(String.valueOf(pairs[at]), text);
            }
        }
    }

    private static String several(Collection<? extends Enum<?>> words) {
        return words.stream()
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static UUID id(Map<String, String> said, String field) {
        return UUID.fromString(said.getOrDefault(field, ""));
    }

    private static <E extends Enum<E> & Keyword> E word(Class<E> type, Map<String, String> said, String field) {
        return Keyword.of(type, said.getOrDefault(field, ""));
    }

    private static <E extends Enum<E> & Keyword> Set<E> several(Class<E> type, Map<String, String> said, String field) {
        var all = EnumSet.noneOf(type);
        Stream.of(said.getOrDefault(field, "").split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> all.add(Keyword.of(type, word)));
        return all;
    }
}
