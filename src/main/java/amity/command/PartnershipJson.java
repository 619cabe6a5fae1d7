package amity.command;

import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.partnership.GivingPage;
import amity.partnership.Month;
import amity.partnership.Partnership;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.partnership.agreement.Rhythm;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.transition.Transition;
import amity.partnership.transition.TransitionStages;
import amity.partnership.transition.Transitions;
import amity.reading.RelationshipKind;
import amity.reading.SixWays;
import amity.review.RelationshipAim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Partnerships as JSON: every count with the moments it was counted from. */
record PartnershipJson(
        Json.Named client,
        RelationshipKind.Word actual,
        @Nullable RelationshipAim wanted,
        @Nullable LocalDate wantedOn,
        @Nullable String wantedWhy,
        boolean countsShown,
        Map<String, Counts> ways,
        List<OfMonth> months,
        List<Request> asks,
        List<Terms> agreements,
        List<Move> changing) {

    static PartnershipJson of(Book book, Partnership partnership, LocalDate day) {
        var practice = book.practice();
        var client = partnership.client();
        var kind = partnership.reading().kind();
        var wanted = partnership.wanted();
        var asks = book.the(Asks.class);
        return new PartnershipJson(
                Json.Named.of(client),
                kind.actual(),
                kind.wanted(),
                wanted == null ? null : wanted.on(),
                wanted == null ? null : wanted.why(),
                kind.countsShow(),
                Counts.of(partnership.ways()),
                Json.each(partnership.months(), OfMonth::of),
                Json.each(asks.shown(practice, asks.of(practice, client.id())), Request::of),
                Json.each(
                        book.the(Agreements.class).of(practice, client.id()),
                        agreement -> Terms.of(book, agreement, day)),
                Json.each(book.the(Transitions.class).of(practice, client.id()), changing -> Move.of(book, changing)));
    }

    record Line(
            Json.Named client,
            RelationshipKind.Word actual,
            @Nullable RelationshipAim wanted,
            Map<String, Counts> ways) {
        static Line of(GivingPage.Line it) {
            var stand = it.standing();
            return new Line(
                    new Json.Named(stand.client(), stand.name()), stand.kind(), stand.wanted(), Counts.of(it.ways()));
        }
    }

    private record Counts(List<Moment.Id> received, List<Moment.Id> given) {
        static Map<String, Counts> of(SixWays ways) {
            var counts = new LinkedHashMap<String, Counts>();
            for (var way : SixWays.ALL)
                counts.put(way.word(), new Counts(ids(ways.of(way, true)), ids(ways.of(way, false))));
            return counts;
        }
    }

    private record OfMonth(
            YearMonth month,
            List<Moment.Id> given,
            List<Moment.Id> received,
            int givenCount,
            int receivedCount,
            @Nullable Double balance,
            @Nullable Double index,
            RelationshipKind.Word kind) {
        static OfMonth of(Month it) {
            var stood = it.stood();
            return new OfMonth(
                    it.month(),
                    ids(it.given()),
                    ids(it.received()),
                    stood.mutuality().givenCount(),
                    stood.mutuality().receivedCount(),
                    stood.mutuality().balance(),
                    stood.mutuality().index(),
                    stood.kind().actual());
        }
    }

    private record Request(
            Ask.Id id,
            Kind way,
            @Nullable String words,
            AskState state,
            @Nullable LocalDate since) {
        static Request of(Asks.Shown it) {
            var ask = it.ask();
            return new Request(
                    ask.id(), ask.way(), it.withheld() == null ? it.words() : null, ask.state(), ask.since());
        }
    }

    private record Terms(
            Agreement.Id id,
            LocalDate agreedOn,
            LocalDate lookAgain,
            Agreement.@Nullable End ended,
            @Nullable LocalDate endedOn,
            List<Promise> lines) {
        static Terms of(Book book, Agreement it, LocalDate day) {
            var ending = it.ending();
            return new Terms(
                    it.id(),
                    it.agreed(),
                    it.lookAgain(),
                    ending == null ? null : ending.how(),
                    ending == null ? null : ending.on(),
                    Json.each(
                            book.the(Agreements.class).progress(book.practice(), it, day),
                            progress -> Promise.of(
                                    progress, book.the(AgreementWords.class).state(progress, day))));
        }
    }

    private record Promise(
            String side,
            Kind way,
            String words,
            Rhythm rhythm,
            int times,
            @Nullable LocalDate by,
            LocalDate since,
            int done,
            int of,
            @Nullable LocalDate due,
            String state,
            List<Moment.Id> moments) {
        static Promise of(LineProgress it, String state) {
            var line = it.line();
            return new Promise(
                    line.ours() ? "ours" : "theirs",
                    line.way(),
                    line.words(),
                    line.rhythm(),
                    line.times(),
                    line.by(),
                    line.since(),
                    it.done(),
                    it.of(),
                    it.due(),
                    state,
                    ids(it.kept()));
        }
    }

    private record Move(
            Transition.Id id,
            LocalDate begunOn,
            Transition.Stage stage,
            @Nullable String step,
            LocalDate reviewOn,
            Transition.@Nullable Outcome outcome,
            @Nullable LocalDate outcomeOn) {
        static Move of(Book book, Transition it) {
            var ending = it.ending();
            return new Move(
                    it.id(),
                    it.begun(),
                    book.the(TransitionStages.class).of(book.practice(), it),
                    it.step(),
                    it.review(),
                    ending == null ? null : ending.outcome(),
                    ending == null ? null : ending.on());
        }
    }

    private static List<Moment.Id> ids(List<MomentSummary> moments) {
        return Json.each(moments, MomentSummary::id);
    }
}
