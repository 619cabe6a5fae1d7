package amity.desk;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Note;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementLine;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
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
        if (inForce.isEmpty()) {
            return Stream.empty();
        }
        look.meet(inForce.stream().map(Agreement::client).toList());
        var again = inForce.stream()
                .filter(agreement -> !agreement.lookAgain().isAfter(look.today().plusDays(DAYS_BEFORE)))
                .flatMap(agreement ->
                        look.client(agreement.client()).stream().map(client -> again(agreement, client, look)));
        var ours = agreements.progress(look.practice(), inForce, look.today()).stream()
                .flatMap(kept -> look.client(kept.agreement().client()).stream().flatMap(client -> kept.lines().stream()
                        .filter(line -> due(line, look.today()))
                        .map(line -> ours(line, client, look))));
        return Stream.concat(ours, again);
    }

    private static boolean due(LineProgress progress, LocalDate today) {
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
        return new Entry(
                new Entry.Id("agreed", line.id().toString(), due.toString()),
                EntryKind.PROMISE,
                words.say("desk.agreed.what", client.name(), line.words()),
                words.say("desk.agreed.why", said.shown(line), Days.inFull(due, look.today())),
                client.id(),
                due,
                null,
                new Entry.Margin(Sentences.shortDay(due), words.say("desk.agreed.margin")),
                due.toString(),
                List.of(),
                new EntryOutcome.Noted(note(line, client, look), null),
                way(client),
                null);
    }

    private static Note note(AgreementLine line, Client client, Look look) {
        return Note.of(client.id(), line.words())
                .as(line.way())
                .direction(Direction.GIVEN)
                .on(look.today());
    }

    private Entry again(Agreement agreement, Client client, Look look) {
        return new Entry(
                new Entry.Id(
                        "agreement",
                        agreement.id().toString(),
                        agreement.lookAgain().toString()),
                EntryKind.REVIEW,
                words.say("desk.agreement.what", client.name()),
                words.say("desk.agreement.why", Days.dated(agreement.lookAgain())),
                client.id(),
                null,
                null,
                new Entry.Margin(Sentences.shortDay(agreement.lookAgain()), words.say("desk.agreement.margin")),
                agreement.lookAgain().toString(),
                List.of(),
                new EntryOutcome.Seen(),
                way(client),
                null);
    }

    private Entry.Way way(Client client) {
        return new Entry.Way(words.say("desk.agreement.way"), "/clients/" + client.id() + "/partnership#agreed");
    }
}
