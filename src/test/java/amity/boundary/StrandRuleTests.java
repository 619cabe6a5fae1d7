package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Client.OurStrand;
import amity.client.Client.TheirStrand;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StrandRuleTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void with_whoever_keeps_it_to_work_nothing_personal_that_is_known_is_spoken_of() {
        know("sailing", Fact.Sensitivity.PERSONAL);
        know("prices", Fact.Sensitivity.ORDINARY);
        tom(tom.with(TheirStrand.WORK_ONLY));
        assertThat(whys(call("How was the sailing?"))).containsExactly("Tom Ashdown keeps it to work.");
        assertThat(whys(call("The new prices"))).isEmpty();
        assertThat(whys(call(""))).isEmpty();
        assertThat(whys(new Action.Showing(tom.id(), null, false, "Sailing", NOW)))
                .as("reaches nobody")
                .isEmpty();
    }

    @Test
    void they_are_not_asked_to_care_and_what_is_not_said_yet_only_warns() {
        tom(tom.with(TheirStrand.WORK_ONLY));
        assertThat(judge(ask(Kind.CARE)).blocks()).isTrue();
        assertThat(judge(ask(Kind.REFERRAL)).isClear()).isTrue();
        assertThat(judge(ask(null)).answer()).isEqualTo(Verdict.Answer.WARN);
        assertThat(judge(new Action.Invitation(tom.id(), null, false, "", NOW)).answer())
                .isEqualTo(Verdict.Answer.WARN);
    }

    @Test
    void where_we_keep_it_to_work_it_is_our_own_rule() {
        know("sailing", Fact.Sensitivity.PERSONAL);
        tom(tom.with(OurStrand.BUSINESS_ONLY));
        assertThat(whys(call("How was the sailing?"))).containsExactly("You keep it to work with Tom Ashdown.");
        assertThat(whys(new Action.Friending(tom.id(), null, NOW)))
                .containsExactly("You keep it to work with Tom Ashdown.");
        assertThat(judge(ask(Kind.CARE)).isClear()).isTrue();
        assertThat(judge(call("The new prices")).isClear()).isTrue();
    }

    @Test
    void off_the_record_friends_are_met_and_nothing_personal_is_written_of() {
        know("sailing", Fact.Sensitivity.PERSONAL);
        tom(tom.with(OurStrand.OFF_RECORD));
        assertThat(whys(call("How was the sailing?")))
                .containsExactly("With Tom Ashdown the personal side is off the record: nothing is written of it.");
        assertThat(judge(new Action.Friending(tom.id(), null, NOW)).isClear()).isTrue();
    }

    @Test
    void with_friends_anything_is_spoken_of() {
        know("sailing", Fact.Sensitivity.PERSONAL);
        assertThat(judge(call("How was the sailing?")).isClear()).isTrue();
    }

    private void tom(Client said) {
        ledgers.clients().change(hannah.id(), said);
    }

    private void know(String topic, Fact.Sensitivity sensitivity) {
        var id = new Fact.Id(Ids.next());
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                id,
                                tom.id(),
                                null,
                                topic,
                                "Likes it",
                                null,
                                List.of(),
                                false,
                                sensitivity,
                                true,
                                Ledgers.TODAY,
                                null));
    }

    private Action call(String about) {
        return new Action.Call(tom.id(), null, about, NOW);
    }

    private Action ask(Kind way) {
        return new Action.Ask(tom.id(), null, way, "", NOW);
    }

    private Verdict judge(Action action) {
        return ledgers.get(Guard.class).judge(hannah, action);
    }

    private List<String> whys(Action action) {
        return judge(action).concerns().stream().map(Concern::why).toList();
    }
}
