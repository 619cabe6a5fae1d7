package amity.plan;

import static amity.plan.Entrants.CANDLE;
import static amity.plan.Entrants.CLARET;
import static amity.plan.Entrants.TAGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastGiftTests {
    private static PastGift past(
            int year, Decision decision, @Nullable UUID idea, String name, PastGift.@Nullable Reaction reaction) {
        return new PastGift(LocalDate.of(year, 12, 20), decision, idea, name, 1000, Set.of(), reaction);
    }

    private static PastGift gift(int year, String name, PastGift.@Nullable Reaction reaction) {
        return past(year, Decision.GIFT, null, name, reaction);
    }

    @Test
    void the_same_thing_is_known_by_the_shelf_by_its_name_or_by_its_kind() {
        assertThat(past(2025, Decision.GIFT, CANDLE.id(), "Something", null).isSame(CANDLE, TAGS))
                .isTrue();
        assertThat(gift(2025, "scented CANDLE", null).isSame(CANDLE, TAGS)).isTrue();
        assertThat(past(2025, Decision.GIFT, CLARET.id(), "Something", null).isSame(CANDLE, TAGS))
                .isFalse();
        assertThat(gift(2025, "A claret of 1990", null).isSame(CLARET, TAGS)).isTrue();
        assertThat(gift(2025, "Beer", null).isSame(CLARET, TAGS)).isFalse();
        assertThat(gift(2025, "Claret to be found out", null).isSame(Idea.named(Idea.TO_BE_FOUND_OUT, 1500), TAGS))
                .isFalse();
    }

    @Test
    void a_card_is_kinder_after_the_last_gift_was_met_with_silence_or_embarrassment() {
        var silent = gift(2025, "Port", PastGift.Reaction.SILENT);
        assertThat(PastGift.coolLast(List.of(gift(2024, "Tea", PastGift.Reaction.FINE), silent)))
                .contains(silent);
        assertThat(PastGift.coolLast(List.of(
                        gift(2024, "Tea", PastGift.Reaction.EMBARRASSED), gift(2025, "Port", PastGift.Reaction.FINE))))
                .isEmpty();
        assertThat(PastGift.coolLast(List.of(past(2025, Decision.HOURS, null, "Hours", PastGift.Reaction.SILENT))))
                .as("hours are no gift")
                .isEmpty();
        assertThat(PastGift.coolLast(List.of(gift(2025, "Port", null)))).isEmpty();
        assertThat(silent.reactedAs()).isEqualTo("silent");
        assertThat(gift(2025, "Port", null).reactedAs()).isEmpty();
    }
}
