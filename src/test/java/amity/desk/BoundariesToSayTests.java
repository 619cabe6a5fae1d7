package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Boundary.Side;
import amity.boundary.Channels;
import amity.boundary.GuardRefusal;
import amity.boundary.SocialMedia;
import amity.boundary.Topic;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Moment;
import amity.shell.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesToSayTests extends OnTheDesk {
    private final Boundaries boundaries = ledgers.get(Boundaries.class);

    @Test
    void what_is_still_to_say_is_brought_up_with_words_and_is_known_once_said() {
        var mail = boundaries.keep(
                hannah,
                Boundary.of(priya.id(), Side.OURS, Channels.only("email"), Ledgers.LONDON)
                        .toSay(FRIDAY.minusDays(3)));
        var entry = only();
        assertThat(entry.id()).hasToString("boundary:" + mail.id() + ":" + FRIDAY.minusDays(3));
        assertThat(entry.kind()).isEqualTo(EntryKind.BOUNDARY);
        assertThat(entry.what()).isEqualTo("Still to say to Priya Raman: only by e-mail");
        assertThat(entry.say().words()).startsWith("May I ask something small?");
        answers.done(hannah, entry.id().toString(), null);
        assertThat(desk.today(hannah).isEmpty()).isTrue();
        assertThat(boundaries.get(hannah, mail.id()).toSaySince()).isNull();
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .extracting(Moment::words)
                .containsExactly("Told them: only by e-mail");
        answers.undo(hannah, entry.id().toString());
        assertThat(only().id()).isEqualTo(entry.id());
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id())).isEmpty();
    }

    @Test
    void one_for_every_client_is_said_once_and_writes_no_moment() {
        boundaries.keep(
                hannah,
                Boundary.of(null, Side.OURS, new SocialMedia(), Ledgers.LONDON).toSay(FRIDAY));
        assertThat(only().client()).isNull();
        answers.done(hannah, only().id().toString(), null);
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void what_is_theirs_is_never_to_say_and_what_is_over_neither() {
        boundaries.keep(
                hannah,
                Boundary.of(priya.id(), Side.THEIRS, new SocialMedia(), Ledgers.LONDON)
                        .toSay(FRIDAY));
        boundaries.keep(
                hannah,
                Boundary.leave(null, FRIDAY.minusDays(5), FRIDAY.minusDays(1), "", Ledgers.LONDON)
                        .toSay(FRIDAY));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void it_is_not_said_to_somebody_who_is_away_without_a_reason() {
        boundaries.keep(
                hannah,
                Boundary.of(priya.id(), Side.OURS, new SocialMedia(), Ledgers.LONDON)
                        .toSay(FRIDAY));
        boundaries.keep(hannah, Boundary.leave(priya.id(), FRIDAY, FRIDAY.plusDays(5), "", Ledgers.LONDON));
        var entry = only();
        assertThat(entry.say().concerns()).extracting("rule").containsExactly("leave");
        assertThatThrownBy(() -> answers.done(hannah, entry.id().toString(), null))
                .isInstanceOf(GuardRefusal.class);
        answers.done(hannah, entry.id().toString(), "She asked");
        assertThat(boundaries.toSay(hannah)).isEmpty();
    }

    @Test
    void a_topic_that_is_not_to_be_brought_up_is_named_before_a_talk_and_never_asked_after() {
        ledgers.get(Facts.class).keep(hannah, fact("home", "Her divorce comes through in June"));
        var talks = ledgers.get(Talks.class);
        assertThat(talks.before(hannah, priya).askAfter()).isNotNull();
        boundaries.keep(hannah, Boundary.of(priya.id(), Side.THEIRS, new Topic("the divorce"), Ledgers.LONDON));
        assertThat(talks.before(hannah, priya).askAfter()).isNull();
        assertThat(talks.before(hannah, priya).betterNot()).contains("The divorce: a boundary of theirs");
    }

    private Fact fact(String topic, String words) {
        return new Fact(
                new Fact.Id(Ids.next()),
                priya.id(),
                null,
                topic,
                words,
                null,
                List.of(),
                false,
                Fact.Sensitivity.ORDINARY,
                true,
                FRIDAY,
                null);
    }
}
