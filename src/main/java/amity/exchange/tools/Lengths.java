package amity.exchange.tools;

import java.util.List;
import java.util.stream.Stream;

/** How much a row may say in one place: what is longer is no name and no sentence, but a file that was put together wrongly. */
final class Lengths {
    private static final int NAME = 200;
    private static final int WORDS = 20_000;

    private Lengths() {}

    static void check(List<Entry> entries) throws Mistake {
        for (var entry : entries) {
            if (names(entry).anyMatch(name -> name.length() > NAME)) {
                throw new Mistake("row.long-name", String.valueOf(NAME));
            }
            if (words(entry).anyMatch(words -> words.length() > WORDS)) {
                throw new Mistake("row.long", String.valueOf(WORDS));
            }
        }
    }

    private static Stream<String> names(Entry entry) {
        return switch (entry) {
            case Entry.Work work -> of(work.client());
            case Entry.Invoice invoice -> of(invoice.client());
            case Entry.Payment payment -> of(payment.payer());
            case Entry.Contact contact ->
                Stream.concat(Stream.of(contact.name()), Stream.ofNullable(contact.organisation()));
            case Entry.Guest guest -> Stream.of(guest.name());
            case Entry.Appointment appointment -> Stream.of();
        };
    }

    private static Stream<String> of(Entry.Who who) {
        return Stream.of(Stream.ofNullable(who.name()), Stream.ofNullable(who.email()))
                .flatMap(one -> one);
    }

    private static Stream<String> words(Entry entry) {
        return switch (entry) {
            case Entry.Work work -> Stream.concat(Stream.of(work.words()), Stream.ofNullable(work.project()));
            case Entry.Invoice invoice -> Stream.of(invoice.words());
            case Entry.Payment payment -> Stream.of(payment.words());
            case Entry.Contact contact ->
                Stream.concat(
                        Stream.ofNullable(contact.address()),
                        contact.facts().stream().map(Entry.Fact::words));
            case Entry.Guest guest -> Stream.of(guest.email());
            case Entry.Appointment appointment -> Stream.of(appointment.title());
        };
    }
}
