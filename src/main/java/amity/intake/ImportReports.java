package amity.intake;

import amity.client.Client;
import amity.client.Clients;
import amity.intake.match.PartyMatch;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what an import brings or brought. */
@Component
record ImportReports(
        ReportStore store,
        ExampleStore examples,
        PartyStore parties,
        ContactStore guests,
        Clients clients,
        Words words,
        Clock clock) {
    void count(Practice.Id practice, UUID imported, StagedContents contents) {
        store.count(practice, imported, contents);
        var notes = new HashMap<UUID, String>();
        store.barren(practice, imported)
                .forEach((file, rows) -> notes.put(
                        file,
                        store.usualReason(practice, file)
                                .map(reason -> words.say("exchange.note.nothing", rows, reason))
                                .orElseGet(() -> words.say("exchange.note.private", rows))));
        store.note(practice, imported, notes);
    }

    ReportStore.Line line(Practice.Id practice, UUID imported) {
        return store.line(practice, imported).orElseThrow(() -> NotFound.of("refusal.import-reports.no-import"));
    }

    ImportReport report(Practice practice, UUID imported) {
        var line = line(practice.id(), imported);
        var files = store.files(practice.id(), imported);
        return new ImportReport(
                imported,
                practice,
                files,
                files.stream().map(ImportReport.OfFile::rows).reduce(ImportReport.Rows.NONE, ImportReport.Rows::plus),
                line.figures(),
                store.sums(practice.id(), imported),
                undecided(practice.id(), imported),
                store.wrong(practice.id(), imported),
                notes(practice, imported));
    }

    private List<ImportReport.PersonNotes> notes(Practice practice, UUID imported) {
        var noted = guests.noted(practice.id(), imported);
        if (noted.isEmpty()) return List.of();
        var named = parties.met(practice.id(), imported).stream()
                .collect(Collectors.toMap(
                        PartyStore.PartyRow::client, PartyStore.PartyRow::name, (first, same) -> first));
        var known = clients.among(
                practice.id(),
                noted.stream().map(ContactStore.ContactNotes::client).distinct().toList());
        return noted.stream()
                .map(one -> new ImportReport.PersonNotes(
                        one.draft(),
                        one.person(),
                        maybe(one.client().value(), known, named).name(),
                        one.jottings()))
                .toList();
    }

    private List<ImportReport.UndecidedName> undecided(Practice.Id practice, UUID imported) {
        var met = parties.met(practice, imported);
        var names = met.stream()
                .collect(Collectors.toMap(
                        PartyStore.PartyRow::client, PartyStore.PartyRow::name, (first, same) -> first));
        var undecided = met.stream()
                .filter(one -> one.how() == PartyMatch.How.UNDECIDED)
                .toList();
        var known = clients.among(
                practice,
                undecided.stream()
                        .flatMap(one -> one.maybe().stream())
                        .map(Client.Id::new)
                        .distinct()
                        .toList());
        return undecided.stream()
                .map(one -> new ImportReport.UndecidedName(
                        one.id(),
                        one.name(),
                        one.maybe().stream().map(id -> maybe(id, known, names)).toList()))
                .toList();
    }

    private static ImportReport.PossibleClient maybe(UUID id, Map<Client.Id, Client> known, Map<UUID, String> named) {
        var client = known.get(new Client.Id(id));
        return new ImportReport.PossibleClient(
                new Client.Id(id), client == null ? named.getOrDefault(id, "") : client.name());
    }

    Preview preview(Practice practice, UUID imported) {
        var line = line(practice.id(), imported);
        return new Preview(
                imported,
                line.state(),
                line.applied(),
                report(practice, imported),
                store.sources(practice.id(), imported),
                examples.first(practice.id(), imported),
                examples.sameMoney(practice.id(), imported));
    }

    ImportProgress progress(Practice.Id practice, UUID imported) {
        var line = line(practice, imported);
        long read = 0;
        long total = 0;
        for (var source : store.sources(practice, imported)) {
            read += source.read();
            total += source.total();
        }
        return ImportProgress.of(read, total, line.began(), clock.instant(), line.state() != Preview.State.READING);
    }
}
