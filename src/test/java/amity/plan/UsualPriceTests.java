package amity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import amity.plan.PastGift.Reaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class UsualPriceTests {
    private final Entrants someone = new Entrants();

    @Test
    void the_last_gift_that_delighted_moves_it_a_quarter_of_the_way() {
        assertThat(usual(gift(2023, 3_000, Reaction.DELIGHTED), gift(2025, 2_300, Reaction.DELIGHTED)))
                .isEqualTo(1_700);
        assertThat(usual(gift(2025, 700, Reaction.DELIGHTED))).isEqualTo(1_313);
        assertThat(usual(gift(2025, 90_000, Reaction.DELIGHTED))).isEqualTo(1_875);
    }

    @Test
    void another_reaction_or_a_gift_that_cost_no_money_moves_nothing() {
        assertThat(usual(gift(2025, 2_300, Reaction.FINE), gift(2024, 2_300, null), gift(2023, 0, Reaction.DELIGHTED)))
                .isEqualTo(1_500);
    }

    @Test
    void what_the_practice_set_itself_wins() {
        someone.past.add(gift(2025, 2_300, Reaction.DELIGHTED));
        var set = SeasonSettings.of(Map.of("season.usual-price", "1500"), CurrencyUnit.GBP);
        assertThat(set.usualPrice(someone.entrant())).isEqualTo(1_500);
        someone.personally = true;
        assertThat(set.usualPrice(someone.entrant())).isEqualTo(2_450);
    }

    @RepeatedTest(50)
    void without_a_reaction_it_is_the_setting_and_with_one_it_stays_near() {
        var random = new Random();
        long setting = 100 + random.nextInt(10_000);
        var silent = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> gift(2020 + i, random.nextInt(20_000), random.nextBoolean() ? null : Reaction.SILENT))
                .toList();
        assertThat(UsualPrice.of(setting, silent)).isEqualTo(new UsualPrice(setting, setting, null));
        long delighted = 1 + random.nextInt(50_000);
        assertThat(UsualPrice.of(setting, List.of(gift(2025, delighted, Reaction.DELIGHTED)))
                        .price())
                .isBetween(setting - setting / 8 - 1, setting + setting / 4 + 1);
    }

    private long usual(PastGift... past) {
        return UsualPrice.of(1_500, List.of(past)).price();
    }

    private static PastGift gift(int year, long price, @Nullable Reaction reaction) {
        return new PastGift(LocalDate.of(year, 12, 20), Decision.GIFT, null, "Port", price, Set.of(), reaction);
    }

    @Test
    void it_is_learned_only_where_it_moved() {
        assertThat(UsualPrice.of(1_500, List.of(gift(2025, 2_300, Reaction.DELIGHTED)))
                        .isLearned())
                .isTrue();
        assertThat(UsualPrice.of(1_500, List.of(gift(2025, 1_500, Reaction.DELIGHTED)))
                        .isLearned())
                .isFalse();
        assertThat(UsualPrice.of(1_500, List.of()).isLearned()).isFalse();
    }
}
