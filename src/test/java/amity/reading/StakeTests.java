package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amity.client.Client;
import amity.moment.Tally;
import amity.review.Question;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class StakeTests {
    private static Stake stake(Story story, Story... all) {
        return Reading.of(story.timeline(), Story.picture(TODAY, all), TODAY).stake();
    }

    @Test
    void a_client_of_a_year_is_expected_to_bring_what_it_brought() {
        var one = Story.of("One").pays("GBP 300", daysAgo(400, 100));
        var two = Story.of("Two").pays("GBP 100", daysAgo(400, 100));
        assertThat(stake(one, one, two).share()).isEqualTo(0.75);
    }

    @Test
    void a_young_client_is_drawn_towards_the_mean() {
        var old = Story.of("Old").pays("GBP 1200", daysAgo(400, 100));
        var young = Story.of("Young").pays("GBP 200", daysAgo(50));
        double mean = (1200 + 200) / 24.0;
        double expected = 12 * (200 + 3 * mean) / (2 + 3);
        assertThat(stake(young, old, young).share()).isCloseTo(expected / (expected + 1200), within(1e-12));
    }

    @Test
    void without_paid_work_for_a_year_the_stake_is_low() {
        var gone = Story.of("Gone").pays("GBP 900", daysAgo(400));
        var here = Story.of("Here").pays("GBP 100", daysAgo(40));
        assertThat(stake(gone, gone, here).word()).isEqualTo(Stake.Word.LOW);
        assertThat(stake(gone, gone, here).share()).isZero();
    }

    @Test
    void the_highest_third_is_high_and_the_lowest_low() {
        var clients = Stream.of(600, 500, 400, 300, 200, 100)
                .map(amount -> Story.of("Pays " + amount).pays("GBP " + amount, daysAgo(400, 100)))
                .toArray(Story[]::new);
        assertThat(Stream.of(clients)
                        .map(client -> stake(client, clients).word().word()))
                .containsExactly("high", "high", "middling", "middling", "low", "low");
    }

    @Test
    void equal_stakes_share_their_word() {
        var clients = Stream.of(100, 100, 100, 100)
                .map(amount -> Story.of("Alike").pays("GBP " + amount, daysAgo(400, 100)))
                .toArray(Story[]::new);
        assertThat(Stream.of(clients).map(client -> stake(client, clients).word()))
                .containsOnly(Stake.Word.HIGH);
    }

    @Test
    void what_the_user_would_miss_is_high_whatever_it_brings() {
        var small = Story.of("Small").pays("GBP 1", daysAgo(400, 100)).says(Question.WOULD_MISS, "yes", TODAY);
        var large = Story.of("Large").pays("GBP 900", daysAgo(400, 100));
        assertThat(stake(small, small, large).word()).isEqualTo(Stake.Word.HIGH);
        assertThat(stake(small, small, large).marked()).isTrue();
    }

    @Test
    void half_of_what_those_it_brought_may_bring_is_added() {
        var one = Story.of("One").pays("GBP 100", daysAgo(400, 100));
        var two = Story.of("Two").pays("GBP 300", daysAgo(400, 100));
        var picture = pictureWith(Map.of(one.client().id(), Set.of(two.client().id())), one, two);
        assertThat(Reading.of(one.timeline(), picture, TODAY).stake().share()).isEqualTo((100 + 150) / 400.0);
    }

    @Test
    void a_client_that_cannot_be_compared_has_no_stake() {
        var dollars = Story.of("Dollars").pays("USD 100", daysAgo(400, 100));
        var pounds = Story.of("Pounds").pays("GBP 100", daysAgo(400, 100));
        assertThat(stake(dollars, dollars, pounds).word()).isNull();
        assertThat(stake(dollars, dollars, pounds).reason().key()).isEqualTo("stake.no-rate");
    }

    @Test
    void regular_and_high_is_a_mainstay() {
        assertThat(Tier.of(Regularity.Word.REGULAR, new Stake(Stake.Word.HIGH, 1.0, false, Reason.of("stake.high"))))
                .isEqualTo(Tier.MAINSTAY);
        assertThat(Tier.of(Regularity.Word.NEW, new Stake(Stake.Word.HIGH, 1.0, false, Reason.of("stake.high"))))
                .isEqualTo(Tier.NEW);
        assertThat(Tier.of(Regularity.Word.ONE_OFF, new Stake(Stake.Word.HIGH, 1.0, false, Reason.of("stake.high"))))
                .isEqualTo(Tier.OCCASIONAL);
    }

    private static PracticePicture pictureWith(Map<Client.Id, Set<Client.Id>> brought, Story... clients) {
        var rates = new Earnings.Rates(CurrencyUnit.GBP, Map.of());
        return PracticePicture.of(
                rates,
                ReadingSettings.USUAL,
                Stream.of(clients)
                        .map(one -> Earnings.of(
                                Tally.of(one.client().id(), one.timeline().moments(), TODAY), rates, TODAY))
                        .toList(),
                brought);
    }

    @Test
    void who_was_worked_for_lately_is_not_told_to_have_had_no_work() {
        var story = Story.of("Time").works(TODAY.minusDays(20), TODAY.minusDays(140), TODAY.minusDays(200));
        assertThat(story.read().stake().reason().key()).isEqualTo("stake.no-money");
        assertThat(Story.of("Ago")
                        .works(TODAY.minusDays(900))
                        .read()
                        .stake()
                        .reason()
                        .key())
                .isEqualTo("stake.nothing");
    }

    @Test
    void from_the_sixth_month_on_nobody_is_drawn_towards_the_mean() {
        var old = Story.of("Old").pays("GBP 1200", daysAgo(400, 100));
        var sixth = Story.of("Sixth month").pays("GBP 300", TODAY.minusMonths(6).plusDays(1));
        assertThat(stake(sixth, old, sixth).share()).isEqualTo(600 / 1800.0);
    }

    @Test
    void what_may_come_is_read_from_payments_alone_where_there_are_any() {
        var both = Story.of("Both").invoices("GBP 900", daysAgo(400, 90)).pays("GBP 300", daysAgo(400, 100));
        var other = Story.of("Other").pays("GBP 300", daysAgo(400, 100));
        assertThat(stake(both, both, other).share()).isEqualTo(0.5);
    }

    @Test
    void whoever_brings_nothing_now_is_not_among_those_it_is_held_against() {
        var clients = Stream.of(300, 200, 100)
                .map(amount -> Story.of("Pays " + amount).pays("GBP " + amount, daysAgo(400, 100)))
                .toList();
        var gone = Stream.of("Gone", "Gone too", "Gone as well")
                .map(name -> Story.of(name).pays("GBP 900", daysAgo(400)))
                .toList();
        var all = Stream.concat(clients.stream(), gone.stream()).toArray(Story[]::new);
        assertThat(clients.stream().map(client -> stake(client, all).word()))
                .containsExactly(Stake.Word.HIGH, Stake.Word.MIDDLING, Stake.Word.LOW);
    }

    @Test
    void whoever_was_never_worked_for_takes_nobodys_place_whatever_they_brought() {
        var clients = Stream.of(600, 500, 400, 300, 200, 100)
                .map(amount -> Story.of("Pays " + amount).pays("GBP " + amount, daysAgo(400, 100)))
                .toArray(Story[]::new);
        var ids = Stream.of(clients).map(client -> client.client().id()).collect(Collectors.toSet());
        var prospect = Story.of("Prospect").invoices("GBP 1", TODAY.plusDays(1));
        var picture = pictureWith(
                Map.of(prospect.client().id(), ids),
                Stream.concat(Stream.of(clients), Stream.of(prospect)).toArray(Story[]::new));
        assertThat(Reading.of(clients[1].timeline(), picture, TODAY).stake().word())
                .isEqualTo(Stake.Word.HIGH);
    }

    @Test
    void the_mean_is_that_of_those_worked_for_within_the_year() {
        var old = Story.of("Old").pays("GBP 1200", daysAgo(400, 100));
        var gone = Story.of("Gone").pays("GBP 1200", daysAgo(400));
        assertThat(Story.picture(TODAY, old, gone).mean()).isEqualTo(120_000 / 12.0);
    }

    @Test
    void the_sentence_says_what_there_is_to_miss_and_who_brought_it() {
        var one = Story.of("One").pays("GBP 100", daysAgo(400, 100));
        var two = Story.of("Two").pays("GBP 300", daysAgo(400, 100));
        var picture = pictureWith(Map.of(one.client().id(), Set.of(two.client().id())), one, two);
        assertThat(Reading.of(one.timeline(), picture, TODAY).stake().reason())
                .isEqualTo(Reason.of("stake.low", Reason.of("percent", 63L), Reason.of("stake.brought")));
        assertThat(Reading.of(two.timeline(), picture, TODAY).stake().reason())
                .isEqualTo(Reason.of("stake.high", Reason.of("percent", 75L), ""));
    }

    @Test
    void without_any_money_nothing_is_high() {
        var unpaid = Story.of("Unpaid").works(daysAgo(400, 20));
        var other = Story.of("Other").works(daysAgo(400, 20));
        assertThat(stake(unpaid, unpaid, other).word()).isEqualTo(Stake.Word.LOW);
    }
}
