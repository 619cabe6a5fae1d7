package amity.clientpage.web;

import amity.client.Client;
import amity.client.Names;
import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.review.RelationshipAim;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the page of a client from one look at its timeline. */
@Component
@Transactional(readOnly = true)
class ClientPages {
    private final Readings readings;
    private final TimelineFindings findings;
    private final Particulars particulars;
    private final Words words;
    private final Clock clock;

    ClientPages(Readings readings, TimelineFindings findings, Particulars particulars, Words words, Clock clock) {
        this.readings = readings;
        this.findings = findings;
        this.particulars = particulars;
        this.words = words;
        this.clock = clock;
    }

    /** What of the client is asked for: which moments, from where on, and whether to count give and get all the same. */
    record Look(String show, @Nullable String from, boolean counts) {}

    ClientPage page(Practice practice, Client.Id id, Look look) {
        var today = practice.today(clock);
        var timeline = readings.timeline(practice, id);
        var reading = readings.of(practice, timeline, today);
        var client = timeline.client();
        boolean counts = look.counts() || reading.kind().countsShow();
        var seen = findings.seen(practice, reading, look.show(), look.from());
        return new ClientPage(
                id.toString(),
                client.name(),
                Names.initials(client.name()),
                since(client),
                labels(reading, today),
                findings.lines(practice, reading, seen, counts),
                findings.risks(practice, reading, seen),
                counts,
                findings.year(timeline, today),
                seen.list(),
                particulars.people(practice, id),
                particulars.facts(practice, client, today),
                client.isPersonalSideOpen(),
                client.areBirthdaysWelcome(),
                particulars.promises(practice, id, today));
    }

    private @Nullable String since(Client client) {
        var town = client.town();
        var since = client.tenure().since();
        return Stream.of(
                        town == null ? "" : town + ".",
                        since == null ? "" : words.say("relationship.since", Days.month(since)))
                .filter(part -> !part.isEmpty())
                .reduce((place, time) -> place + " " + time)
                .orElse(null);
    }

    private List<ClientPage.Label> labels(Reading reading, LocalDate today) {
        var status = reading.client().status();
        boolean parted = status == Client.Status.PARTED;
        var labels = new ArrayList<ClientPage.Label>();
        if (parted || status == Client.Status.PROSPECT) {
            labels.add(new ClientPage.Label(words.say("relationship.head." + status.word()), ""));
        }
        if (!parted) {
            labels.add(
                    new ClientPage.Label(kind(reading), Tones.of(reading.kind().actual())));
        }
        if (!parted && status != Client.Status.PROSPECT) {
            var tier = reading.tier().called(reading.regularity().lastWork(), today);
            labels.add(new ClientPage.Label(words.say("relationship.tier." + tier), ""));
        }
        var drift = reading.drift().word();
        if (!parted && drift.isQuiet()) {
            labels.add(new ClientPage.Label(words.say("relationship.drift." + drift.word()), "t-care"));
        }
        return labels;
    }

    private String kind(Reading reading) {
        var called = reading.called();
        var actual = words.say("relationship.kind." + called);
        var wanted = reading.kind().wanted();
        if (wanted == null || wanted == RelationshipAim.UNDECIDED) return actual;
        return called.equals(wanted.word())
                ? words.say("relationship.as-wanted", actual)
                : words.say("relationship.toward", actual, words.say("relationship.toward." + wanted.word()));
    }
}
