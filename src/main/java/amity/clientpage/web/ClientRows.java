package amity.clientpage.web;

import amity.client.Names;
import amity.clientpage.web.ClientsPage.Row;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.review.RelationshipAim;
import amity.shell.Days;
import amity.shell.Words;
import amity.standing.Standing;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a client's standing as a row of the list. */
@Component
record ClientRows(Words words, Clock clock) {
    List<Row> of(Practice practice, List<Standing> standings) {
        return standings.stream().map(standing -> row(practice, standing)).toList();
    }

    private Row row(Practice practice, Standing standing) {
        var town = standing.town();
        return new Row(
                standing.client().toString(),
                standing.name(),
                Names.initials(standing.name()),
                town == null ? "" : town,
                words.say("relationship.tier."
                        + standing.work().tier().called(standing.work().last(), practice.today(clock))),
                talk(practice, standing),
                standing.talk().drift().isQuiet(),
                revenue(standing),
                standing.giving().shown(),
                standing.giving().given(),
                standing.giving().received(),
                words.say(
                        "relationship.balance",
                        standing.giving().given(),
                        standing.giving().received()),
                words.say("relationship.kind." + standing.called()),
                Tones.of(standing.kind()),
                wanted(standing),
                !standing.otherThanWanted());
    }

    private String talk(Practice practice, Standing standing) {
        var last = standing.talk().last();
        var today = practice.today(clock);
        if (last == null) return words.say("relationship.never-talked");
        return standing.talk().drift().isQuiet()
                ? words.say("relationship.weeks-ago", ChronoUnit.WEEKS.between(last, today))
                : Days.withWeekday(last, today);
    }

    static String revenue(Standing standing) {
        return Stream.concat(Stream.of(standing.work().revenue()), standing.work().others().stream())
                .filter(money -> standing.work().others().isEmpty() || !money.isZero())
                .map(Moneys::rounded)
                .collect(Collectors.joining(" + "));
    }

    private String wanted(Standing standing) {
        var wanted = standing.wanted();
        if (wanted == null || wanted == RelationshipAim.UNDECIDED) return words.say("relationship.wanted.undecided");
        return wanted.word().equals(standing.called())
                ? words.say("relationship.wanted.same")
                : words.say("relationship.kind." + wanted.word());
    }
}
