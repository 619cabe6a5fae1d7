package amity.moment.web;

import amity.client.Fact;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.MomentWords;
import amity.moment.Promise;
import amity.moment.Proposal;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.moment.When;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the chips of the form: what is proposed or chosen is marked. */
@Component
class Board {
    private final Drafts drafts;
    private final Times times;
    private final MomentWords momentWords;
    private final Words words;
    private final Clock clock;

    Board(Drafts drafts, Times times, MomentWords momentWords, Words words, Clock clock) {
        this.drafts = drafts;
        this.times = times;
        this.momentWords = momentWords;
        this.words = words;
        this.clock = clock;
    }

    Chips chips(Practice practice, MomentForm form) {
        var proposed = drafts.proposed(practice, form);
        var seen = seen(practice, proposed);
        Function<String, String> now = field -> form.chosen(field).orElse(seen.getOrDefault(field, ""));
        return new Chips(
                choices("direction", List.of(Direction.values()), Direction::word, now),
                kinds(now.apply("kind")),
                choices("strand", List.of(Strand.values()), Strand::word, now),
                days(practice, form, proposed.when()),
                times.before(practice, practice.today(clock), form.text("about")),
                choices("channel", Proposals.channels(), Function.identity(), now),
                choices("signal", List.of(Signal.values()), Signal::word, now),
                choices("invited", List.of("true", "false"), Function.identity(), now),
                promises(now),
                choices("stance", List.of(Fact.Stance.values()), Fact.Stance::word, now),
                choices("sensitivity", List.of(Fact.Sensitivity.values()), Fact.Sensitivity::word, now),
                Stream.of("day", "minutes", "amount", "promised", "due", "topic", "fact")
                        .collect(Collectors.toMap(Function.identity(), now)),
                seen,
                proposed.confidential());
    }

    private Map<String, String> seen(Practice practice, Proposal proposed) {
        var seen = new HashMap<String, String>();
        seen.put("direction", proposed.direction().word());
        seen.put("kind", proposed.kind().word());
        seen.put("strand", proposed.strand().word());
        seen.put("when", proposed.when().word(practice));
        seen.put("channel", Objects.requireNonNullElse(proposed.channel(), ""));
        seen.put("signal", said(proposed.signal(), Signal::word));
        seen.put("invited", said(proposed.invited(), String::valueOf));
        seen.put("minutes", said(proposed.minutes(), String::valueOf));
        seen.put("amount", said(proposed.amount(), Moneys::plain));
        var promise = proposed.promise();
        seen.put("promise", promise == null ? "none" : promise.whose().word());
        seen.put("promised", promise == null ? "" : promise.words());
        seen.put("due", promise == null ? "" : said(promise.due(), String::valueOf));
        seen.put("sensitivity", Notebook.sensitivity(proposed).word());
        return seen;
    }

    private List<Choice> days(Practice practice, MomentForm form, When proposed) {
        var today = practice.today(clock);
        var other = !form.text("about").isEmpty() || !form.text("day").isEmpty();
        var chosen = form.chosen("when").orElse(other ? "other" : proposed.word(practice));
        var days = Stream.of(
                        When.on(today),
                        When.on(today.minusDays(1)),
                        proposed,
                        chosen.equals("other") ? proposed : When.named(chosen, practice))
                .distinct()
                .map(when -> new Choice(
                        when.word(practice),
                        day(practice, when),
                        when.word(practice).equals(chosen)));
        var another = new Choice("other", words.say("moment.when.other"), chosen.equals("other"));
        return Stream.concat(days, Stream.of(another)).toList();
    }

    private String day(Practice practice, When when) {
        var today = practice.today(clock);
        if (when.equals(When.on(today))) {
            return words.say("moment.when.today");
        }
        return when.equals(When.on(today.minusDays(1)))
                ? words.say("moment.when.yesterday")
                : momentWords.when(practice, when.day(), when.about(), today);
    }

    private List<Choice> kinds(String chosen) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        words.say("moment.kind." + kind.word()),
                        kind.word().equals(chosen),
                        Arrays.stream(Direction.values())
                                .filter(kind::goes)
                                .map(direction -> "for-" + direction.word())
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    private List<Choice> promises(Function<String, String> now) {
        var whose = Stream.concat(
                Stream.of("none"), Arrays.stream(Promise.Whose.values()).map(Promise.Whose::word));
        return choices("promise", whose.toList(), Function.identity(), now);
    }

    private <T> List<Choice> choices(
            String field, List<T> values, Function<T, String> word, Function<String, String> now) {
        var chosen = now.apply(field);
        return values.stream()
                .map(value -> new Choice(
                        word.apply(value),
                        words.say("moment." + field + "." + word.apply(value)),
                        word.apply(value).equals(chosen)))
                .toList();
    }

    private static <T> String said(@Nullable T value, Function<T, String> word) {
        return value == null ? "" : word.apply(value);
    }
}
