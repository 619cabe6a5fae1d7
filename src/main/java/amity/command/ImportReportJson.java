package amity.command;

import amity.client.Client;
import amity.intake.AddressBookNote;
import amity.intake.ImportReport;
import amity.knowing.Remark;
import amity.shell.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record ImportReportJson(
        @JsonProperty("import") @Nullable UUID id,
        Place practice,
        List<OfFile> files,
        Rows rows,
        Tally clients,
        List<Undecided> undecided,
        Tally people,
        Fresh moments,
        Fresh facts,
        Fresh appointments,
        Map<CurrencyUnit, Money> amounts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Noted> notes,
        List<Wrong> wrongRows) {

    /** The answer; {@code first} where there was no practice before, also when nothing was kept. */
    static ImportReportJson of(ImportReport it, boolean first) {
        var amounts = new LinkedHashMap<CurrencyUnit, Money>();
        it.amounts().forEach(sum -> amounts.put(sum.getCurrencyUnit(), sum));
        return new ImportReportJson(
                it.id(),
                new Place(first, it.practice().currency(), it.practice().zone()),
                Json.each(it.files(), OfFile::of),
                Rows.of(it.rows()),
                Tally.of(it.figures().clients()),
                Json.each(it.undecided(), Undecided::of),
                Tally.of(it.figures().people()),
                new Fresh(it.figures().moments()),
                new Fresh(it.figures().facts()),
                new Fresh(it.figures().appointments()),
                amounts,
                it.figures().from(),
                it.figures().to(),
                Json.each(it.notes(), Noted::of),
                Json.each(it.wrongRows(), wrong -> new Wrong(wrong.file(), wrong.line(), wrong.reason())));
    }

    static String words(ImportReport imported, Words words) {
        var rows = imported.rows();
        var read = words.say(
                "answer.import",
                rows.read(),
                rows.fresh(),
                rows.already(),
                rows.wrong(),
                imported.figures().clients().fresh(),
                imported.figures().moments());
        var kept = imported.id() == null
                ? words.say("answer.import.not-kept")
                : words.say("answer.import.undo", imported.id());
        return read + " " + kept
                + imported.files().stream()
                        .filter(file -> file.note() != null)
                        .map(file -> "\n" + words.say("answer.import.note", file.name(), file.note()))
                        .collect(Collectors.joining());
    }

    private record Place(boolean created, CurrencyUnit currency, ZoneId zone) {}

    private record OfFile(
            String file,
            @Nullable String producer,
            Rows rows,
            @Nullable String problem,
            @Nullable String note) {
        static OfFile of(ImportReport.OfFile it) {
            return new OfFile(it.name(), it.producer(), Rows.of(it.rows()), it.problem(), it.note());
        }
    }

    private record Rows(
            long read, @JsonProperty("new") long fresh, long already, long wrong, long leftOut, long changed) {
        static Rows of(ImportReport.Rows it) {
            return new Rows(it.read(), it.fresh(), it.already(), it.wrong(), it.leftOut(), it.changed());
        }
    }

    private record Tally(@JsonProperty("new") long fresh, long matched) {
        static Tally of(ImportReport.Tally it) {
            return new Tally(it.fresh(), it.matched());
        }
    }

    private record Fresh(@JsonProperty("new") long fresh) {}

    private record Undecided(String name, List<Client.Id> maybe) {
        static Undecided of(ImportReport.UndecidedName it) {
            return new Undecided(it.name(), Json.each(it.maybe(), ImportReport.PossibleClient::client));
        }
    }

    private record Noted(String person, String client, List<Saying> says) {
        static Noted of(ImportReport.PersonNotes it) {
            return new Noted(it.person(), it.client(), Json.each(it.jottings(), Saying::of));
        }
    }

    private record Saying(String words, Remark.As as) {
        static Saying of(AddressBookNote it) {
            return new Saying(it.remark().words(), it.remark().as());
        }
    }

    private record Wrong(String file, long line, String reason) {}
}
