package amity.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.ClientNo;
import amity.portal.arrival.ClientNoes;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Gifts;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Right;
import amity.shell.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingTests extends OnArrival {
    @Test
    void an_answer_takes_the_ask_one_step_on_and_back() {
        var asks = ledgers.get(Asks.class);
        var ask = asked();
        var yes = send(new Submission.Reply(ask.id().value(), Submission.Reply.Word.YES, ""));
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.ASKED);
        accept(yes);
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.AGREED);
        var words = send(new Submission.Testimonial(ask.id().value(), "She never misses a thing"));
        accept(words);
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.GIVEN);
        assertThat(moments()).singleElement().satisfies(moment -> assertThat(moment.words())
                .isEqualTo("She never misses a thing"));
        decisions.undo(hannah, words.id());
        assertThat(asks.get(hannah, ask.id()).state()).isEqualTo(AskState.AGREED);
        assertThat(moments()).isEmpty();
    }

    @Test
    void an_answer_to_an_ask_taken_back_is_kept_only_where_it_says_something() {
        var ask = asked();
        ledgers.get(Asks.class).withdraw(hannah, ask.id());
        var empty = new Submission.Reply(ask.id().value(), Submission.Reply.Word.YES, "");
        assertThatThrownBy(() -> send(empty)).isInstanceOf(Refusal.class).hasMessageContaining("settled already");
        var said = new Submission.Reply(ask.id().value(), Submission.Reply.Word.NO, "I may not, by our rules");
        assertThat(arrivals.isLate(hannah, trust.id(), said)).isTrue();
        accept(send(said));
        assertThat(ledgers.get(Asks.class).get(hannah, ask.id()).state()).isEqualTo(AskState.WITHDRAWN);
        assertThat(moments()).singleElement().satisfies(moment -> assertThat(moment.words())
                .isEqualTo("Wrote on their page: I may not, by our rules"));
    }

    @Test
    void a_no_holds_on_when_it_is_accepted_and_ends_by_a_talk_alone() {
        var arrived = send(new Submission.Preferences(Gifts.NONE, "", Set.of()));
        accept(arrived);
        ledgers.clients().change(hannah.id(), record().with(Client.GiftPolicy.NO_RULE, null));
        assertThat(blocks()).isTrue();
        var noes = ledgers.get(ClientNoes.class).holding(hannah, trust.id()).stream()
                .map(ClientNo::id)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> decisions.talked(hannah, arrived.id(), " ", noes)).isInstanceOf(Refusal.class);
        decisions.talked(hannah, arrived.id(), "A book would be lovely, she said", noes);
        assertThat(blocks()).isFalse();
        assertThat(moments()).singleElement().satisfies(moment -> assertThat(moment.kind())
                .isEqualTo(Kind.TALK));
        decisions.undo(hannah, arrived.id());
        assertThat(blocks()).isTrue();
        assertThat(moments()).isEmpty();
    }

    @Test
    void what_they_say_later_ends_their_no_once_it_is_accepted_and_is_a_talk() {
        accept(send(new Submission.Preferences(Gifts.NONE, "", Set.of())));
        var later = send(new Submission.Preferences(Gifts.SMALL, "", Set.of()));
        assertThat(blocks()).isTrue();
        accept(later);
        assertThat(blocks()).isFalse();
        assertThat(record().gifts().policy()).isEqualTo(Client.GiftPolicy.NO_RULE);
        assertThat(moments()).singleElement().satisfies(moment -> assertThat(moment.words())
                .isEqualTo("Wrote on their page: A small gift is fine"));
    }

    @Test
    void a_request_is_answered_and_neither_accepted_nor_put_away() {
        var request = send(new Submission.Request(Right.EVERYTHING, ""));
        assertThatThrownBy(() -> accept(request)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decisions.seen(hannah, request.id())).isInstanceOf(Refusal.class);
        decisions.talked(hannah, request.id(), "She wants it on paper", Set.of());
        assertThat(arrivals.get(hannah, request.id()).waits()).isTrue();
        assertThat(decisions.answered(hannah, request.id(), "").settled().how()).isEqualTo(Arrival.How.ANSWERED);
    }

    @Test
    void nothing_of_theirs_is_shown_without_their_leave() {
        var publishing = ledgers.get(Publication.class);
        var said = send(new Submission.Testimonial(null, "She never misses a thing"))
                .id();
        assertThatThrownBy(() -> publishing.published(hannah, said, Set.of())).isInstanceOf(Refusal.class);
        accept(send(new Submission.Permission(said, Set.of(Part.WORDS, Part.NAME))));
        publishing.published(hannah, said, Set.of(Part.NAME));
        assertThatThrownBy(() -> publishing.published(hannah, said, Set.of(Part.PLACE)))
                .isInstanceOf(Refusal.class);
        send(new Submission.Withdrawal(said, Set.of(Part.NAME)));
        assertThatThrownBy(() -> publishing.published(hannah, said, Set.of(Part.NAME)))
                .isInstanceOf(GuardRefusal.class);
        publishing.published(hannah, said, Set.of());
    }
}
