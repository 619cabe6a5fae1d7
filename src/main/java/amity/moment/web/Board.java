package amity.moment.web;

import amity.client.Fact;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentDate;
import amity.moment.MomentProposal;
import amity.moment.MomentWords;
import amity.moment.Promise;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the chips of the form: what is proposed or chosen is marked. */
@Component
record Board(NoteOverlay drafts, MemoryDates times, MomentWords momentWords, Words words, Clock clock) {
    /** What is never left open: “none” and “ordinary” go without saying. */
    private static final Set<String> ALWAYS = Set.of("promise", "sensitivity", "currency");

    Chips chips(Practice practice, Form form, @Nullable Moment corrected) {
        var standing = drafts.standing(practice, form, corrected);
        var proposed = proposed(practice, standing);
        if (corrected == null && form.text("words").isEmpty()) {
            // without words there is nothing to propose yet: what is marked has been tapped
            proposed.replaceAll((field, proposal) -> ALWAYS.contains(field) ? proposal : "");
        }
        UnaryOperator<String> now = field -> form.now(field, proposed);
        return new Chips(
                choices("direction", List.of(Direction.values()), Direction::word, now),
                kinds(now.apply("kind")),
                choices("strand", List.of(Strand.values()), Strand::word, now),
                days(practice, form, standing.when(), now.apply("when")),
                times.before(practice, practice.today(clock), form.text("about")),
                choices("channel", Proposals.channels(), Function.identity(), now),
                choices("signal", List.of(Signal.values()), Signal::word, now),
                choices("invited", List.of("true", "false"), Function.identity(), now),
                promises(now),
                choices("stance", List.of(Fact.Stance.values()), Fact.Stance::word, now),
                choices("sensitivity", List.of(Fact.Sensitivity.values()), Fact.Sensitivity::word, now),
                Stream.of("day", "minutes", "amount", "currency", "promised", "due", "topic", "fact")
                        .collect(Collectors.toMap(Function.identity(), now)),
                form.seen(proposed),
                standing.confidential(),
                standing.maybe().isEmpty() ? null : drafts.which(standing.maybe()));
    }

    private Map<String, String> proposed(Practice practice, MomentProposal standing) {
        var proposed = new HashMap<String, String>();
        var amount = standing.amount();
        var promise = standing.promise();
        proposed.put("direction", standing.direction().word());
        proposed.put("kind", standing.maybe().isEmpty() ? standing.kind().word() : "");
        proposed.put("strand", standing.strand().word());
        proposed.put("when", standing.when().word(practice));
        proposed.put("channel", Objects.requireNonNullElse(standing.channel(), ""));
        proposed.put("signal", said(standing.signal(), Signal::word));
        proposed.put("invited", said(standing.invited(), String::valueOf));
        proposed.put("minutes", said(standing.minutes(), String::valueOf));
        proposed.put("amount", said(amount, Moneys::plain));
        proposed.put("currency", (amount == null ? practice.currency() : amount.getCurrencyUnit()).getCode());
        proposed.put("promise", promise == null ? "none" : promise.whose().word());
        proposed.put("promised", promise == null ? "" : promise.words());
        proposed.put("due", promise == null ? "" : said(promise.due(), String::valueOf));
        proposed.put("sensitivity", Notebook.sensitivity(standing).word());
        return proposed;
    }

    private List<ChoiceChip> days(Practice practice, Form form, MomentDate proposed, String now) {
        var today = practice.today(clock);
        boolean other = !form.text("about").isEmpty() || !form.text("day").isEmpty();
        var chosen = form.chosen("when").orElse(other ? "other" : now);
        var days = Stream.of(
                        MomentDate.on(today),
                        MomentDate.on(today.minusDays(1)),
                        proposed,
                        chosen.isEmpty() || chosen.equals("other") ? proposed : MomentDate.named(chosen, practice))
                .distinct()
                .map(when -> new ChoiceChip(
                        when.word(practice),
                        day(practice, when),
                        when.word(practice).equals(chosen)));
        var another = new ChoiceChip("other", words.say("moment.when.other"), chosen.equals("other"));
        return Stream.concat(days, Stream.of(another)).toList();
    }

    private String day(Practice practice, MomentDate when) {
        var today = practice.today(clock);
        if (when.equals(MomentDate.on(today))) return words.say("moment.when.today");
        return when.equals(MomentDate.on(today.minusDays(1)))
                ? words.say("moment.when.yesterday")
                : momentWords.when(practice, when.day(), when.about(), today);
    }

    private List<ChoiceChip> kinds(String chosen) {
        return Arrays.stream(Kind.values())
                .map(kind -> new ChoiceChip(
                        kind.word(),
                        words.say("moment.kind." + kind.word()),
                        kind.word().equals(chosen),
                        Arrays.stream(Direction.values())
                                .filter(kind::goes)
                                .map(direction -> "for-" + direction.word())
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    private List<ChoiceChip> promises(UnaryOperator<String> now) {
        var whose = Stream.concat(
                Stream.of("none"), Arrays.stream(Promise.Whose.values()).map(Promise.Whose::word));
        return choices("promise", whose.toList(), Function.identity(), now);
    }

    private <T> List<ChoiceChip> choices(
            String field, List<T> values, Function<T, String> word, UnaryOperator<String> now) {
        var chosen = now.apply(field);
        return values.stream()
                .map(value -> new ChoiceChip(
                        word.apply(value),
                        words.say("moment." + field + "." + word.apply(value)),
                        word.apply(value).equals(chosen)))
                .toList();
    }

    private static <T> String said(@Nullable T value, Function<T, String> word) {
        return value == null ? "" : word.apply(value);
    }
}
