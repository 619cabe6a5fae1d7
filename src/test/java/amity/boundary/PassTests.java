package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z"); // a Friday
    private final Ledgers ledgers = Ledgers.with("boundary");
    private final Guard guard = ledgers.get(Guard.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void what_is_clear_passes_without_a_word() {
        assertThat(guard.pass(hannah, Action.named("card", tom.id(), NOW), null).client())
                .isEqualTo(tom.id());
    }

    @Test
    void a_warning_is_passed_with_a_reason_and_not_without() {
        policy(Client.GiftPolicy.DECLARE);
        var gift = Action.named("gift", tom.id(), NOW);
        assertThatThrownBy(() -> guard.pass(hannah, gift, " "))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.verdict().blocks()).isFalse());
        assertThat(guard.pass(hannah, gift, "He knows, and will say so").action())
                .isEqualTo(gift);
    }

    @Test
    void a_block_is_not_passed_with_any_reason() {
        policy(Client.GiftPolicy.NONE);
        assertThatThrownBy(() -> guard.pass(hannah, Action.named("gift", tom.id(), NOW), "It is Christmas"))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.verdict().blocks()).isTrue());
    }

    private void policy(Client.GiftPolicy policy) {
        ledgers.clients().change(hannah.id(), tom.with(policy, null));
    }
}
