package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MomentImportsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final MomentImports imports = ledgers.get(MomentImports.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @Test
    void moments_struck_out_together_come_back_together() {
        var ids = List.of(tell("Letters"), tell("Slides"));
        imports.strike(hannah.id(), ids, Instant.parse("2026-11-20T09:00:00Z"), "The import was taken back");
        assertThat(timeline(priya)).isEmpty();
        assertThat(ledgers.ledger()
                        .entry(hannah.id(), new Moment.Id(ids.getFirst()))
                        .struckWhy())
                .isEqualTo("The import was taken back");
        assertThat(imports.unstrike(hannah.id(), ids)).isEqualTo(2);
        assertThat(timeline(priya)).isEqualTo(ids);
    }

    @Test
    void what_an_import_had_corrected_stands_again_when_its_moments_are_removed() {
        var first = tell("Letters");
        var better = ledgers.ledger().correct(hannah, new Moment.Id(first), Note.of(priya, "Forty letters"));
        assertThat(imports.remove(hannah.id(), Set.of(better.id().value()))).isEqualTo(1);
        imports.reinstate(hannah.id(), List.of(first));
        assertThat(timeline(priya)).containsExactly(first);
    }

    @Test
    void money_counts_by_itself_again_when_what_it_was_the_same_as_is_removed() {
        var bank = pay("bank");
        var paypal = pay("paypal");
        ledgers.get(Payments.class).same(hannah.id(), new Moment.Id(paypal), new Moment.Id(bank));
        imports.remove(hannah.id(), Set.of(bank));
        assertThat(timeline(priya)).containsExactly(paypal);
    }

    @Test
    void moments_are_given_to_another_client() {
        var jonah = ledgers.clients().add(hannah.id(), "Jonah Reid").id();
        var letters = tell("Letters");
        imports.give(hannah.id(), List.of(letters), jonah);
        assertThat(timeline(priya)).isEmpty();
        assertThat(timeline(jonah)).containsExactly(letters);
    }

    private List<UUID> timeline(Client.Id client) {
        return ledgers.ledger().timeline(hannah.id(), client).stream()
                .map(moment -> moment.id().value())
                .toList();
    }

    private UUID tell(String words) {
        return ledgers.ledger().tell(hannah, Note.of(priya, words)).id().value();
    }

    private UUID pay(String tool) {
        var note = Note.of(priya, "Retainer").as(Kind.PAYMENT).from(tool);
        return ledgers.ledger()
                .tell(hannah, note.amount(Money.parse("GBP 820")))
                .id()
                .value();
    }
}
