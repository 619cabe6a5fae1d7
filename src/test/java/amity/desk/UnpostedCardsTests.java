package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Occasion;
import amity.card.Cards;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnpostedCardsTests extends OnTheDesk {
    private static final LocalDate LAST_TO_IRELAND = LocalDate.of(2026, 12, 12);
    private final Cards cards = ledgers.get(Cards.class);
    private final Seasons seasons = ledgers.get(Seasons.class);

    @BeforeEach
    void priyaInIrelandAndTomAtHome() {
        season(false);
        lives(priya, "Grafton Street\nDublin\nIreland");
        lives(tom, "1 High Street\nYork");
    }

    @Test
    void cards_wait_from_three_weeks_before_the_first_last_posting_day() {
        assertThat(card(LAST_TO_IRELAND.minusWeeks(3).minusDays(1))).isEmpty();
        assertThat(card(LAST_TO_IRELAND.minusWeeks(3))).hasValueSatisfying(entry -> {
            assertThat(entry.id()).hasToString("card:christmas:2026");
            assertThat(entry.kind()).isEqualTo(EntryKind.CARD);
            assertThat(entry.what()).isEqualTo("2 cards to write");
            assertThat(entry.why()).isEqualTo("Ireland goes by 12 December. That day is expected: check it.");
            assertThat(entry.due()).isEqualTo(LAST_TO_IRELAND);
        });
    }

    @Test
    void a_last_posting_day_that_is_past_is_not_said_to_be_today() {
        assertThat(card(LAST_TO_IRELAND).orElseThrow().margin()).isEqualTo(new Entry.Margin("Today", "the last post"));
        var late = card(LAST_TO_IRELAND.plusDays(2)).orElseThrow();
        assertThat(late.margin()).isEqualTo(new Entry.Margin("2 days", "past the last post"));
        assertThat(late.why()).startsWith("The first should have gone by 12 December.");
    }

    @Test
    void what_is_written_waits_until_it_is_posted() {
        cards.write(hannah, christmas(), priya.id().value());
        assertThat(card(LAST_TO_IRELAND)).hasValueSatisfying(entry -> {
            assertThat(entry.what()).isEqualTo("One card to write, one to post");
            assertThat(entry.due()).isEqualTo(LAST_TO_IRELAND);
        });
        cards.write(hannah, christmas(), tom.id().value());
        assertThat(card(LAST_TO_IRELAND))
                .hasValueSatisfying(entry -> assertThat(entry.what()).isEqualTo("2 cards to post"));
        cards.post(hannah, christmas(), priya.id().value(), "I know them");
        cards.post(hannah, christmas(), tom.id().value(), "I know them");
        assertThat(card(LAST_TO_IRELAND)).isEmpty();
    }

    private Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    @Test
    void cards_of_a_season_appear_beyond_the_days_limit_and_while_she_is_busy() {
        var paces = ledgers.get(Paces.class);
        paces.limit(hannah, 1);
        ledgers.promises().make(hannah, tom.id(), amity.moment.Promise.Whose.OURS, "Send it", FRIDAY, null);
        var full = desk.on(hannah, LAST_TO_IRELAND.minusWeeks(1));
        assertThat(full.entries()).extracting(Entry::kind).containsExactly(EntryKind.PROMISE, EntryKind.CARD);
        paces.busyUntil(hannah, LAST_TO_IRELAND);
        var busy = desk.on(hannah, LAST_TO_IRELAND.minusWeeks(1));
        assertThat(busy.entries()).extracting(Entry::kind).containsExactly(EntryKind.PROMISE, EntryKind.CARD);
        assertThat(busy.rest()).isEmpty();
    }

    private Optional<Entry> card(LocalDate day) {
        var today = desk.on(hannah, day);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.id().rule().equals("card"))
                .findFirst();
    }

    private void lives(Client client, String address) {
        var people = ledgers.get(People.class);
        var person = people.add(hannah.id(), client.id(), client.name(), List.of());
        people.change(hannah.id(), new Person(person.id(), client.id(), client.name(), null, null, address, List.of()));
    }
}
