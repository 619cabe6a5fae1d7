package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.Ledgers;
import amity.card.Card;
import amity.card.Cards;
import amity.card.CardsToPost;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Merges;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.Note;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonCountTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final SeasonCount counts = books.ledgers.get(SeasonCount.class);
    private final Excerpts excerpts = books.ledgers.get(Excerpts.class);

    @Test
    void counts_whoever_is_on_the_list_and_nobody_else() {
        assertThat(counts.size(books.hannah, books.season())).isEqualTo(onList(books.season()));
        var parted = with(Client.Status.PARTED);
        with(Client.Status.RESTING);
        with(Client.Status.PROSPECT);
        introduced(with(Client.Status.PROSPECT).id(), null);
        introduced(null, named(with(Client.Status.PROSPECT), "Owen Hale"));
        introduced(null, named(null, "Eleanor Voss"));
        named(null, "Nobody at all");
        var other = with(Client.Status.ACTIVE);
        assertThat(counts.size(books.hannah, books.season()))
                .isEqualTo(onList(books.season()))
                .isEqualTo(8);
        books.seasons.add(books.hannah, books.season(), parted.id().value());
        books.seasons.leaveOut(
                books.hannah,
                books.season(),
                books.seasons.onList(
                        books.hannah, books.season(), books.martha.id().value()));
        books.seasons.add(books.hannah, books.season(), other.id().value());
        books.ledgers.get(Merges.class).merge(books.hannah.id(), books.tom.id(), other.id());
        assertThat(counts.size(books.hannah, books.season()))
                .isEqualTo(onList(books.season()))
                .isEqualTo(7);
    }

    @Test
    void counts_a_birthday_for_its_person_and_whom_she_adds() {
        var people = books.ledgers.get(People.class);
        var anya = people.get(books.hannah.id(), named(books.priya, "Anya Raman"));
        people.change(
                books.hannah.id(),
                new Person(anya.id(), anya.client(), anya.name(), null, MonthDay.of(2, 29), null, List.of()));
        var birthday = books.ledgers
                .get(OpenSeasons.class)
                .open(books.hannah, "birthday", anya.id().value(), 2027);
        assertThat(counts.size(books.hannah, birthday)).isEqualTo(1);
        books.seasons.add(books.hannah, birthday, books.tom.id().value());
        assertThat(counts.size(books.hannah, birthday))
                .isEqualTo(onList(birthday))
                .isEqualTo(2);
    }

    @Test
    void a_card_waits_unless_it_is_posted_or_none_is_decided_or_accepted() {
        var season = books.season();
        assertThat(counts.waiting(books.hannah, season, Ledgers.TODAY)).hasSize(3);
        books.change(books.tom, Client.GiftPolicy.NOTHING);
        assertThat(counts.waiting(books.hannah, season, Ledgers.TODAY)).hasSize(2);
        books.seasons.decide(
                books.hannah, season, books.martha.id().value(), Choice.nothing("She asked for none"), "I know them");
        assertThat(counts.waiting(books.hannah, books.season(), Ledgers.TODAY)).hasSize(1);
        assertThat(counts.waiting(books.hannah, books.season(), Ledgers.TODAY))
                .extracting(SeasonCount.Waiting::whose)
                .containsExactly(books.priya.id().value());
    }

    @Test
    void a_few_of_a_long_list_stand_as_they_do_in_the_whole_plan() {
        books.seasons.budget(books.hannah, books.season(), Hannah.pounds("1000"), 0);
        books.seasons.decide(
                books.hannah,
                books.season(),
                books.tom.id().value(),
                Choice.gift(null, "A pen", 1000).because("He asked"),
                "I know them");
        Crowd.of(Excerpts.SHORT, books.hannah, books.ledgers.get(DSLContext.class));
        books.change(books.tom, Client.GiftPolicy.NONE);
        var whose = Set.of(books.priya.id().value(), books.tom.id().value());
        var whole = excerpts.everyone(books.hannah, books.season(), Ledgers.TODAY).stream()
                .filter(entry -> whose.contains(entry.whose()))
                .toList();
        assertThat(excerpts.of(books.hannah, books.season(), whose, Ledgers.TODAY))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("options", "ruledOut")
                .isEqualTo(whole)
                .hasSize(2);
        assertThat(books.ledgers.get(Conflicts.class).in(books.hannah, books.season(), Ledgers.TODAY))
                .isEqualTo(1);
    }

    private int onList(Season season) {
        return books.seasons.propose(books.hannah, season).entries().size();
    }

    private Client with(Client.Status status) {
        var client = books.ledgers.clients().add(books.hannah.id(), "Somebody " + Ids.next());
        return books.ledgers.clients().change(books.hannah.id(), client.with(status));
    }

    private Person.Id named(@Nullable Client at, String name) {
        return books.ledgers
                .get(People.class)
                .add(books.hannah.id(), at == null ? null : at.id(), name, List.of())
                .id();
    }

    private void introduced(Client.@Nullable Id client, Person.@Nullable Id person) {
        books.ledgers
                .get(Introductions.class)
                .keep(
                        books.hannah.id(),
                        new Introduction(
                                Ids.next(),
                                new Someone(client, person),
                                books.tom.id(),
                                Ledgers.TODAY.minusYears(1),
                                null));
    }

    @Test
    void whose_work_is_long_past_is_on_no_list_unless_added_or_something_else_goes_on() {
        var gone = paidAgo("Gone", 25);
        var fresh = paidAgo("Two years", 24);
        var friend = paidAgo("A friend", 40);
        books.ledgers.get(Reviews.class).answer(books.hannah, friend.id(), Question.KNOWN, "friend");
        var helper = paidAgo("Still helps", 40);
        books.ledgers
                .ledger()
                .tell(
                        books.hannah,
                        Note.of(helper.id(), "Sent Una").as(Kind.REFERRAL).on(Ledgers.TODAY.minusDays(9)));
        var carded = paidAgo("Had a card", 40);
        books.ledgers
                .ledger()
                .tell(books.hannah, Note.of(carded.id(), "Card").as(Kind.CARD).on(Ledgers.TODAY.minusDays(330)));
        var introducer = paidAgo("Introduced Tom", 40);
        introduced(introducer.id(), null);
        follow(gone, carded, introducer);
        assertThat(names(books.season()))
                .contains(fresh.name(), friend.name(), helper.name(), introducer.name())
                .doesNotContain(gone.name(), carded.name());
        assertThat(counts.size(books.hannah, books.season())).isEqualTo(onList(books.season()));
        books.seasons.add(books.hannah, books.season(), gone.id().value());
        assertThat(names(books.season())).contains(gone.name());
        assertThat(counts.size(books.hannah, books.season())).isEqualTo(onList(books.season()));
    }

    /** Files taken out again leave a prospect, and what she decided for them stands. */
    @Test
    void whom_something_was_decided_for_stays_on_the_list_whatever_they_become() {
        for (var status : List.of(Client.Status.PROSPECT, Client.Status.RESTING)) {
            var decided = with(Client.Status.ACTIVE);
            books.seasons.decide(
                    books.hannah,
                    books.season(),
                    decided.id().value(),
                    Choice.card().because("So"),
                    "I know them");
            books.ledgers.clients().change(books.hannah.id(), decided.with(status));
            assertThat(names(books.season())).contains(decided.name());
            assertThat(counts.size(books.hannah, books.season())).isEqualTo(onList(books.season()));
        }
    }

    @Test
    void a_parted_client_whose_cards_go_on_is_counted_like_the_others() {
        var parted = with(Client.Status.PARTED);
        books.ledgers.clients().change(books.hannah.id(), parted.withCardsStay(true));
        assertThat(names(books.season())).contains(parted.name());
        assertThat(counts.size(books.hannah, books.season())).isEqualTo(onList(books.season()));
        assertThat(counts.waiting(books.hannah, books.season(), Ledgers.TODAY)).hasSize(onList(books.season()));
    }

    /**
     * Whatever has become of clients and people, and whatever was noted of them: the plan, the count, the writing desk and
     * Today speak of the same ones.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void list_count_desk_and_today_speak_of_the_same_people(long seed) {
        new MadeUpPractice(books, new Random(seed)).make();
        var season = books.season();
        var listed = books.seasons.propose(books.hannah, season).entries();
        assertThat(counts.size(books.hannah, season)).isEqualTo(listed.size());
        var waiting = counts.waiting(books.hannah, season, Ledgers.TODAY);
        var pile = books.ledgers.get(Cards.class).of(books.hannah, season).stream()
                .filter(card -> card.progress().posted() == null)
                .toList();
        assertThat(waiting.stream().filter(card -> !card.team()).map(SeasonCountTests::addressee))
                .containsExactlyInAnyOrderElementsOf(pile.stream()
                        .filter(card -> !card.team())
                        .map(card -> card.addressee().id())
                        .toList());
        assertThat(waiting.stream().filter(SeasonCount.Waiting::team))
                .hasSize((int) pile.stream().filter(Card::team).count());
        var today = books.ledgers.get(CardsToPost.class).waiting(books.hannah, season, season.day());
        assertThat(today.map(CardsToPost.Waiting::toWrite).orElse(0))
                .isEqualTo((int) pile.stream().filter(Card::isOpen).count());
        assertThat(today.map(CardsToPost.Waiting::toPost).orElse(0))
                .isEqualTo((int) pile.stream().filter(card -> !card.isOpen()).count());
    }

    private static UUID addressee(SeasonCount.Waiting card) {
        return Objects.requireNonNullElse(card.person(), card.whose());
    }

    @Test
    void where_it_has_ended_one_year_is_long_past() {
        var ended = paidAgo("Ended", 13);
        var quiet = paidAgo("Quiet", 13);
        books.ledgers.get(Reviews.class).silence(books.hannah, ended.id(), "ended", null, Ledgers.TODAY);
        assertThat(names(books.season())).contains(quiet.name()).doesNotContain(ended.name());
    }

    private List<String> names(Season season) {
        return books.seasons.propose(books.hannah, season).entries().stream()
                .map(Proposal.Entry::name)
                .toList();
    }

    /** A client last worked for so many months ago. */
    private Client paidAgo(String name, int months) {
        var client = books.ledgers.clients().add(books.hannah.id(), name);
        books.pay(client, 9_000, Ledgers.TODAY.minusMonths(months));
        return books.ledgers
                .clients()
                .change(books.hannah.id(), client.with(new Client.Tenure(Client.Status.RESTING, false, null, false)));
    }

    /** As whoever keeps the standings would. */
    private void follow(Client... gone) {
        Stream.of(gone).forEach(one -> books.ledgers.clients().longGone(books.hannah.id(), Map.of(one.id(), true)));
    }
}
