package amity.card;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardOpeningsTests {
    private static final int EVERYBODYS = 34;
    private static final Set<Ground> WORKED = Set.of(Ground.ANY, Ground.WORK);

    /** Practices of up to 120 people in circles of any size, over four years, some of them cards that were kept already. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_opening_comes_twice_in_a_circle_nor_twice_running_to_the_same_person(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, 1 + random.nextInt(120))
                .mapToObj(i -> id(random))
                .toList();
        var circles = IntStream.range(0, 1 + random.nextInt(people.size()))
                .mapToObj(i -> id(random))
                .toList();
        var lastYear = new HashMap<UUID, Map<CardMessage, String>>();
        for (int year = 0; year < 4; year++) {
            var seats = people.stream()
                    .map(person -> seat(random, person, circles, lastYear.getOrDefault(person, Map.of())))
                    .toList();
            var dealt = CardOpenings.deal(seats);
            for (var saying : CardMessage.values()) {
                assertThat(seats.stream()
                                .filter(seat -> of(dealt, seat).containsKey(saying))
                                .map(seat -> seat.circle()
                                        + of(dealt, seat).get(saying).key()))
                        .doesNotHaveDuplicates();
            }
            for (var seat : seats) {
                assertThat(of(dealt, seat).values()).allSatisfy(opening -> {
                    assertThat(seat.lastYear()).doesNotContain(opening.key());
                    assertThat(opening.fits(seat.feast(), seat.speaks(), seat.knownPersonally(), seat.grounds()))
                            .isTrue();
                });
            }
            dealt.forEach((person, openings) -> lastYear.put(person, keys(openings)));
        }
    }

    /** What is written is kept, whoever comes onto the list meanwhile. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_written_card_keeps_its_openings_and_the_others_keep_off_them(long seed) {
        var random = new Random(seed);
        var circle = id(random);
        var seats = new ArrayList<CardOpenings.Seat>();
        IntStream.range(0, 12).forEach(i -> seats.add(plain(random, circle, Map.of())));
        var first = CardOpenings.deal(seats);
        var later = new ArrayList<CardOpenings.Seat>();
        IntStream.range(0, 12).forEach(i -> later.add(plain(random, circle, Map.of())));
        seats.forEach(seat -> later.add(new CardOpenings.Seat(
                seat.id(),
                circle,
                seat.feast(),
                seat.speaks(),
                false,
                WORKED,
                keys(of(first, seat)),
                true,
                List.of())));

        var second = CardOpenings.deal(later);

        seats.forEach(seat -> assertThat(of(second, seat)).isEqualTo(of(first, seat)));
        assertThat(later.stream().map(seat -> of(second, seat).get(CardMessage.VALUE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_enough_for_a_circle_of_thirty_three_two_years_running() {
        var random = new Random(1);
        var circle = id(random);
        var seats = IntStream.range(0, EVERYBODYS - 1)
                .mapToObj(i -> plain(random, circle, Map.of()))
                .toList();
        var first = CardOpenings.deal(seats);
        var again = CardOpenings.deal(seats.stream()
                .map(seat -> new CardOpenings.Seat(
                        seat.id(),
                        circle,
                        seat.feast(),
                        seat.speaks(),
                        false,
                        WORKED,
                        Map.of(),
                        false,
                        keys(of(first, seat)).values()))
                .toList());

        assertThat(List.of(first, again)).allSatisfy(dealt -> assertThat(dealt.values())
                .allSatisfy(openings -> assertThat(openings).containsOnlyKeys(CardMessage.values())));
    }

    @Test
    void where_nobody_knows_of_anybody_the_whole_list_gets_different_ones_as_far_as_they_go() {
        var random = new Random(2);
        var seats = IntStream.range(0, 30)
                .mapToObj(i -> plain(random, id(random), Map.of()))
                .toList();

        var dealt = CardOpenings.deal(seats);

        for (var saying : CardMessage.values()) {
            assertThat(seats.stream().map(seat -> of(dealt, seat).get(saying))).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_opening_has_a_key_of_its_own_and_is_a_whole_sentence_without_money_hours_or_a_place_left_open() {
        var all = IntStream.range(0, 3)
                .mapToObj(i -> CardOpenings.of(CardMessage.values()[i]))
                .flatMap(List::stream)
                .toList();

        assertThat(all).extracting(Opening::key).doesNotHaveDuplicates().allMatch(key -> key.length() <= 20);
        assertThat(all).extracting(Opening::words).doesNotHaveDuplicates();
        assertThat(all).extracting(Opening::plain).doesNotHaveDuplicates().noneMatch(words -> words.contains("{"));
        assertThat(all.stream().flatMap(one -> Stream.of(one.words(), one.plain())))
                .allMatch(words -> Character.isUpperCase(words.charAt(0)) || words.startsWith("{"))
                .allMatch(words -> words.endsWith("."))
                .noneMatch(words -> words.matches("(?i).*([£$€]|\\b(hours?|money|invoices?|paid|gift)\\b).*"));
        assertThat(all.stream().filter(one -> one.fits(Feast.YEAR_END, CardSubject.NONE, false, WORKED)))
                .hasSizeGreaterThanOrEqualTo(3 * EVERYBODYS);
    }

    /** What is not known to be so is not said. */
    @Test
    void nobody_is_thanked_for_work_or_help_there_was_none_of() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var circles = List.of(id(random), id(random), id(random));
            var seats = IntStream.range(0, 40)
                    .mapToObj(i -> seat(random, id(random), circles, Map.of()))
                    .toList();
            var dealt = CardOpenings.deal(seats);
            seats.forEach(seat -> assertThat(of(dealt, seat).values())
                    .extracting(Opening::needs)
                    .isSubsetOf(seat.grounds()));
        }
    }

    @Test
    void another_goes_round_all_that_nobody_near_has_and_comes_back_to_the_first() {
        var random = new Random(3);
        var circle = id(random);
        var near = plain(random, circle, Map.of());
        var chosen = plain(random, circle, Map.of());
        var first = of(CardOpenings.deal(List.of(near, chosen)), chosen).get(CardMessage.THANKS);
        var seen = new ArrayList<Opening>();
        var now = requireNonNull(first);
        do {
            seen.add(now);
            var kept = new CardOpenings.Seat(
                    chosen.id(),
                    circle,
                    chosen.feast(),
                    chosen.speaks(),
                    false,
                    WORKED,
                    Map.of(CardMessage.THANKS, now.key()),
                    false,
                    List.of());
            now = CardOpenings.another(List.of(near, kept), chosen.id(), CardMessage.THANKS)
                    .orElseThrow();
        } while (!now.equals(first) && seen.size() < 100);

        var theirs = of(CardOpenings.deal(List.of(near, chosen)), near).get(CardMessage.THANKS);
        assertThat(seen).doesNotHaveDuplicates().doesNotContain(theirs).hasSizeGreaterThanOrEqualTo(EVERYBODYS - 1);
    }

    @ParameterizedTest
    @EnumSource(Feast.class)
    void openings_fit_the_day_and_one_of_their_own_says_so(Feast feast) {
        for (var wording : CardSubject.values()) {
            var seat = new CardOpenings.Seat(
                    new UUID(0, 1), new UUID(0, 2), feast, wording, true, WORKED, Map.of(), false, List.of());
            var dealt = of(CardOpenings.deal(List.of(seat)), seat).values();
            assertThat(dealt).hasSize(3);
            if (feast.isTheirOwn()) assertThat(dealt).allMatch(opening -> opening.feast() == feast);
        }
        var words = Stream.of(CardMessage.values())
                .flatMap(saying -> CardOpenings.of(saying).stream())
                .filter(opening -> Stream.of(CardSubject.values())
                        .anyMatch(wording -> opening.fits(feast, wording, true, EnumSet.allOf(Ground.class))))
                .map(Opening::words);
        if (feast != Feast.YEAR_END)
            assertThat(words)
                    .noneMatch(said -> said.matches("(?i).*(christmas|holidays|the tree|year is new|year is over).*"));
    }

    private static CardOpenings.Seat seat(
            Random random, UUID person, List<UUID> circles, Map<CardMessage, String> lastYear) {
        return new CardOpenings.Seat(
                person,
                circles.get(random.nextInt(circles.size())),
                Feast.values()[random.nextInt(4)],
                CardSubject.values()[random.nextInt(4)],
                random.nextBoolean(),
                grounds(random),
                Map.of(),
                false,
                lastYear.values());
    }

    private static Set<Ground> grounds(Random random) {
        var grounds = EnumSet.of(Ground.ANY);
        Stream.of(Ground.values()).filter(ground -> random.nextInt(3) == 0).forEach(grounds::add);
        return grounds;
    }

    private static CardOpenings.Seat plain(Random random, UUID circle, Map<CardMessage, String> kept) {
        return new CardOpenings.Seat(
                id(random), circle, Feast.YEAR_END, CardSubject.NONE, false, WORKED, kept, false, List.of());
    }

    private static Map<CardMessage, Opening> of(Map<UUID, Map<CardMessage, Opening>> dealt, CardOpenings.Seat seat) {
        return requireNonNull(dealt.get(seat.id()));
    }

    private static Map<CardMessage, String> keys(Map<CardMessage, Opening> openings) {
        return openings.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().key(),
                        (one, other) -> one,
                        () -> new EnumMap<>(CardMessage.class)));
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
