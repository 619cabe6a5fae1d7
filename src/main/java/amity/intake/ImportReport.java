package amity.intake;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an import brought, or would bring.
 *
 * @param id the import, by which it can be taken back; null where it was only rehearsed
 * @param amounts revenue of all rows that are new or already there, one sum a currency
 */
public record ImportReport(
        @Nullable UUID id,
        Practice practice,
        List<OfFile> files,
        Rows rows,
        Figures figures,
        List<Money> amounts,
        List<UndecidedName> undecided,
        List<WrongRow> wrongRows,
        List<PersonNotes> notes) {

    ImportReport rehearsed() {
        return new ImportReport(null, practice, files, rows, figures, amounts, undecided, wrongRows, notes);
    }

    public record Figures(
            Tally clients,
            Tally people,
            long moments,
            long facts,
            long appointments,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One file of the import; a problem is the one sentence why nothing could be read out of it, a note why nothing came of it though it was read. */
    public record OfFile(
            String name,
            @Nullable String producer,
            Rows rows,
            @Nullable String problem,
            @Nullable String note) {}

    public record PersonNotes(UUID draft, String person, String client, List<AddressBookNote> jottings) {}

    /** How the rows came out: each is exactly one of new, already there, or wrong. */
    public record Rows(long fresh, long already, long wrong, long leftOut, long changed) {
        static final Rows NONE = new Rows(0, 0, 0, 0, 0);

        public long read() {
            return fresh + already + wrong;
        }

        Rows plus(Rows other) {
            return new Rows(
                    fresh + other.fresh,
                    already + other.already,
                    wrong + other.wrong,
                    leftOut + other.leftOut,
                    changed + other.changed);
        }
    }

    public record Tally(long fresh, long matched) {}

    /** A name that might be one of these clients, but nobody has said so: it became a new one. */
    public record UndecidedName(UUID party, String name, List<PossibleClient> maybe) {}

    public record PossibleClient(Client.Id client, String name) {}

    public record WrongRow(String file, long line, String reason, String raw) {}
}
