package amity.command;

import amity.moment.Kind;
import amity.moment.Moment;
import amity.reading.Closeness;
import amity.reading.Course;
import amity.reading.Drift;
import amity.reading.Feeling;
import amity.reading.Mutuality;
import amity.reading.Reading;
import amity.reading.Regularity;
import amity.reading.RelationshipKind;
import amity.reading.Revenue;
import amity.reading.Risk;
import amity.reading.Silence;
import amity.reading.Stake;
import amity.reading.Tier;
import amity.review.Overrule;
import amity.review.RelationshipAim;
import amity.shell.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A reading as JSON: every figure with its reason and its moments. */
record ReadingJson(
        Json.Named client,
        LocalDate asOf,
        Income revenue,
        Rhythm regularity,
        Work work,
        Weight stake,
        Nearness closeness,
        Balance mutuality,
        Sort kind,
        Tier tier,
        Distance drift,
        Felt values,
        Felt gel,
        Felt enjoyment,
        List<Danger> risks,
        List<Opinion> overruled) {

    static ReadingJson of(Reading reading, Words words) {
        return new ReadingJson(
                Json.Named.of(reading.client()),
                reading.asOf(),
                Income.of(reading.revenue(), words),
                Rhythm.of(reading.regularity(), words),
                Work.of(reading.course()),
                Weight.of(reading.stake(), words),
                Nearness.of(reading.closeness(), words),
                Balance.of(reading.mutuality(), words),
                Sort.of(reading.kind(), words),
                reading.tier(),
                Distance.of(reading.drift(), words),
                Felt.of(reading.values(), words),
                Felt.of(reading.gel(), words),
                Felt.of(reading.enjoyment(), words),
                Json.each(reading.risks(), risk -> Danger.of(risk, words)),
                Json.each(reading.overruled(), Opinion::of));
    }

    private record Income(
            Money amount,
            CurrencyUnit currency,
            @Nullable Double share,
            Money previous,
            SortedMap<CurrencyUnit, Money> others,
            boolean compared,
            String reason,
            List<Moment.Id> moments) {
        static Income of(Revenue it, Words words) {
            return new Income(
                    it.amount(),
                    it.amount().getCurrencyUnit(),
                    it.share(),
                    it.previous(),
                    it.others(),
                    it.compared(),
                    it.reason().in(words),
                    it.moments());
        }
    }

    private record Rhythm(
            Regularity.Word word,
            int activeMonths,
            @Nullable Number usualGapDays,
            String reason,
            List<Moment.Id> moments) {
        static Rhythm of(Regularity it, Words words) {
            return new Rhythm(
                    it.word(),
                    it.activeMonths(),
                    Json.days(it.usualGapDays()),
                    it.reason().in(words),
                    it.moments());
        }
    }

    private record Work(
            int jobs,
            int days,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Silence silence) {
        static Work of(Course it) {
            return new Work(it.jobs(), it.days(), it.first(), it.last(), it.silence());
        }
    }

    private record Weight(
            Stake.@Nullable Word word, @Nullable Double share, String reason) {
        static Weight of(Stake it, Words words) {
            return new Weight(it.word(), it.share(), it.reason().in(words));
        }
    }

    private record Nearness(
            Closeness.Word word,
            Closeness.@Nullable Word felt,
            @Nullable LocalDate feltOn,
            int talkDays,
            int kinds,
            int personal,
            String reason,
            List<Moment.Id> moments) {
        static Nearness of(Closeness it, Words words) {
            return new Nearness(
                    it.word(),
                    it.felt(),
                    it.feltOn(),
                    it.talkDays(),
                    it.kinds(),
                    it.personal(),
                    it.reason().in(words),
                    it.moments());
        }
    }

    private record Balance(
            double given,
            double received,
            @Nullable Double balance,
            @Nullable Double index,
            int givenCount,
            int receivedCount,
            List<Kind> ways,
            String reason,
            List<Moment.Id> moments) {
        static Balance of(Mutuality it, Words words) {
            return new Balance(
                    it.given(),
                    it.received(),
                    it.balance(),
                    it.index(),
                    it.givenCount(),
                    it.receivedCount(),
                    it.ways(),
                    it.reason().in(words),
                    it.moments());
        }
    }

    private record Sort(
            RelationshipKind.Word actual, @Nullable RelationshipAim wanted, String reason, List<Moment.Id> moments) {
        static Sort of(RelationshipKind it, Words words) {
            return new Sort(it.actual(), it.wanted(), it.reason().in(words), it.moments());
        }
    }

    private record Distance(
            Drift.Word word,
            @Nullable Integer days,
            @Nullable Number usualGapDays,
            String reason,
            List<Moment.Id> moments) {
        static Distance of(Drift it, Words words) {
            return new Distance(
                    it.word(),
                    it.days(),
                    Json.days(it.usualGapDays()),
                    it.reason().in(words),
                    it.moments());
        }
    }

    private record Felt(@Nullable String word, @Nullable LocalDate on, String reason) {
        static Felt of(Feeling it, Words words) {
            return new Felt(it.word(), it.on(), it.reason().in(words));
        }
    }

    private record Danger(
            String rule, String reason, @JsonProperty("do") String todo, List<Moment.Id> moments) {
        static Danger of(Risk it, Words words) {
            return new Danger(it.rule(), it.reason().in(words), it.todo().in(words), it.moments());
        }
    }

    private record Opinion(String figure, String word, String reason, LocalDate on, LocalDate until) {
        static Opinion of(Overrule it) {
            return new Opinion(it.figure(), it.word(), it.why(), it.on(), it.until());
        }
    }
}
