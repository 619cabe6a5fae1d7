package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GiftPolicyRuleTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Guard guard = ledgers.get(Guard.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void whoever_takes_only_branded_things_is_given_nothing_else() {
        tom(tom.with(GiftPolicy.BRANDED, null));
        assertThat(rules(gift("Tea", "branded", 0))).isEmpty();
        assertThat(rules(gift("Tea", "food", 0))).containsExactly("policy-branded");
        assertThat(rules(gift("Tea", null, 0))).containsExactly("policy-branded");
        assertThat(rules(Actions.named("hours", tom.id(), NOW))).containsExactly("policy-branded");
        assertThat(rules(Actions.named("card", tom.id(), NOW))).isEmpty();
    }

    @Test
    void a_gift_not_chosen_yet_could_still_be_branded() {
        tom(tom.with(GiftPolicy.BRANDED, null));
        assertThat(rules(new Action.Gift(tom.id(), null, null, NOW))).isEmpty();
        assertThat(rules(gift("", null, 0))).isEmpty();
    }

    @Test
    void whoever_would_rather_see_it_go_to_a_cause_is_asked_which() {
        tom(tom.with(GiftPolicy.DONATION, null));
        assertThat(rules(gift("A hive of bees", "donation", 0))).isEmpty();
        assertThat(rules(gift("Tea", "food", 0))).containsExactly("policy-donation");
        assertThat(rules(new Action.Gift(tom.id(), null, null, NOW))).containsExactly("policy-donation");
        assertThat(rules(Actions.named("hours", tom.id(), NOW))).containsExactly("policy-donation");
        assertThat(rules(Actions.named("card", tom.id(), NOW))).isEmpty();
    }

    @Test
    void nothing_speaks_against_a_gift_where_there_is_no_rule() {
        tom(tom.with(GiftPolicy.NO_RULE, null));
        assertThat(rules(gift("Tea", null, 9))).isEmpty();
    }

    @Test
    void the_time_that_a_deed_takes_counts_against_the_limit_and_has_to_be_priced() {
        var limited = tom.with(GiftPolicy.LIMIT, Money.parse("GBP 25"));
        tom(limited);
        assertThat(rules(gift("Tea", null, 0))).as("no time").isEmpty();
        assertThat(rules(gift("A shelf put up", null, 1))).containsExactly("hours-unpriced");
        tom(limited.withHourlyRate(Money.parse("GBP 40")));
        assertThat(rules(gift("A shelf put up", null, 1))).as("£15 and £10").isEmpty();
        assertThat(rules(gift("A shelf put up", null, 2))).containsExactly("policy-limit");
    }

    private void tom(Client said) {
        ledgers.clients().change(hannah.id(), said);
    }

    private Action gift(String name, @Nullable String category, int quarters) {
        var offer = new Offer(null, name, Set.of(), false, category, Money.parse("GBP 15"), quarters);
        return new Action.Gift(tom.id(), null, offer, NOW);
    }

    private List<String> rules(Action action) {
        return guard.judge(hannah, action).concerns().stream()
                .map(Concern::rule)
                .toList();
    }
}
