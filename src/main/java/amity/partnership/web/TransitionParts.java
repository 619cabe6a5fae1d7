package amity.partnership.web;

import amity.client.Client;
import amity.client.People;
import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.partnership.Partnership;
import amity.partnership.Partnerships;
import amity.partnership.transition.Transition;
import amity.partnership.transition.TransitionStages;
import amity.partnership.transition.Transitions;
import amity.partnership.web.TransitionPart.Ending;
import amity.partnership.web.TransitionPart.Step;
import amity.practice.Practice;
import amity.practice.Wordings;
import amity.reading.RelationshipKind;
import amity.reading.SixWays;
import amity.review.RelationshipAim;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out how a relationship is changed: what is missing, how far it has come, and what came of it. */
@Component
record TransitionParts(
        Transitions changes,
        TransitionStages stages,
        Partnerships partnerships,
        Wordings wordings,
        People people,
        Words words) {
    private static final int MONTHS = 3;

    /** Null where there is nothing to change, and nothing was. */
    @Nullable
    TransitionPart of(Practice practice, Partnership partnership) {
        var all = changes.of(practice, partnership.client().id());
        var latest = all.stream().filter(Transition::isUnderWay).findFirst().or(() -> all.stream()
                .findFirst());
        if (latest.isEmpty() && !isWanting(partnership)) return null;
        return part(practice, partnership, latest);
    }

    /** Whether it is less than she wants; never if that is transactional. */
    private static boolean isWanting(Partnership partnership) {
        var kind = partnership.reading().kind();
        return kind.isOtherThanWanted()
                && (kind.wanted() == RelationshipAim.PARTNERSHIP
                        || kind.wanted() == RelationshipAim.FRIENDLY
                                && kind.actual() != RelationshipKind.Word.PARTNERSHIP);
    }

    private TransitionPart part(Practice practice, Partnership partnership, Optional<Transition> latest) {
        var today = partnership.asOf();
        var begun = latest.filter(one -> one.isUnderWay() || !isWanting(partnership));
        var stage = begun.map(one -> stages.of(practice, one)).orElse(Transition.Stage.SEEING);
        var ending = begun.map(Transition::ending).orElse(null);
        return new TransitionPart(
                begun.map(one -> one.id().toString()).orElse(null),
                missing(partnership),
                Stream.of(Transition.Stage.values())
                        .map(one -> step(one, stage))
                        .toList(),
                begun.map(Transition::step).orElse(""),
                begun.map(Transition::review).orElse(today.plusMonths(MONTHS)).toString(),
                today.plusMonths(MONTHS).toString(),
                begun.map(one -> said(one, today)).orElse(null),
                begun.filter(one -> one.isDueOn(today)).isPresent(),
                begun.map(one -> since(practice, partnership, one)).orElse(List.of()),
                begun.map(one -> looks(one)).orElse(List.of()),
                Stream.of(Transition.Outcome.values()).map(this::ending).toList(),
                terms(practice, partnership.client()),
                ending == null
                        ? null
                        : words.say("changing.outcome." + ending.outcome().word(), Days.dated(ending.on())));
    }

    /** Words for changing the terms, as she would say them to this client. */
    private TransitionPart.Terms terms(Practice practice, Client client) {
        var wording = wordings.of(practice, "gelling.say.terms");
        var name = people.salutation(practice.id(), client).within();
        var said = wording.with(Map.of("name", name));
        return new TransitionPart.Terms(
                said, Mailto.of(said), new WordingChange(wording.key(), wording.text(), wording.own()));
    }

    private Step step(Transition.Stage stage, Transition.Stage reached) {
        return new Step(words.say("changing.stage." + stage.word()), stage == reached, stage.compareTo(reached) < 0);
    }

    /** The ways in which nothing ever came back, and what was given in the last year. */
    private String missing(Partnership partnership) {
        var came = partnership.timeline().moments().stream()
                .filter(MomentSummary::isReceivedWay)
                .map(MomentSummary::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        var never = SixWays.ALL.stream()
                .filter(way -> !came.contains(way))
                .map(way -> words.say("partnership.way." + way.word()).toLowerCase(Language.here()))
                .collect(Collectors.joining(", "));
        int given = partnership.reading().mutuality().givenCount();
        if (!partnership.reading().kind().countsShow()) {
            return never.isEmpty()
                    ? words.say("changing.missing.nothing.quiet")
                    : words.say("changing.missing.quiet", never);
        }
        return never.isEmpty()
                ? words.say("changing.missing.nothing", given)
                : words.say("changing.missing", never, given);
    }

    private String said(Transition changing, LocalDate today) {
        return changing.isDueOn(today)
                ? words.say("changing.due", Days.dated(changing.begun()))
                : words.say("changing.says", Days.dated(changing.begun()), Days.dated(changing.review()));
    }

    /** Give and get when it was begun, and now or when it ended. */
    private List<String> since(Practice practice, Partnership partnership, Transition changing) {
        var ending = changing.ending();
        var to = ending == null ? partnership.asOf() : ending.on();
        var stood = partnerships.on(practice, partnership.timeline(), List.of(changing.begun(), to));
        return List.of(
                words.say("changing.then", MonthChart.stood(stood.getFirst(), words)),
                words.say(
                        ending == null ? "changing.now" : "changing.ended", MonthChart.stood(stood.getLast(), words)));
    }

    private List<ClientPart.Line> looks(Transition changing) {
        return changing.stillMoving().stream()
                .map(look -> new ClientPart.Line(
                        Days.dated(look.on()),
                        words.say("changing.moved", Days.dated(look.until())),
                        look.why() == null ? "" : look.why()))
                .toList();
    }

    private Ending ending(Transition.Outcome outcome) {
        return new Ending(
                outcome.word(),
                words.say("changing.ending." + outcome.word()),
                words.say("changing.ending." + outcome.word() + ".meaning"));
    }
}
