package amity.desk;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Note;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What she agreed to do for others and has not yet, when the time for it is nearly over; and agreements that are to be looked at together. */
@Component
record AgreementsDue(Agreements agreements, AgreementWords said, Words words) implements Prompt {
    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 14;

    @Override
    public Stream<Entry> entries(Look look) {
        var inForce = agreements.inForce(look.practice());
        var again = inForce.stream()
                .filter(agreement -> !agreement.lookAgain().isAfter(look.today().plusDays(DAYS_BEFORE)))
                .toList();
        look.meet(inForce.stream().map(Agreement::client).toList());
        var ours = agreements.progress(look.practice(), inForce, look.today()).stream()
                .flatMap(kept -> look.client(kept.agreement().client()).stream().flatMap(client -> kept.lines().stream()
                        .filter(line -> isDue(line, look.today()))
                        .map(line -> ours(line, client, look))));
        return Stream.concat(ours, look.entries(again, Agreement::client, this::again));
    }

    private static boolean isDue(LineProgress progress, LocalDate today) {
        var due = progress.due();
        return progress.line().ours()
                && due != null
                && !due.isAfter(today.plusDays(DAYS_BEFORE))
                && !due.isBefore(today.minusDays(DAYS_AFTER));
    }

    /** Done, it is a moment given in its way, which keeps the line. */
    private Entry ours(LineProgress progress, Client client, Look look) {
        var line = progress.line();
        var due = Objects.requireNonNull(progress.due());
        var note = Note.of(client.id(), line.words())
                .as(line.way())
                .direction(Direction.GIVEN)
                .on(look.today());
        return Entry.of(
                        EntryKind.PROMISE,
                        Entry.Id.of("agreed", line.id(), due),
                        words.say("desk.agreed.what", client.name(), line.words()),
                        words.say("desk.agreed.why", said.shown(line), Days.inFull(due, look.today())),
                        new Entry.Margin(Days.brief(due), words.say("desk.agreed.margin")))
                .about(client.id())
                .due(due)
                .becomes(new EntryOutcome.Noted(note, null))
                .way(words.say("desk.agreement.way"), address(client));
    }

    private Entry again(Agreement agreement, Client client) {
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("agreement", agreement.id(), agreement.lookAgain()),
                        words.say("desk.agreement.what", client.name()),
                        words.say("desk.agreement.why", Days.dated(agreement.lookAgain())),
                        new Entry.Margin(Days.brief(agreement.lookAgain()), words.say("desk.agreement.margin")))
                .about(client.id())
                .way(words.say("desk.agreement.way"), address(client));
    }

    private static String address(Client client) {
        return "/clients/" + client.id() + "/partnership#agreed";
    }
}
