package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.profile.WorkProfiles;
import amity.partnership.transition.Transitions;
import amity.review.Question;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipDueTests extends OnTheDesk {
    private final Agreements agreements = ledgers.get(Agreements.class);

    private Agreement agreed(LocalDate lookAgain) {
        var ours = new AgreementDraft.Promised(
                null, true, amity.moment.Kind.HELP, "The papers early", Rhythm.MONTH, 1, null);
        var theirs =
                new AgreementDraft.Promised(null, false, amity.moment.Kind.REFERRAL, "A name", Rhythm.MONTH, 1, null);
        var month = FRIDAY.minusDays(25);
        return agreements.agree(hannah, new AgreementDraft(priya.id(), month, null, lookAgain, List.of(ours, theirs)));
    }

    private List<Entry> on(LocalDate day) {
        return desk.on(hannah, day).entries();
    }

    @Test
    void what_she_agreed_to_comes_up_in_its_last_week_and_done_is_the_moment_that_keeps_it() {
        var agreement = agreed(FRIDAY.plusYears(1));
        ledgers.get(Reviews.class).answer(hannah, priya.id(), Question.WANTED, "transactional");
        assertThat(on(FRIDAY.minusDays(3))).isEmpty();
        assertThat(on(FRIDAY)).extracting(Entry::kind).containsExactly(EntryKind.PROMISE);
        assertThat(only().what()).isEqualTo("For Priya Raman: The papers early");
        answers.done(hannah, only().id().toString());
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.direction()).isEqualTo(Direction.GIVEN));
        assertThat(agreements.progress(hannah, agreement, FRIDAY).getFirst().now())
                .isTrue();
        assertThat(desk.today(hannah).entries()).isEmpty();
    }

    @Test
    void an_agreement_is_looked_at_again_when_its_day_is_near() {
        agreements.stop(hannah, agreed(FRIDAY.plusDays(2)).id(), null);
        assertThat(on(FRIDAY)).isEmpty();
        agreed(FRIDAY.plusDays(60));
        assertThat(on(FRIDAY.plusDays(52))).noneMatch(entry -> entry.id().rule().equals("agreement"));
        assertThat(on(FRIDAY.plusDays(53)))
                .extracting(Entry::what)
                .contains("Look at your agreement with Priya Raman together");
    }

    @Test
    void what_she_wanted_to_change_comes_up_on_its_day_and_not_before() {
        ledgers.get(Transitions.class).begin(hannah, tom.id(), null, MONDAY, FRIDAY);
        assertThat(on(FRIDAY)).isEmpty();
        assertThat(on(MONDAY)).extracting(Entry::what).containsExactly("What came of changing it with Tom Ashdown?");
    }

    @Test
    void how_she_works_is_brought_up_at_each_renewal_and_never_where_work_is_all_that_is_wanted() {
        for (var client : List.of(priya, tom)) {
            ledgers.clients().open(hannah.id(), client.id(), OpenMatter.Matter.RENEWAL, FRIDAY.minusDays(1), null);
        }
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "transactional");
        assertThat(only().what()).isEqualTo("Bring up how you work with Priya Raman");
        ledgers.get(WorkProfiles.class).broughtUp(hannah, priya.id(), FRIDAY);
        assertThat(desk.today(hannah).entries()).isEmpty();
    }

    @Test
    void wanting_it_transactional_silences_every_nudge_and_ends_what_was_to_be_changed() {
        var changing = ledgers.get(Transitions.class).begin(hannah, priya.id(), null, MONDAY, FRIDAY);
        var line =
                new AgreementDraft.Promised(null, false, amity.moment.Kind.REFERRAL, "A name", Rhythm.ONCE, 1, MONDAY);
        agreements.agree(hannah, new AgreementDraft(priya.id(), FRIDAY, null, MONDAY, List.of(line)));
        ledgers.clients().open(hannah.id(), priya.id(), OpenMatter.Matter.RENEWAL, FRIDAY, null);
        var ask = ledgers.get(Asks.class)
                .plan(hannah, new AskPlan(priya.id(), null, amity.moment.Kind.MENTION, null, "Two lines?"));
        ledgers.get(Asks.class).remind(hannah, ask.id(), FRIDAY.plusDays(1));
        assertThat(on(MONDAY)).isNotEmpty();
        ledgers.get(Reviews.class).answer(hannah, priya.id(), Question.WANTED, "transactional");
        assertThat(on(MONDAY)).isEmpty();
        assertThat(ledgers.get(Transitions.class).get(hannah, changing.id()).isUnderWay())
                .isFalse();
    }
}
