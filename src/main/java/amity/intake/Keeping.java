package amity.intake;

import amity.knowing.Remark;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what waits, and keeps it: each in one transaction. */
@Component
class Keeping {
    private final RowResolution resolution;
    private final Transfer arrival;
    private final ImportReports reports;
    private final Practices practices;
    private final ImportNews telling;
    private final ContactStore guests;

    Keeping(
            RowResolution resolution,
            Transfer arrival,
            ImportReports reports,
            Practices practices,
            ImportNews telling,
            ContactStore guests) {
        this.resolution = resolution;
        this.arrival = arrival;
        this.reports = reports;
        this.practices = practices;
        this.telling = telling;
        this.guests = guests;
    }

    /** Compares the names of an import that waits, before {@link #look}, {@link #preview} or {@link #apply} keep others from writing. */
    public NameComparison compare(Practice practice, UUID imported) {
        return reports.line(practice.id(), imported).state() == Preview.State.WAITING
                ? resolution.compare(practice, imported)
                : NameComparison.NONE;
    }

    /** Finds out what an import would bring. */
    @Transactional
    public ImportReport look(Practice practice, UUID imported, NameComparison before) {
        refuseUnreadable(practice, imported);
        return resolved(practice, imported, before);
    }

    /** Keeps all of it or, when anything goes wrong on the way, nothing. */
    @Transactional
    public ImportReport apply(Practice practice, UUID imported, NameComparison before) {
        refuseUnreadable(practice, imported);
        boolean made = practices.find(practice.id()).isEmpty();
        if (made) {
            practices.open(practice);
        }
        var figures = resolved(practice, imported, before);
        var touched = arrival.bring(practice, imported, telling.now(), telling.say("exchange.unsaid"));
        reports.applied(practice.id(), imported);
        telling.changed(practice, touched);
        return figures.madePractice(made);
    }

    /** What is to be seen before it is kept; only an import that waits is worked out anew. */
    @Transactional
    public Preview preview(Practice practice, UUID imported, NameComparison before) {
        var line = reports.line(practice.id(), imported);
        if (line.state() == Preview.State.WAITING) {
            resolution.resolve(practice, imported, before);
            reports.count(practice.id(), imported);
        }
        return reports.preview(practice, imported);
    }

    @Transactional(readOnly = true)
    public Preview kept(Practice practice, UUID imported) {
        return reports.preview(practice, imported);
    }

    @Transactional(readOnly = true)
    public ImportProgress progress(Practice practice, UUID imported) {
        return reports.progress(practice.id(), imported);
    }

    public String broken() {
        return telling.say("exchange.broken");
    }

    @Transactional(readOnly = true)
    public List<Begun> begun(Practice.Id practice) {
        return reports.begun(practice);
    }

    @Transactional(readOnly = true)
    public List<KeptImport> history(Practice.Id practice) {
        return reports.history(practice);
    }

    @Transactional
    public void choose(Practice practice, UUID imported, UUID party, UUID whom) {
        resolution.choose(practice.id(), imported, party, whom);
    }

    @Transactional
    public void part(Practice practice, UUID imported, UUID payment, boolean apart) {
        resolution.part(practice.id(), imported, payment, apart);
    }

    @Transactional
    public void hear(Practice practice, UUID imported, Map<UUID, Map<Integer, Remark.As>> chosen) {
        guests.choose(practice.id(), imported, chosen);
    }

    private ImportReport resolved(Practice practice, UUID imported, NameComparison before) {
        resolution.resolve(practice, imported, before);
        reports.count(practice.id(), imported);
        var figures = reports.report(practice, imported);
        if (reports.line(practice.id(), imported).strict()
                && !figures.undecided().isEmpty()) {
            throw new Refusal(telling.say("exchange.strict", names(figures)));
        }
        return figures;
    }

    private static String names(ImportReport figures) {
        return figures.undecided().stream()
                .map(one -> one.name() + " ("
                        + one.maybe().stream().map(ImportReport.Maybe::name).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
    }

    private void refuseUnreadable(Practice practice, UUID imported) {
        if (reports.line(practice.id(), imported).state() != Preview.State.WAITING) {
            throw new Refusal(telling.say("exchange.not-waiting"));
        }
        var sources = reports.sources(practice.id(), imported);
        if (sources.stream().noneMatch(source -> source.reading() == Preview.Reading.READ)) {
            var problems = sources.stream()
                    .filter(source -> source.problem() != null)
                    .map(source -> sources.size() == 1 ? source.problem() : source.name() + ": " + source.problem())
                    .collect(Collectors.joining(" "));
            throw new Refusal(problems.isEmpty() ? telling.say("exchange.nothing") : problems);
        }
    }
}
