package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;

import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.intake.file.RowEntry;
import amity.intake.file.Sum;
import amity.intake.match.Party;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.ExchangeDraftNoteRecord;
import amity.schema.tables.records.ExchangeDraftRecord;
import amity.shell.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what rows say into the tables where they wait until the import is kept. */
@Component
record StagingStore(DSLContext db, Proposals proposals, AddressBookNoteReader jottings) {
    private static final int CUT = 300;
    private static final int PARTY = EXCHANGE_DRAFT.indexOf(EXCHANGE_DRAFT.PARTY);

    void put(Practice practice, PendingFile file, String producer, List<StagedEntry> drafts) {
        if (drafts.isEmpty()) return;
        Bulk.insert(
                db,
                EXCHANGE_DRAFT,
                drafts.stream()
                        .map(draft -> kept(row(practice, file, producer, draft)))
                        .toList());
        db.batchInsert(drafts.stream()
                        .flatMap(draft -> notes(practice, draft).stream())
                        .toList())
                .execute();
    }

    private List<ExchangeDraftNoteRecord> notes(Practice practice, StagedEntry draft) {
        var notes = new ArrayList<ExchangeDraftNoteRecord>();
        if (draft.said() instanceof RowEntry.Contact contact) {
            for (var jotting : jottings.of(practice, contact)) {
                var note = new ExchangeDraftNoteRecord();
                note.setPracticeId(practice.id().value());
                note.setDraftId(draft.id());
                note.setPlace(notes.size());
                note.setField(jotting.field());
                note.setSaid(Characters.kept(jotting.remark().said()));
                note.setKeptAs(jotting.remark().as().word());
                note.setInstead(jotting.remark().instead());
                notes.add(note);
            }
        }
        return notes;
    }

    /** However a file wrote them, no control characters come in; the party has one of our own between name and address. */
    private static Object[] kept(ExchangeDraftRecord row) {
        var values = new Object[row.size()];
        for (int column = 0; column < values.length; column++) {
            var value = row.get(column);
            values[column] = column != PARTY && value instanceof String words ? Characters.kept(words) : value;
        }
        return values;
    }

    private ExchangeDraftRecord row(Practice practice, PendingFile file, String producer, StagedEntry draft) {
        var row = new ExchangeDraftRecord();
        row.setPracticeId(practice.id().value());
        row.setId(draft.id());
        row.setImportId(file.imported());
        row.setFileId(file.id());
        row.setSeat(draft.seat());
        row.setEntry(draft.entry());
        row.setProducer(producer);
        row.setRowKey(draft.key());
        row.setHash(draft.hash());
        row.setVersion(draft.version());
        row.setCancelled(false);
        row.setState(State.NEW.word());
        row.setLatest(true);
        row.setBrings(false);
        row.setApart(false);
        row.setPart("");
        row.setWords(draft.words());
        if (draft.said() == null) {
            row.setKind(RowEntry.Kind.NONE.word());
            row.setBecomes(Target.NOTHING.word());
        } else {
            row.setKind(draft.said().kind().word());
            row.setPart(cut(draft.said().part(), 100));
            say(row, practice, draft.said());
        }
        return row;
    }

    /** A call is a call, as its title or its place tells; at a place that is no address of the web they met in person; else it is left open. */
    private @Nullable String channel(RowEntry.Appointment appointment) {
        var place = appointment.place().strip();
        var titled = proposals.channel(appointment.title());
        if (titled != null || place.isEmpty()) return titled;
        var told = proposals.channel((appointment.title() + " " + place).strip());
        return told == null && !place.contains("://") ? "meeting" : told;
    }

    private void say(ExchangeDraftRecord row, Practice practice, RowEntry said) {
        switch (said) {
            case RowEntry.Work work -> {
                money(row, practice, work.client(), work.amount());
                row.setDay(work.day());
                row.setStartAt(work.start());
                row.setMinutes(Math.toIntExact(Math.round(work.spent().toSeconds() / 60.0)));
                row.setProject(work.project() == null ? null : cut(work.project(), CUT));
            }
            case RowEntry.Invoice invoice -> {
                money(row, practice, invoice.client(), invoice.amount());
                row.setDay(invoice.day());
            }
            case RowEntry.Payment payment -> {
                money(row, practice, payment.payer(), payment.amount());
                row.setDay(payment.day());
                row.setStartAt(payment.at());
            }
            case RowEntry.Contact contact -> person(row, contact);
            case RowEntry.Appointment appointment -> {
                appointment(row, appointment);
                row.setChannel(channel(appointment));
            }
            case RowEntry.Guest guest -> {
                row.setName(guest.name());
                row.setEmails(guest.email());
                row.setBecomes(Target.NOTHING.word());
            }
        }
    }

    private static void money(ExchangeDraftRecord row, Practice practice, RowEntry.Who who, @Nullable Sum sum) {
        row.setName(who.name());
        row.setEmail(who.email());
        row.setParty(Party.words(who.name(), who.email()));
        row.setBecomes(Target.MOMENT.word());
        if (sum != null) {
            var amount = sum.in(practice.currency());
            row.setAmountMinor(amount.getAmountMinorLong());
            row.setCurrency(amount.getCurrencyUnit().getCode());
        }
    }

    private static void person(ExchangeDraftRecord row, RowEntry.Contact contact) {
        row.setName(contact.name());
        row.setEmails(String.join("\n", contact.emails()));
        row.setPhones(contact.phones().isEmpty() ? null : String.join("\n", contact.phones()));
        row.setOrganisation(contact.organisation());
        row.setRole(contact.title() == null ? null : cut(contact.title(), CUT));
        row.setAddress(contact.address());
        row.setBecomes(Target.PERSON.word());
        if (contact.birthday() != null) {
            row.setBirthYear(contact.birthday().year());
            row.setBirthMonth(contact.birthday().month());
            row.setBirthDay(contact.birthday().day());
        }
    }

    private static void appointment(ExchangeDraftRecord row, RowEntry.Appointment appointment) {
        row.setUid(cut(appointment.uid(), 500));
        row.setDay(appointment.day());
        row.setStartAt(appointment.start());
        row.setMinutes(
                appointment.lasts() == null
                        ? null
                        : Math.toIntExact(appointment.lasts().toMinutes()));
        row.setCancelled(appointment.cancelled());
        row.setBecomes(Target.NOTHING.word());
    }

    private static String cut(String words, int length) {
        return words.length() <= length
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, length)));
    }
}
