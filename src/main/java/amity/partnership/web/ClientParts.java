package amity.partnership.web;

import amity.client.Client;
import amity.partnership.Partnership;
import amity.partnership.Partnerships;
import amity.partnership.web.ClientPart.Balance;
import amity.partnership.web.ClientPart.Choice;
import amity.partnership.web.ClientPart.Line;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Overrule;
import amity.review.Question;
import amity.review.RelationshipAim;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one relationship beside what is wanted of it. */
@Component
record ClientParts(
        Partnerships partnerships,
        MonthChart months,
        AgreementParts agreements,
        TransitionParts changing,
        Words words) {
    static final String ENDING = "ending";
    private static final List<String> CHOICES = List.of(
            RelationshipAim.PARTNERSHIP.word(),
            RelationshipAim.FRIENDLY.word(),
            RelationshipAim.TRANSACTIONAL.word(),
            ENDING);

    ClientPart of(Practice practice, Client.Id id, boolean counts, LocalDate today) {
        return part(practice, partnerships.of(practice, id, today), counts);
    }

    private ClientPart part(Practice practice, Partnership partnership, boolean counts) {
        var reading = partnership.reading();
        var wanted = partnership.wanted();
        var mutuality = reading.mutuality();
        return new ClientPart(
                partnership.client().id().toString(),
                partnership.client().name(),
                sentence(partnership),
                counts || reading.kind().countsShow(),
                partnership.isTransactionalAndFine(),
                new Balance(
                        mutuality.givenCount(),
                        mutuality.receivedCount(),
                        mutuality.reason().in(words)),
                CHOICES.stream().map(word -> choice(word, wanted)).toList(),
                wanted == null || wanted.why() == null ? "" : wanted.why(),
                wanted == null ? null : words.say("partnership.want.since", Days.dated(wanted.on())),
                past(partnership),
                overruled(partnership),
                agreements.of(practice, partnership.client().id(), partnership.asOf()),
                changing.of(practice, partnership),
                months.of(partnership));
    }

    private String sentence(Partnership partnership) {
        var wanted = partnership.reading().kind().wanted();
        return words.say("partnership.want." + (wanted == null ? RelationshipAim.UNDECIDED : wanted).word()) + " "
                + words.say("partnership.today." + partnership.reading().calledToday());
    }

    private Choice choice(String word, @Nullable Answer wanted) {
        return new Choice(
                word,
                words.say("partnership.choice." + word),
                words.say("partnership.choice." + word + ".meaning"),
                wanted != null && wanted.word().equals(word));
    }

    private List<Line> past(Partnership partnership) {
        var said = partnership.timeline().answers().stream()
                .filter(answer -> answer.question() == Question.WANTED)
                .toList();
        return said.stream()
                .limit(Math.max(0, said.size() - 1L))
                .map(answer -> new Line(
                        Days.dated(answer.on()),
                        words.say("partnership.wanted." + answer.word()),
                        answer.why() == null ? "" : answer.why()))
                .toList()
                .reversed();
    }

    private @Nullable String overruled(Partnership partnership) {
        return Stream.of("kind", "mutuality")
                .flatMap(figure -> partnership.reading().overruled().stream()
                        .filter(overrule -> overrule.figure().equals(figure))
                        .max(Comparator.comparing(Overrule::on))
                        .stream())
                .findFirst()
                .map(overrule -> words.say(
                        "relationship.overruled",
                        words.say("relationship." + overrule.figure() + "." + overrule.word()),
                        overrule.why(),
                        Days.shown(overrule.until(), partnership.asOf())))
                .orElse(null);
    }
}
