package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Fact.Stance;
import amity.plan.Decision;
import amity.plan.Entrants;
import amity.plan.FixedDecision;
import amity.plan.Idea;
import amity.plan.Option;
import amity.plan.PlanEntry;
import amity.plan.Taste;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No two clients of one season get the same deed, and the plan is the best there is once they are dealt. */
class DeedsTests {
    private static final List<String> TAGS = List.of("tea", "wine", "reading");
    private final Random random = new Random(20261130);

    @Test
    void no_two_of_a_season_get_the_same_deed_and_nothing_says_more() {
        for (int round = 0; round < 60; round++) {
            var list = list(2 + random.nextInt(3));
            int quarters = random.nextInt(13);
            var planning = new SeasonPlan(list, quarters);
            long budget = 215L * list.size() + random.nextInt(4_000);
            var plan = planning.within(budget).orElseThrow();
            var deeds = plan.chosen().stream().filter(Option::isDeed).map(option -> option.idea()
                    .id());
            assertThat(deeds).doesNotHaveDuplicates();
            assertThat(plan.value()).isEqualTo(most(planning.list(), 0, budget, quarters));
            assertThat(plan.quarters()).isLessThanOrEqualTo(quarters);
        }
    }

    @Test
    void the_deeds_are_dealt_so_that_they_say_most_in_all() {
        for (int round = 0; round < 60; round++) {
            var list = list(2 + random.nextInt(3));
            long dealt = 0;
            for (var listed : Deeds.dealt(list, 100))
                for (var option : listed.options())
                    if (option.isDeed()) dealt += Math.max(0, beyondCard(listed, option));
            assertThat(dealt).isGreaterThanOrEqualTo(mostDealt(list, 0, new HashSet<>()));
        }
    }

    @Test
    void what_she_decided_is_nobody_elses() {
        var mine = entrant(1, "tea");
        var other = entrant(2, "tea");
        var deed = mine.shelf.getFirst();
        var fixed = PlanEntry.of(mine.entrant(), FixedDecision.locked(Decision.GIFT, deed, 0), mine.circumstances());
        var open = PlanEntry.of(other.entrant(), null, other.circumstances());
        assertThat(Deeds.dealt(List.of(fixed, open), 40).getLast().options())
                .noneMatch(option -> deed.equals(option.idea()));
        assertThat(Deeds.dealt(List.of(fixed, open), 40).getLast().considered().options())
                .anyMatch(option -> deed.equals(option.idea()));
    }

    private List<PlanEntry> list(int size) {
        var list = new ArrayList<PlanEntry>();
        for (int i = 0; i < size; i++) {
            var who = entrant(i, TAGS.get(random.nextInt(TAGS.size())));
            who.share = random.nextDouble() / size;
            if (random.nextBoolean()) who.tastes.add(taste(TAGS.get(random.nextInt(TAGS.size()))));
            list.add(PlanEntry.of(who.entrant(), null, who.circumstances()));
        }
        return list;
    }

    private static Entrants entrant(int number, @Nullable String likes) {
        var who = new Entrants();
        who.id = new UUID(1, number);
        who.tastes.add(taste(likes));
        who.shelf = List.of(deed(1, "tea", 4), deed(2, "wine", 2), deed(3, "tea", 8), bought(4, "reading"));
        return who;
    }

    private static Taste taste(String tag) {
        return new Taste(
                Stance.LIKE,
                Set.of(tag),
                "knows all about " + tag + " and where it comes from in the world",
                true,
                false,
                false);
    }

    private static Idea deed(int id, String suits, int quarters) {
        return new Idea(
                new UUID(8, id),
                "Deed " + id,
                0,
                1,
                false,
                Idea.Category.DEED,
                Set.of(suits),
                Set.of(),
                Set.of(),
                quarters,
                null);
    }

    private static Idea bought(int id, String suits) {
        return new Idea(
                new UUID(8, id),
                "Thing " + id,
                1_400,
                1,
                false,
                Idea.Category.OTHER,
                Set.of(suits),
                Set.of(),
                Set.of());
    }

    private static long most(List<PlanEntry> list, int at, long money, int quarters) {
        if (money < 0 || quarters < 0) return Long.MIN_VALUE / 2;
        if (at == list.size()) return 0;
        return list.get(at).options().stream()
                .mapToLong(option ->
                        option.value() + most(list, at + 1, money - option.cost(), quarters - option.quarters()))
                .max()
                .orElseThrow();
    }

    private static long mostDealt(List<PlanEntry> list, int at, Set<UUID> taken) {
        if (at == list.size()) return 0;
        long most = mostDealt(list, at + 1, taken);
        for (var option : list.get(at).options()) {
            if (!option.isDeed() || !taken.add(option.idea().id())) continue;
            most = Math.max(most, beyondCard(list.get(at), option) + mostDealt(list, at + 1, taken));
            taken.remove(option.idea().id());
        }
        return most;
    }

    private static long beyondCard(PlanEntry listed, Option deed) {
        return deed.value() - listed.card().orElseThrow().value();
    }
}
