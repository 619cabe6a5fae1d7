package amity.intake.file;

import java.util.List;
import java.util.stream.Stream;

/** How much a row may say in one place: what is longer is no name and no sentence, but a file that was put together wrongly. */
final class TextLimits {
    private static final int NAME = 200;
    private static final int WORDS = 20_000;

    private TextLimits() {}

    static void check(List<RowEntry> entries) throws Mistake {
        for (var entry : entries) {
            if (names(entry).anyMatch(name -> name.length() > NAME)) {
                throw new Mistake("row.long-name", String.valueOf(NAME));
            }
            if (words(entry).anyMatch(words -> words.length() > WORDS)) {
                throw new Mistake("row.long", String.valueOf(WORDS));
            }
        }
    }

    private static Stream<String> names(RowEntry entry) {
        return switch (entry) {
            case RowEntry.Work work -> of(work.client());
            case RowEntry.Invoice invoice -> of(invoice.client());
            case RowEntry.Payment payment -> of(payment.payer());
            case RowEntry.Contact contact ->
                Stream.concat(Stream.of(contact.name()), Stream.ofNullable(contact.organisation()));
            case RowEntry.Guest guest -> Stream.of(guest.name());
            case RowEntry.Appointment appointment -> Stream.of();
        };
    }

    private static Stream<String> of(RowEntry.Who who) {
        return Stream.of(Stream.ofNullable(who.name()), Stream.ofNullable(who.email()))
                .flatMap(one -> one);
    }

    private static Stream<String> words(RowEntry entry) {
        return switch (entry) {
            case RowEntry.Work work -> Stream.concat(Stream.of(work.words()), Stream.ofNullable(work.project()));
            case RowEntry.Invoice invoice -> Stream.of(invoice.words());
            case RowEntry.Payment payment -> Stream.of(payment.words());
            case RowEntry.Contact contact ->
                Stream.concat(
                        Stream.ofNullable(contact.address()),
                        contact.facts().stream().map(RowEntry.Fact::words));
            case RowEntry.Guest guest -> Stream.of(guest.email());
            case RowEntry.Appointment appointment -> Stream.of(appointment.title());
        };
    }
}
