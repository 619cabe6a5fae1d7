package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryKind;
import amity.boundary.ContactHours;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.OpenMatter;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Promise;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TalksTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("desk");

    private final Talks talks = ledgers.get(Talks.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = ledgers.clients().add(hannah.id(), "Priya Raman");

    @Test
    void the_last_talk_and_the_promises_of_both_sides_are_there() {
        talk("Spring plans", 40);
        talk("The autumn launch", 10);
        ledgers.ledger().tell(hannah, Note.of(priya.id(), "Inbox").as(Kind.WORK));
        ledgers.promises().make(hannah, priya.id(), Promise.Whose.OURS, "send the book", null, null);
        ledgers.promises().make(hannah, priya.id(), Promise.Whose.THEIRS, "a testimonial", null, null);
        assertThat(talks.last(hannah, priya))
                .hasValueSatisfying(last -> assertThat(last.talk().words()).isEqualTo("The autumn launch"));
        assertThat(briefing().ours()).extracting(Promise::words).containsExactly("send the book");
        assertThat(briefing().theirs()).extracting(Promise::words).containsExactly("a testimonial");
    }

    @Test
    void what_to_ask_after_is_ordinary_and_personal_only_where_it_is_welcome() {
        fact("office", "New office in Leeds", Fact.Sensitivity.ORDINARY, false, null, 5);
        fact("daughter", "Anika plays the cello", Fact.Sensitivity.PERSONAL, true, null, 2);
        fact("merger", "Talks with Okafor", Fact.Sensitivity.CONFIDENTIAL, false, null, 1);
        assertThat(briefing().askAfter()).extracting(Fact::topic).isEqualTo("daughter");
        keepToWork();
        assertThat(briefing().askAfter()).extracting(Fact::topic).isEqualTo("office");
    }

    @Test
    void what_they_like_is_for_a_gift_and_not_for_a_question() {
        fact("evenings", "Reads in the bath by candle", Fact.Sensitivity.ORDINARY, false, Fact.Stance.LIKE, 1);
        assertThat(briefing().askAfter()).isNull();
        fact("office", "New office in Leeds", Fact.Sensitivity.ORDINARY, false, null, 90);
        assertThat(briefing().askAfter()).extracting(Fact::topic).isEqualTo("office");
    }

    @Test
    void until_when_they_can_be_reached_is_said_by_their_clock() {
        ledgers.get(Boundaries.class)
                .keep(
                        hannah,
                        Boundary.of(
                                priya.id(),
                                Boundary.Side.THEIRS,
                                new ContactHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                                java.time.ZoneId.of("Europe/Paris")));
        assertThat(briefing().until()).hasToString("2026-11-20T17:00+01:00");
    }

    @Test
    void what_not_to_mention_names_the_topic_and_never_the_words_of_what_is_kept() {
        fact("merger", "Talks with Okafor", Fact.Sensitivity.CONFIDENTIAL, false, null, 1);
        fact("football", "finds it dull", Fact.Sensitivity.ORDINARY, false, Fact.Stance.DISLIKE, 1);
        ledgers.clients().open(hannah.id(), priya.id(), OpenMatter.Matter.RENEWAL, Ledgers.TODAY, null);
        assertThat(briefing().betterNot())
                .containsExactlyInAnyOrder(
                        "merger, told you in confidence",
                        "football: finds it dull",
                        "The renewal is open: no gift and no ask");
        assertThat(briefing().askAfter()).isNull();
    }

    @Test
    void their_hours_and_a_leave_are_said() {
        var boundaries = ledgers.get(Boundaries.class);
        boundaries.keep(
                hannah,
                Boundary.of(
                        priya.id(),
                        Boundary.Side.THEIRS,
                        new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        Ledgers.LONDON));
        boundaries.keep(hannah, Boundary.leave(priya.id(), Ledgers.TODAY, Ledgers.TODAY, "", Ledgers.LONDON));
        assertThat(briefing().lines().of(BoundaryKind.HOURS)).hasSize(1);
        assertThat(briefing().concerns()).extracting("rule").containsExactlyInAnyOrder("contact-hours", "leave");
    }

    private Briefing briefing() {
        return talks.before(hannah, ledgers.clients().get(hannah.id(), priya.id()));
    }

    private void talk(String words, int daysAgo) {
        ledgers.ledger().tell(hannah, Note.of(priya.id(), words).as(Kind.TALK).on(Ledgers.TODAY.minusDays(daysAgo)));
    }

    private void fact(
            String topic,
            String words,
            Fact.Sensitivity sensitivity,
            boolean personal,
            Fact.Stance stance,
            int daysAgo) {
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                priya.id(),
                                null,
                                topic,
                                words,
                                stance,
                                List.of(),
                                personal,
                                sensitivity,
                                true,
                                Ledgers.TODAY.minusDays(daysAgo),
                                null));
    }

    private void keepToWork() {
        ledgers.clients().change(hannah.id(), priya.with(priya.status()).with(Client.TheirStrand.WORK_ONLY));
    }
}
