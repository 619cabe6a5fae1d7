package amity.clientpage.web;

import amity.boundary.decline.Decline;
import amity.moment.Moment;
import amity.moment.MomentWords;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.reading.Feeling;
import amity.reading.Reading;
import amity.reading.Reason;
import amity.reading.Revenue;
import amity.reading.Risk;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a reading line by line, each figure in plain words with its reason and its latest moments. */
@Component
class ReadingLines {
    private static final int SHOWN = 8;
    private static final Map<String, Decline> AGAIN = Map.of(
            "friendship-unbilled", Decline.SCOPE_CREEP,
            "friendship-out-of-hours", Decline.OUT_OF_HOURS,
            "friendship-paid-late", Decline.PAYING_LATE,
            "friendship-rate", Decline.DISCOUNT);
    private final MomentWords momentWords;
    private final OverruleOptions overruling;
    private final Words words;

    ReadingLines(MomentWords momentWords, OverruleOptions overruling, Words words) {
        this.momentWords = momentWords;
        this.overruling = overruling;
        this.words = words;
    }

    /** The moments that the lines and risks show when they open. */
    static Set<Moment.Id> behind(Reading reading) {
        var risks = reading.risks().stream().map(Risk::moments);
        var figures = Stream.of(
                reading.kind().moments(),
                reading.revenue().moments(),
                reading.regularity().moments(),
                reading.closeness().moments(),
                reading.mutuality().moments(),
                reading.drift().moments());
        return Stream.concat(figures, risks)
                .flatMap(ids -> latest(ids).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Moment.Id> latest(List<Moment.Id> ids) {
        return ids.subList(Math.max(0, ids.size() - SHOWN), ids.size()).reversed();
    }

    List<ReadingLine> of(Practice practice, Reading reading, PageMoments seen, boolean counts) {
        var behind = new Behind(practice, reading, seen.moments(), seen.list().ids());
        var lines = new ArrayList<ReadingLine>();
        lines.add(behind.line(
                "kind", kind(reading), reading.kind().reason(), reading.kind().moments()));
        lines.add(revenue(behind, reading.revenue()));
        lines.add(behind.line(
                "regularity",
                say("regularity." + reading.regularity().word().word()),
                reading.regularity().reason(),
                reading.regularity().moments()));
        lines.add(behind.line("stake", stake(reading), reading.stake().reason(), List.of()));
        lines.add(behind.line(
                "closeness",
                say("closeness." + reading.closeness().word().word()),
                reading.closeness().reason(),
                reading.closeness().moments()));
        if (counts) {
            lines.add(behind.line(
                    "mutuality",
                    mutuality(reading),
                    reading.mutuality().reason(),
                    reading.mutuality().moments()));
        }
        lines.add(behind.line(
                "drift",
                say("drift." + reading.drift().word().word()),
                reading.drift().reason(),
                reading.drift().moments()));
        lines.add(feeling(behind, "values", reading.values()));
        lines.add(feeling(behind, "gel", reading.gel()));
        lines.add(feeling(behind, "enjoyment", reading.enjoyment()));
        return lines;
    }

    List<ReadingLine> risks(Practice practice, Reading reading, PageMoments seen) {
        var behind = new Behind(practice, reading, seen.moments(), seen.list().ids());
        return reading.risks().stream().map(risk -> risk(behind, risk)).toList();
    }

    private ReadingLine risk(Behind behind, Risk risk) {
        var line = behind.line("kind", risk.reason().in(words), risk.todo(), risk.moments());
        return new ReadingLine(
                "", line.words(), line.sentence(), null, null, null, line.moments(), line.more(), way(behind, risk));
    }

    /** For a risk of friendship, the way to the words that say the boundary again. */
    private static @Nullable String way(Behind behind, Risk risk) {
        var decline = AGAIN.get(risk.rule());
        return decline == null
                ? null
                : "/declines?client=" + behind.reading.client().id() + "#no-" + decline.word();
    }

    /** Where an exchange rate is missing, the line leads to where it is said. */
    private static ReadingLine revenue(Behind behind, Revenue revenue) {
        var line = behind.line("revenue", Moneys.rounded(revenue.amount()), revenue.reason(), revenue.moments());
        return revenue.compared() ? line : line.leading("/settings/rates");
    }

    private ReadingLine feeling(Behind behind, String figure, Feeling feeling) {
        var word = feeling.word();
        return behind.line(
                figure,
                say(word == null ? "feeling.not-asked" : "answer." + figure + "." + word),
                feeling.reason(),
                List.of());
    }

    private String kind(Reading reading) {
        return say("kind." + reading.called());
    }

    private String stake(Reading reading) {
        var word = reading.stake().word();
        return say("stake." + (word == null ? "none" : word.word()));
    }

    private String mutuality(Reading reading) {
        return words.say(
                "relationship.mutuality.counts",
                reading.mutuality().givenCount(),
                reading.mutuality().receivedCount());
    }

    private String say(String key) {
        return words.say("relationship." + key);
    }

    private final class Behind {
        private final Practice practice;
        private final Reading reading;
        private final Map<Moment.Id, Moment> moments;
        private final Set<String> shown;

        private Behind(Practice practice, Reading reading, Map<Moment.Id, Moment> moments, Set<String> shown) {
            this.practice = practice;
            this.reading = reading;
            this.moments = moments;
            this.shown = shown;
        }

        private ReadingLine line(String figure, String said, Reason reason, List<Moment.Id> ids) {
            var latest = latest(ids);
            return new ReadingLine(
                    say("figure." + figure),
                    said,
                    reason.in(words),
                    method(figure),
                    overruling.otherwise(reading, figure),
                    overruling.choice(reading, figure),
                    latest.stream()
                            .filter(moments::containsKey)
                            .map(id -> one(moments.get(id)))
                            .toList(),
                    ids.size() - latest.size(),
                    null);
        }

        private ReadingLine.Behind one(Moment moment) {
            var id = moment.id().toString();
            return new ReadingLine.Behind(
                    momentWords.when(practice, moment, reading.asOf()),
                    moment.words(),
                    (shown.contains(id) ? "" : "/clients/" + moment.client() + "?from=" + moment.day() + "," + id)
                            + "#m-" + id);
        }

        private @Nullable String method(String figure) {
            if (!figure.equals("mutuality")) return null;
            var mutuality = reading.mutuality();
            return words.say("relationship.mutuality.method", mutuality.given(), mutuality.received());
        }
    }
}
