package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z"); // a Friday

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Guard guard = ledgers.get(Guard.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void what_is_clear_passes_without_a_word() {
        var grace = new Person.Id(Ids.next());
        var pass = guard.pass(hannah, new Action.Card(tom.id(), grace, NOW), null);
        assertThat(pass.client()).isEqualTo(tom.id());
        assertThat(pass.person()).isEqualTo(grace);
    }

    @Test
    void a_warning_is_passed_with_a_reason_and_not_without() {
        policy(Client.GiftPolicy.DECLARE);
        var gift = Actions.named("gift", tom.id(), NOW);
        assertThatThrownBy(() -> guard.pass(hannah, gift, " "))
                .isInstanceOfSatisfying(
                        GuardRefusal.class,
                        held -> assertThat(held.verdict().blocks()).isFalse());
        assertThat(guard.pass(hannah, gift, "He knows, and will say so").action())
                .isEqualTo(gift);
    }

    @Test
    void a_block_is_not_passed_with_any_reason() {
        policy(Client.GiftPolicy.NONE);
        assertThatThrownBy(() -> guard.pass(hannah, Actions.named("gift", tom.id(), NOW), "It is Christmas"))
                .isInstanceOfSatisfying(
                        GuardRefusal.class,
                        held -> assertThat(held.verdict().blocks()).isTrue());
    }

    @Test
    void a_pass_serves_for_its_own_client_and_act() {
        var pass = guard.pass(hannah, Actions.named("card", tom.id(), NOW), null);
        var card = Note.of(tom.id(), "A card").as(Kind.CARD);
        assertThat(ledgers.ledger().record(hannah, pass, card).kind()).isEqualTo(Kind.CARD);
    }

    @Test
    void a_pass_for_one_client_does_not_serve_for_another() {
        var pass = guard.pass(hannah, Actions.named("card", tom.id(), NOW), null);
        var priya = ledgers.clients().add(hannah.id(), "Priya Raman").id();
        refused(pass, Note.of(priya, "A card").as(Kind.CARD));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CARD"})
    void a_pass_for_a_card_does_not_serve_for_anything_else(Kind other) {
        refused(
                guard.pass(hannah, Actions.named("card", tom.id(), NOW), null),
                Note.of(tom.id(), "Something else").as(other));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "HOURS", "CARD", "WORK", "INVOICE", "PAYMENT"})
    void a_pass_for_a_mere_word_does_not_serve_for_what_is_given_or_paid(Kind other) {
        refused(
                guard.pass(hannah, Actions.named("message", tom.id(), NOW), null),
                Note.of(tom.id(), "Something else").as(other));
    }

    @Test
    void whoever_takes_a_pass_for_one_act_does_not_take_it_for_another() {
        var pass = guard.pass(hannah, Actions.named("card", tom.id(), NOW), null);
        assertThatThrownBy(() -> pass.action(Action.Link.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void refused(Pass pass, Note note) {
        assertThatThrownBy(() -> ledgers.ledger().record(hannah, pass, note))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledgers.ledger().timeline(hannah.id(), note.client())).isEmpty();
    }

    private void policy(Client.GiftPolicy policy) {
        ledgers.clients().change(hannah.id(), tom.with(policy, null));
    }
}
