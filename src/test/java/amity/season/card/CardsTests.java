package amity.season.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.calendar.Destination;
import amity.calendar.Occasion;
import amity.calendar.PostingDate;
import amity.calendar.PostingDates;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.season.Aftermath;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import amity.season.voucher.Vouchers;
import amity.shell.Ids;
import amity.shell.Missing;
import amity.shell.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CardsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;
    private final Ledgers ledgers =
            Ledgers.with("amity.calendar", "amity.boundary", "amity.review", "amity.reading", "amity.season");
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Cards cards = ledgers.get(Cards.class);
    private final Seasons seasons = ledgers.get(Seasons.class);
    private final Client aoife = client("Brennan Equine Vets");
    private final Person herself = person(aoife, "Aoife Brennan", "Curragh Road\nKildare\nIreland");

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void a_card_is_written_posted_and_thanked_for_and_becomes_one_moment() {
        cards.write(hannah, christmas(), aoife.id().value());
        assertThat(card().stage()).isEqualTo(Card.Stage.WRITTEN);
        assertThat(given()).isEmpty();

        post();
        post();
        assertThat(given()).singleElement().satisfies(moment -> {
            assertThat(moment.words()).isEqualTo("Christmas card to Aoife Brennan");
            assertThat(moment.day()).isEqualTo(TODAY);
        });

        cards.thank(hannah, christmas(), aoife.id().value());
        assertThat(card().stage()).isEqualTo(Card.Stage.THANKED);
        assertThat(given()).hasSize(1);
    }

    @Test
    void thanks_said_at_the_desk_stand_on_the_sheet_of_the_season_until_they_are_taken_back() {
        seasons.apply(hannah, christmas(), hannah.money(6_000), 0);
        cards.thank(hannah, christmas(), aoife.id().value());
        assertThat(ledgers.get(Aftermath.class).of(hannah, christmas()))
                .singleElement()
                .satisfies(became -> assertThat(became.thanks()).isNotNull());

        undo();
        assertThat(ledgers.ledger().timeline(hannah.id(), aoife.id()))
                .noneMatch(moment -> moment.signal() == Signal.THANKS);
    }

    @Test
    void what_was_posted_by_mistake_is_taken_back_and_posted_again_as_the_same_moment() {
        post();
        var moment = given().getFirst().id();

        undo();
        assertThat(given()).isEmpty();
        assertThat(card().stage()).isEqualTo(Card.Stage.WRITTEN);
        undo();
        assertThat(card().isOpen()).isTrue();

        post();
        assertThat(given()).singleElement().satisfies(again -> assertThat(again.id())
                .isEqualTo(moment));
    }

    @Test
    void hours_are_promised_when_the_card_is_posted_and_not_before() {
        var vouchers = ledgers.get(Vouchers.class);
        seasons.decide(hannah, christmas(), aoife.id().value(), Choice.hours(8).because("she asked for help in March"));
        cards.write(hannah, christmas(), aoife.id().value());
        assertThat(vouchers.all(hannah)).isEmpty();

        post();
        assertThat(vouchers.all(hannah)).singleElement().satisfies(voucher -> {
            assertThat(voucher.quarters()).isEqualTo(8);
            assertThat(voucher.person()).isEqualTo(herself.id());
        });

        undo();
        assertThat(vouchers.all(hannah)).isEmpty();
    }

    @Test
    void her_sentences_are_kept_as_she_wrote_them() {
        var hers = "  you treat my work the way you treat a lame horse:\nyou look properly. ";
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(Saying.VALUE, hers, Saying.NEXT, " "));

        assertThat(card().words()).containsExactly(Map.entry(Saying.VALUE, hers));
        assertThatThrownBy(() ->
                        cards.say(hannah, christmas(), aoife.id().value(), Map.of(Saying.VALUE, "a".repeat(2001))))
                .isInstanceOf(Refused.class);
        assertThat(card().words()).containsExactly(Map.entry(Saying.VALUE, hers));
    }

    @Test
    void next_year_shows_what_was_written_this_year_and_opens_otherwise() {
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(Saying.THANKS, "for Kildare"));
        cards.write(hannah, christmas(), aoife.id().value());
        var this_year = card().openings();

        var next = seasons.of(hannah, Occasion.CHRISTMAS, 2027);
        var card = cards.get(hannah, next, aoife.id().value());

        assertThat(cards.beside(hannah, next, card).lastTime())
                .isEqualTo(new Earlier("Christmas 2026", Map.of(Saying.THANKS, "for Kildare")));
        assertThat(card.openings().values()).doesNotContainAnyElementsOf(this_year.values());
    }

    @Test
    void the_day_to_post_is_the_carriers_for_that_country_and_hers_once_she_has_said_it() {
        assertThat(card().post()).satisfies(post -> {
            assertThat(post.country()).isEqualTo("IE");
            assertThat(post.isExpected()).isTrue();
        });

        ledgers.get(PostingDates.class)
                .say(
                        hannah,
                        new PostingDate(
                                "Royal Mail",
                                "International",
                                Destination.WESTERN_EUROPE,
                                LocalDate.of(2026, 11, 26),
                                false,
                                "royalmail.com",
                                TODAY));

        assertThat(card().post()).satisfies(post -> {
            assertThat(post.by()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(post.isExpected()).isFalse();
        });
    }

    @Test
    void an_address_is_the_persons_and_without_one_nobody_knows_the_day() {
        address("", Wording.CHRISTMAS, " ");
        assertThat(card().post()).isNull();
        assertThat(ledgers.get(People.class).get(hannah.id(), herself.id()).address())
                .isNull();

        address("Ms Brennan", Wording.NEW_YEAR, "Curragh Road, Kildare, Ireland");
        assertThat(card().addressee().dear()).isEqualTo("Ms Brennan");
        assertThat(card().addressee().lines()).containsExactly("Curragh Road", "Kildare", "Ireland");
        assertThat(card().post()).satisfies(post -> assertThat(post.by()).isEqualTo(LocalDate.of(2026, 12, 18)));
    }

    @Test
    void what_lies_beside_is_this_years_own_and_nothing_confidential_learned_elsewhere_or_in_money() {
        moment(aoife, "She introduced me to Niamh", Kind.REFERRAL, TODAY.minusMonths(2));
        moment(aoife, "She asked after my mother", Kind.CARE, TODAY.minusMonths(14));
        var quiet = moment(aoife, "She told me of the sale", Kind.SUGGESTION, TODAY.minusMonths(1));
        fact("the practice is being sold", Fact.Sensitivity.CONFIDENTIAL, quiet);
        fact("wants to learn to sail", Fact.Sensitivity.ORDINARY, null);
        var tom = client("Tom Ashdown");
        var elsewhere = moment(tom, "Tom spoke of Aoife", Kind.MENTION, TODAY.minusDays(3));
        fact("likes parkin", Fact.Sensitivity.ORDINARY, elsewhere);

        assertThat(cards.beside(hannah, christmas(), card()).memories())
                .extracting(Memory::words)
                .containsExactly("She introduced me to Niamh", "wants to learn to sail");
    }

    @Test
    void evenings_are_planned_backwards_from_the_last_posting_day() {
        for (int i = 0; i < 5; i++) person(client("Client " + i), "Person " + i, "1 High Street\nYork");
        var christmas = christmas();
        var first = LocalDate.of(2026, 12, 1);
        var second = LocalDate.of(2026, 12, 14);
        cards.pick(hannah, christmas, List.of(second, first));

        var plan = cards.plan(hannah, christmas());

        assertThat(plan.tooLate()).isEmpty();
        assertThat(plan.plan().get(first)).hasSize(3).contains(card());
        assertThat(plan.plan().get(second)).hasSize(3);
        assertThat(plan.of(card())).contains(first);
        assertThatThrownBy(() -> cards.pick(hannah, christmas(), List.of(LocalDate.of(2027, 1, 3))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pick another evening");
        assertThat(cards.evenings(hannah, christmas())).containsExactly(first, second);
    }

    @Test
    void an_evening_after_its_last_day_is_too_late_for_a_card() {
        cards.pick(hannah, christmas(), List.of(LocalDate.of(2026, 12, 20)));
        assertThat(cards.plan(hannah, christmas()).tooLate()).containsExactly(card());
    }

    @Test
    void later_lays_a_card_at_the_end_and_nobodys_card_is_missing() {
        person(client("Tom Ashdown"), "Tom Ashdown", "1 High Street\nYork");
        assertThat(cards.of(hannah, christmas()).getFirst().subject())
                .isEqualTo(aoife.id().value());

        cards.later(hannah, christmas(), aoife.id().value());

        assertThat(cards.of(hannah, christmas()).getLast().subject())
                .isEqualTo(aoife.id().value());
        assertThatThrownBy(() -> cards.write(hannah, christmas(), UUID.randomUUID()))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("no card for them");
    }

    private Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private Card card() {
        return cards.get(hannah, christmas(), aoife.id().value());
    }

    private void post() {
        cards.post(hannah, christmas(), aoife.id().value());
    }

    private void undo() {
        cards.undo(hannah, christmas(), aoife.id().value());
    }

    private void address(String called, Wording wording, String address) {
        cards.address(hannah, christmas(), aoife.id().value(), called, wording, address);
    }

    private List<Moment> given() {
        return ledgers.ledger().timeline(hannah.id(), aoife.id()).stream()
                .filter(moment -> moment.kind() == Kind.CARD)
                .toList();
    }

    private Client client(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
    }

    private Person person(Client client, String name, String address) {
        var people = ledgers.get(People.class);
        var person = people.add(hannah.id(), client.id(), name, List.of());
        return people.change(hannah.id(), new Person(person.id(), client.id(), name, null, null, address, List.of()));
    }

    private UUID moment(Client client, String words, Kind kind, LocalDate on) {
        return ledgers.ledger()
                .record(hannah, Note.of(client.id(), words).as(kind).on(on))
                .id()
                .value();
    }

    private void fact(String words, Fact.Sensitivity sensitivity, @org.jspecify.annotations.Nullable UUID moment) {
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                aoife.id(),
                                null,
                                "other",
                                words,
                                null,
                                List.of(),
                                false,
                                sensitivity,
                                true,
                                TODAY,
                                moment));
    }
}
