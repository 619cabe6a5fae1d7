package amity.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Topic;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Signal;
import amity.season.Aftermath;
import amity.season.Choice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardsTests extends AgreementWriterTests {
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

        cards.thank(hannah, christmas(), aoife.id().value(), "I know them");
        assertThat(card().stage()).isEqualTo(Card.Stage.THANKED);
        assertThat(given()).hasSize(1);
    }

    @Test
    void thanks_said_at_the_desk_stand_on_the_sheet_of_the_season_until_they_are_taken_back() {
        seasons.apply(hannah, christmas(), hannah.money(6_000), 0);
        cards.thank(hannah, christmas(), aoife.id().value(), "I know them");
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
        seasons.decide(
                hannah,
                christmas(),
                aoife.id().value(),
                Choice.hours(8).because("she asked for help in March"),
                "I know them");
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
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.VALUE, hers, CardMessage.NEXT, " "));

        assertThat(card().words()).containsExactly(Map.entry(CardMessage.VALUE, hers));
        assertThatThrownBy(() ->
                        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.VALUE, "a".repeat(2001))))
                .isInstanceOf(Refusal.class);
        assertThat(card().words()).containsExactly(Map.entry(CardMessage.VALUE, hers));
    }

    @Test
    void what_is_not_sent_stays_and_a_suggestion_sent_back_unchanged_is_no_sentence_of_hers() {
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.VALUE, "You look properly."));
        var suggested = cards.beside(hannah, christmas(), card()).suggestions().get(CardMessage.NEXT);
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.NEXT, " " + suggested + "\n"));

        assertThat(card().words()).containsExactly(Map.entry(CardMessage.VALUE, "You look properly."));
    }

    @Test
    void what_was_written_stands_as_it_was_written_and_what_was_only_suggested_can_be_changed_again_after_undoing() {
        moment(aoife, "Rotas", Kind.WORK, TODAY.minusDays(3));
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.VALUE, "You look properly."));
        var suggested = cards.beside(hannah, christmas(), card()).suggestions();
        cards.write(hannah, christmas(), aoife.id().value());
        assertThat(card().words()).containsEntry(CardMessage.THANKS, suggested.get(CardMessage.THANKS));

        undo();
        assertThat(card().words()).containsExactly(Map.entry(CardMessage.VALUE, "You look properly."));
        assertThat(cards.beside(hannah, christmas(), card()).suggestions()).isEqualTo(suggested);
    }

    @Test
    void another_sentence_stays_until_the_card_is_written() {
        moment(aoife, "Rotas", Kind.WORK, TODAY.minusDays(3));
        var first = card().openings();
        assertThat(cards.another(hannah, christmas(), aoife.id().value(), CardMessage.THANKS))
                .isTrue();

        var second = card().openings();
        assertThat(second.get(CardMessage.THANKS)).isNotEqualTo(first.get(CardMessage.THANKS));
        assertThat(second.get(CardMessage.VALUE)).isEqualTo(first.get(CardMessage.VALUE));
        cards.write(hannah, christmas(), aoife.id().value());
        assertThat(card().openings()).isEqualTo(second);
    }

    @Test
    void thanks_are_for_this_years_work_and_no_word_of_it_where_there_was_none() {
        assertThat(cards.beside(hannah, christmas(), card()).suggestions().values())
                .noneMatch(sentence -> sentence.contains("work"));
        moment(aoife, "Practice manual", Kind.WORK, TODAY.minusMonths(2));
        moment(aoife, "Practice manual", Kind.WORK, TODAY.minusMonths(4));

        var beside = cards.beside(hannah, christmas(), card());
        assertThat(beside.tasks()).singleElement().satisfies(task -> assertThat(task.line())
                .isEqualTo("the practice manual, July to September"));
        assertThat(card().openings().get(CardMessage.THANKS).needs()).isEqualTo(Ground.WORK);
    }

    @Test
    void next_year_shows_what_was_written_this_year_and_opens_otherwise() {
        cards.say(hannah, christmas(), aoife.id().value(), Map.of(CardMessage.THANKS, "for Kildare"));
        var suggested = cards.beside(hannah, christmas(), card()).suggestions();
        cards.write(hannah, christmas(), aoife.id().value());
        var this_year = card().openings();

        var next = seasons.of(hannah, Occasion.CHRISTMAS, 2027);
        var card = cards.get(hannah, next, aoife.id().value());

        var last = cards.beside(hannah, next, card).lastTime();
        assertThat(last.title()).isEqualTo("Christmas 2026");
        assertThat(last.words())
                .isEqualTo(Map.of(
                        CardMessage.VALUE, suggested.get(CardMessage.VALUE),
                        CardMessage.THANKS, "for Kildare",
                        CardMessage.NEXT, suggested.get(CardMessage.NEXT)));
        assertThat(card.openings().values()).doesNotContainAnyElementsOf(this_year.values());
    }

    @Test
    void what_lies_beside_is_this_years_own_and_nothing_confidential_learned_elsewhere_or_in_money() {
        moment(aoife, "She introduced me to Niamh", Kind.REFERRAL, TODAY.minusMonths(2));
        moment(aoife, "She asked after my mother", Kind.CARE, TODAY.minusMonths(14));
        var quiet = moment(aoife, "She told me of the sale", Kind.SUGGESTION, TODAY.minusMonths(1));
        fact("the practice is being sold", Fact.Sensitivity.CONFIDENTIAL, quiet);
        fact("no nuts", Fact.Sensitivity.ORDINARY, null);
        var tom = client("Tom Ashdown");
        var elsewhere = moment(tom, "Tom spoke of Aoife", Kind.MENTION, TODAY.minusDays(3));
        fact("likes parkin", Fact.Sensitivity.ORDINARY, elsewhere);

        assertThat(cards.beside(hannah, christmas(), card()).memories())
                .extracting(Memory::words)
                .containsExactly("She introduced me to Niamh");
    }

    @Test
    void what_is_not_to_be_brought_up_does_not_lie_beside() {
        moment(aoife, "She introduced me to Niamh", Kind.REFERRAL, TODAY.minusMonths(2));
        moment(aoife, "She asked after the flood", Kind.CARE, TODAY.minusMonths(1));
        var flood = Boundary.of(aoife.id(), Boundary.Side.OURS, new Topic("the flood"), hannah.zone());
        ledgers.get(Boundaries.class).keep(hannah, flood);

        assertThat(cards.beside(hannah, christmas(), card()).memories())
                .extracting(Memory::words)
                .containsExactly("She introduced me to Niamh");
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
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("no card for them");
    }

    private UUID moment(Client client, String words, Kind kind, LocalDate on) {
        return ledgers.ledger()
                .tell(hannah, Note.of(client.id(), words).as(kind).on(on))
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
