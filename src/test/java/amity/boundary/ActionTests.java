package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.moment.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Client.Id TOM = new Client.Id(new UUID(1, 1));
    private static final List<Action> ALL = List.of(
            gift(false),
            new Action.Hours(TOM, null, 4, NOW),
            new Action.Card(TOM, null, NOW),
            new Action.Call(TOM, null, "Plaster", NOW),
            new Action.Message(TOM, null, "email", "Plaster", NOW),
            new Action.Question(TOM, null, false, "Plaster", NOW),
            new Action.Ask(TOM, null, Kind.REFERRAL, "Plaster", NOW),
            new Action.Suggestion(TOM, null, "Plaster", NOW),
            new Action.Invitation(TOM, null, false, "Plaster", NOW),
            new Action.Visit(TOM, null, NOW),
            new Action.Friending(TOM, null, NOW),
            new Action.Reminder(TOM, null, "Plaster", NOW),
            new Action.Link(TOM, null, NOW),
            new Action.Showing(TOM, null, false, "Plaster", NOW),
            new Action.Publishing(TOM, null, new UUID(2, 2), Set.of("name"), NOW));

    private static Action gift(boolean personal) {
        return new Action.Gift(
                TOM, null, new Offer(null, "Plaster", Set.of(), personal, null, Money.parse("GBP 9")), NOW);
    }

    private static Stream<String> words(Predicate<Action> which) {
        return ALL.stream().filter(which).map(Action::word);
    }

    @Test
    void the_same_at_another_instant_is_otherwise_the_same() {
        assertThat(ALL).allSatisfy(action -> {
            assertThat(action.at(LATER).at()).isEqualTo(LATER);
            assertThat(action.at(LATER).at(NOW)).isEqualTo(action);
        });
    }

    @Test
    void a_gift_and_free_hours_give() {
        assertThat(words(Action::gives)).containsExactly("gift", "hours");
    }

    @Test
    void what_is_said_or_written_reaches_them_in_this_very_moment() {
        assertThat(words(Action::reaches))
                .containsExactly("call", "message", "ask", "suggestion", "invitation", "visit", "reminder");
    }

    @Test
    void a_mere_word_begins_nothing() {
        assertThat(words(Action::isWord)).containsExactly("call", "message", "visit", "reminder");
    }

    @Test
    void being_friends_is_personal_and_what_is_meant_to_be() {
        assertThat(words(Action::isPersonal)).containsExactly("friending");
        assertThat(List.of(
                        gift(true),
                        new Action.Question(TOM, null, true, "", NOW),
                        new Action.Invitation(TOM, null, true, "", NOW),
                        new Action.Showing(TOM, null, true, "", NOW)))
                .allMatch(Action::isPersonal);
        assertThat(new Action.Gift(TOM, null, null, NOW).isPersonal()).isFalse();
    }

    @Test
    void asking_how_we_are_is_care_and_asking_for_a_referral_speaks_for_us() {
        assertThat(words(Action::isCare)).isEmpty();
        assertThat(ask(Kind.CARE).isCare()).isTrue();
        assertThat(Stream.of(Kind.REFERRAL, Kind.MENTION, null).map(ActionTests::ask))
                .allMatch(Action.Ask::speaksForUs);
        assertThat(ask(Kind.CARE).speaksForUs()).isFalse();
    }

    private static Action.Ask ask(Kind way) {
        return new Action.Ask(TOM, null, way, "", NOW);
    }

    @Test
    void what_it_speaks_of_is_told_where_that_is_known() {
        assertThat(words(action -> action.about().equals("Plaster")))
                .containsExactly(
                        "gift",
                        "call",
                        "message",
                        "question",
                        "ask",
                        "suggestion",
                        "invitation",
                        "reminder",
                        "showing");
        assertThat(new Action.Gift(TOM, null, null, NOW).about()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gift, GIFT", "hours, HOURS", "card, CARD", "suggestion, SUGGESTION", "call, TALK NOTE CARE SIGNAL",
        "reminder, TALK NOTE CARE SIGNAL", "ask, TALK", "question, TALK", "invitation, TALK", "friending, NOTE",
        "publishing, NOTE", "link, ''", "showing, ''"
    })
    void once_done_it_is_a_moment_of_its_sort(String word, String kinds) {
        var action =
                ALL.stream().filter(one -> one.word().equals(word)).findFirst().orElseThrow();
        assertThat(action.leaves().stream().map(Kind::name))
                .containsExactlyInAnyOrder(kinds.isEmpty() ? new String[0] : kinds.split(" "));
    }
}
