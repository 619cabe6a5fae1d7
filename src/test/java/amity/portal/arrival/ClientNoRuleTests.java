package amity.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Action;
import amity.boundary.Actions;
import amity.boundary.Guard;
import amity.boundary.GuardRefusal;
import amity.boundary.Offer;
import amity.calendar.Occasion;
import amity.card.Cards;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.partnership.ask.Suggestions;
import amity.portal.arrival.Submission.Gifts;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Right;
import amity.portal.arrival.Submission.Wish;
import amity.season.Season;
import amity.season.SeasonCount;
import amity.season.Seasons;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNoRuleTests extends Sending {
    private static final Instant FRIDAY =
            Ledgers.TODAY.atTime(15, 0).atZone(Ledgers.LONDON).toInstant();
    private final Guard guard = ledgers.get(Guard.class);

    ClientNoRuleTests() {
        super("clientpage", "card", "gift");
    }

    @Test
    void a_no_blocks_from_the_minute_it_arrives_and_says_that_it_was_not_read() {
        send(gifts(Gifts.NONE));
        var gift = new Action.Gift(trust.id(), null, null, FRIDAY);
        assertThat(guard.judge(hannah, gift).blocking()).singleElement().satisfies(concern -> {
            assertThat(concern.rule()).isEqualTo("page-gifts");
            assertThat(concern.why())
                    .isEqualTo("Carmichael Trust would rather have no gifts, they said on 20 November."
                            + " It came from their page and you have not read it yet.");
        });
        assertThatThrownBy(() -> guard.pass(hannah, gift, "But she likes them")).isInstanceOf(GuardRefusal.class);
        assertThat(blocks(new Action.Card(trust.id(), null, FRIDAY))).isFalse();
    }

    @Test
    void only_what_has_alcohol_is_held_back_where_they_asked_for_none() {
        send(wishing(Wish.NO_ALCOHOL));
        assertThat(blocks(gift("A bottle of wine", "drink-with", Set.of()))).isTrue();
        assertThat(blocks(gift("A hamper", null, Set.of("prosecco")))).isTrue();
        assertThat(blocks(gift("Ginger biscuits", null, Set.of("ginger")))).isFalse();
        assertThat(blocks(gift("Wine without alcohol", "drink", Set.of()))).isFalse();
    }

    @Test
    void their_hours_hold_back_and_say_the_next_good_time() {
        send(mornings());
        var verdict = guard.judge(hannah, new Action.Call(trust.id(), null, "", FRIDAY));
        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.blocking().findFirst().orElseThrow().nextGoodTime()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(blocks(new Action.Call(trust.id(), null, "", Instant.parse("2026-11-23T10:30:00Z"))))
                .isFalse();
    }

    @Test
    void only_a_recorded_talk_with_them_ends_a_no() {
        send(gifts(Gifts.NONE));
        var no = noes.holding(hannah, trust.id()).getFirst().id();
        var other = ledgers.clients().add(hannah.id(), "Tom Ashdown");
        assertThatThrownBy(() -> noes.lift(hannah, no, talk(other, Kind.TALK))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> noes.lift(hannah, no, talk(trust, Kind.NOTE))).isInstanceOf(Refusal.class);
        noes.lift(hannah, no, talk(trust, Kind.TALK));
        assertThat(noes.holding(hannah, trust.id())).isEmpty();
        noes.holdAgain(hannah, no);
        assertThat(blocks(new Action.Gift(trust.id(), null, null, FRIDAY))).isTrue();
    }

    @Test
    void what_one_client_asked_binds_with_no_other() {
        send(new Submission.Request(Right.OBJECT, ""));
        var other = ledgers.clients().add(hannah.id(), "Tom Ashdown");
        assertThat(guard.judge(hannah, new Action.Visit(other.id(), null, FRIDAY))
                        .blocks())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "suggestion", "invitation", "message", "call"})
    void what_reaches_somebody_by_a_message_or_a_call_keeps_to_the_hours_of_their_page(String word) {
        send(mornings());
        var verdict = guard.judge(hannah, Actions.named(word, trust.id(), FRIDAY));
        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.forbids()).isFalse();
        var best = Objects.requireNonNull(verdict.best()).toInstant();
        assertThat(best).isIn(Instant.parse("2026-11-23T10:00:00Z"), Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(guard.judge(hannah, Actions.named(word, trust.id(), best)).blocks())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "suggestion", "invitation"})
    void whoever_does_not_want_to_be_written_to_is_asked_for_nothing(String word) {
        send(wishing(Wish.DO_NOT_WRITE));
        assertThat(guard.judge(hannah, Actions.named(word, trust.id(), FRIDAY)).forbids())
                .isTrue();
        assertThat(ledgers.get(Suggestions.class)
                        .of(hannah, trust.id(), Ledgers.TODAY)
                        .suggestions())
                .isEmpty();
        assertThatThrownBy(() -> ledgers.get(Invitations.class).invite(hannah, trust.id(), "the newsletter", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keep_it_to_work_closes_the_personal_side_from_the_minute_it_arrives_until_a_talk_ends_it() {
        var clients = ledgers.clients();
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                trust.id(),
                                null,
                                "bouldering",
                                "every Thursday",
                                Fact.Stance.LIKE,
                                List.of(),
                                true,
                                Fact.Sensitivity.ORDINARY,
                                true,
                                Ledgers.TODAY,
                                null));
        var asks = ledgers.get(Asks.class);
        var words = "Next time we get to bouldering, may I tell you how my year is going?";
        var ask = asks.plan(hannah, new AskPlan(trust.id(), null, Kind.HELP, null, words));
        assertThat(asks.shown(hannah, List.of(ask)).getFirst().words()).isEqualTo(words);

        send(wishing(Wish.WORK_ONLY));
        assertThat(clients.get(hannah.id(), trust.id()).isPersonalSideOpen()).isFalse();
        assertThat(clients.get(hannah.id(), trust.id()).areBirthdaysWelcome()).isFalse();
        assertThat(asks.shown(hannah, List.of(ask)).getFirst().words()).doesNotContain("bouldering");
        assertThatThrownBy(() -> asks.asked(hannah, ask.id(), null, "I know her"))
                .isInstanceOf(GuardRefusal.class);
        assertThat(ledgers.get(Suggestions.class)
                        .of(hannah, trust.id(), Ledgers.TODAY)
                        .suggestions())
                .noneMatch(one -> one.way() == Kind.CARE);
        assertThat(guard.judge(hannah, Actions.named("invitation", trust.id(), FRIDAY))
                        .isClear())
                .isFalse();
        assertThatThrownBy(() -> clients.change(
                        hannah.id(), clients.get(hannah.id(), trust.id()).with(Client.TheirStrand.OPEN)))
                .isInstanceOf(Refusal.class);

        var no = noes.holding(hannah, trust.id()).getFirst().id();
        noes.lift(hannah, no, talk(trust, Kind.TALK));
        assertThat(clients.get(hannah.id(), trust.id()).isPersonalSideOpen()).isTrue();
        assertThat(asks.shown(hannah, List.of(ask)).getFirst().words()).isEqualTo(words);
    }

    /** Whatever is sent, accepted or read in whatever order, each no that no talk has ended blocks what it is about. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_no_always_blocks_until_a_recorded_talk_has_ended_it(int seed) {
        var random = new Random(seed);
        var testimonial =
                send(new Submission.Testimonial(null, "Never misses a thing")).id();
        var sent = new ArrayList<Arrival>();
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> sent.add(keyedIn(any(random, testimonial)));
                case 2 -> {
                    var waiting = sent.stream()
                            .map(one -> arrivals.get(hannah, one.id()))
                            .filter(Arrival::waits)
                            .toList();
                    if (!waiting.isEmpty()) {
                        var how = Arrival.How.values()[random.nextInt(Arrival.How.values().length)];
                        arrivals.settle(hannah, waiting.getFirst().id(), how, "", List.of());
                    }
                }
                default -> {
                    var holding = noes.holding(hannah, trust.id());
                    if (!holding.isEmpty() && random.nextInt(3) == 0) {
                        noes.lift(hannah, holding.getFirst().id(), talk(trust, Kind.TALK));
                    }
                }
            }
            noes.of(hannah, trust.id()).stream().filter(ClientNo::holds).forEach(no -> assertThat(
                            blockedBy(matching(no, testimonial)))
                    .as("%s after %d steps of %d", no.sort(), sent.size(), seed)
                    .contains("page-" + no.sort().word()));
        }
        long said = sent.stream()
                .mapToLong(one -> Denials.in(one.submission()).size())
                .sum();
        assertThat(noes.of(hannah, trust.id())).hasSize((int) said);
    }

    private Submission any(Random random, UUID testimonial) {
        var choices = List.of(
                gifts(Gifts.values()[random.nextInt(4)]),
                wishing(Wish.values()[random.nextInt(5)]),
                mornings(),
                new Submission.Withdrawal(testimonial, Set.of(Part.values()[random.nextInt(4)])),
                new Submission.Permission(testimonial, Set.of(Part.values())),
                new Submission.Request(Right.OBJECT, ""),
                noes.holding(hannah, trust.id()).stream()
                        .findAny()
                        .<Submission>map(no -> new Submission.Change(no.id(), "It is fine again"))
                        .orElse(mornings()),
                new Submission.Correction("A word"));
        return choices.get(random.nextInt(choices.size()));
    }

    private Action matching(ClientNo no, UUID testimonial) {
        return switch (no.sort()) {
            case GIFTS -> new Action.Hours(trust.id(), null, 4, FRIDAY);
            case NOTHING, WRITING -> new Action.Card(trust.id(), ruth.id(), FRIDAY);
            case ALCOHOL -> gift("Gin", "alcohol", Set.of("gin"));
            case PERSONAL -> new Action.Friending(trust.id(), null, FRIDAY);
            case HOURS -> new Action.Call(trust.id(), null, "", FRIDAY);
            case OBJECTION -> new Action.Ask(trust.id(), null, null, "", FRIDAY);
            case SHOWING ->
                new Action.Publishing(trust.id(), null, testimonial, Set.of("name", "organisation", "place"), FRIDAY);
        };
    }

    private List<String> blockedBy(Action action) {
        var verdict = guard.judge(hannah, action);
        return verdict.blocking().map(concern -> concern.rule()).toList();
    }

    private boolean blocks(Action action) {
        return guard.judge(hannah, action).blocks();
    }

    private Action.Gift gift(String name, String category, Set<String> contains) {
        var offer = new Offer(null, name, contains, false, category, hannah.money(900));
        return new Action.Gift(trust.id(), null, offer, FRIDAY);
    }

    private Arrival keyedIn(Submission submission) {
        return arrivals.receive(
                hannah,
                new Arrival.Sender(trust.id(), null, null),
                UUID.randomUUID().toString(),
                submission);
    }

    private Moment.Id talk(Client with, Kind kind) {
        return ledgers.ledger()
                .tell(hannah, Note.of(with.id(), "We spoke of it").as(kind))
                .id();
    }

    @Test
    void who_objects_gets_no_card_at_the_desk_and_none_is_counted() {
        two();
        assertThat(desk()).isEqualTo(counted()).isEqualTo(2);
        send(new Submission.Request(Right.OBJECT, ""));
        assertThat(desk()).isEqualTo(counted()).isEqualTo(1);
    }

    @Test
    void a_card_that_is_written_stays_on_the_desk_whatever_they_say_since() {
        two();
        var cards = ledgers.get(Cards.class);
        cards.write(hannah, season(), trust.id().value());
        send(new Submission.Request(Right.OBJECT, ""));
        assertThat(desk()).isEqualTo(counted()).isEqualTo(2);
        cards.undo(hannah, season(), trust.id().value());
        assertThat(desk()).isEqualTo(counted()).isEqualTo(1);
    }

    /** On the list of a season. */
    private void two() {
        var vets = ledgers.clients().add(hannah.id(), "Brennan Equine Vets");
        for (var client : List.of(vets, trust)) {
            ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
        }
    }

    private Season season() {
        return ledgers.get(Seasons.class).of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private int desk() {
        return ledgers.get(Cards.class).of(hannah, season()).size();
    }

    private int counted() {
        return ledgers.get(SeasonCount.class)
                .waiting(hannah, season(), Ledgers.TODAY)
                .size();
    }
}
