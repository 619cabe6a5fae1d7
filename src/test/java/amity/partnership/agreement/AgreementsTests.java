package amity.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Strand;
import amity.partnership.disclosure.Disclosure;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AgreementsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership", "standing");

    private final Practice practice = ledgers.practice("Whitlock");
    private final Client eleanor = ledgers.clients().add(practice.id(), "Eleanor Voss");
    private final Agreements agreements = ledgers.get(Agreements.class);
    private final AgreementWords words = ledgers.get(AgreementWords.class);

    private static AgreementDraft.Promised line(boolean ours, Kind way, Rhythm rhythm, int times) {
        return new AgreementDraft.Promised(null, ours, way, "What is done", rhythm, times, null);
    }

    private AgreementDraft draft(AgreementDraft.Promised... lines) {
        return new AgreementDraft(eleanor.id(), MARCH, "on the phone", TODAY.plusMonths(6), List.of(lines));
    }

    private Moment note(boolean ours, Kind way, LocalDate day) {
        return ledgers.ledger()
                .tell(
                        practice,
                        Note.of(eleanor.id(), "It happened")
                                .as(way)
                                .direction(ours ? Direction.GIVEN : Direction.RECEIVED)
                                .on(day));
    }

    private LineProgress only(Agreement agreement) {
        return agreements.progress(practice, agreement, TODAY).getFirst();
    }

    private String state(Agreement agreement) {
        return words.state(only(agreement), TODAY);
    }

    @Test
    void what_is_done_once_is_done_when_it_has_happened_as_often_as_was_said() {
        var agreement = agreements.agree(practice, draft(line(false, Kind.REFERRAL, Rhythm.ONCE, 2)));
        note(false, Kind.REFERRAL, MARCH.minusDays(1));
        note(true, Kind.REFERRAL, MARCH);
        note(false, Kind.MENTION, MARCH);
        assertThat(state(agreement)).isEqualTo("0 of 2");
        note(false, Kind.REFERRAL, LocalDate.of(2026, 4, 2));
        assertThat(state(agreement)).isEqualTo("1 of 2");
        note(false, Kind.REFERRAL, LocalDate.of(2026, 5, 14));
        note(false, Kind.REFERRAL, LocalDate.of(2026, 6, 1));
        assertThat(state(agreement)).isEqualTo("Done, 14 May");
    }

    @Test
    void a_round_is_due_when_it_ends_and_counts_as_soon_as_it_is_kept() {
        var agreement = agreements.agree(practice, draft(line(true, Kind.HELP, Rhythm.QUARTER, 1)));
        assertThat(only(agreement)).satisfies(none -> {
            assertThat(none.done()).isZero();
            assertThat(none.of()).isEqualTo(2);
            assertThat(none.due()).isEqualTo(LocalDate.of(2026, 12, 2));
        });
        note(true, Kind.HELP, LocalDate.of(2026, 6, 2));
        note(true, Kind.HELP, LocalDate.of(2026, 6, 3));
        assertThat(state(agreement)).isEqualTo("Kept, 2 of 2");
        note(true, Kind.HELP, LocalDate.of(2026, 9, 3));
        assertThat(only(agreement).now()).isTrue();
        assertThat(state(agreement)).isEqualTo("Kept, 3 of 3");
        assertThat(words.due(only(agreement), TODAY)).isNull();
    }

    @Test
    void whenever_it_comes_up_is_never_behind() {
        var agreement = agreements.agree(practice, draft(line(true, Kind.CARE, Rhythm.WHENEVER, 1)));
        assertThat(state(agreement)).isEqualTo("Not yet");
        note(true, Kind.CARE, MARCH);
        note(true, Kind.CARE, TODAY);
        assertThat(state(agreement)).isEqualTo("Kept, twice");
    }

    @Test
    void she_says_that_a_moment_is_not_it_and_of_two_lines_alike_which_it_keeps() {
        var agreement = agreements.agree(
                practice, draft(line(true, Kind.HELP, Rhythm.ONCE, 1), line(true, Kind.HELP, Rhythm.WHENEVER, 1)));
        var help = note(true, Kind.HELP, TODAY);
        assertThat(agreements.progress(practice, agreement, TODAY))
                .allSatisfy(line -> assertThat(line.kept()).isEmpty())
                .allSatisfy(line -> assertThat(line.others()).hasSize(1));
        var first = agreement.lines().getFirst();
        agreements.say(practice, agreement.id(), first.id(), help.id(), true);
        assertThat(only(agreement).done()).isEqualTo(1);
        var corrected = ledgers.ledger()
                .correct(
                        practice,
                        help.id(),
                        Note.of(eleanor.id(), "Helped with the fair")
                                .as(Kind.HELP)
                                .direction(Direction.GIVEN));
        assertThat(only(agreement).kept()).extracting(moment -> moment.id()).containsExactly(corrected.id());
        agreements.say(practice, agreement.id(), first.id(), corrected.id(), false);
        agreements.say(practice, agreement.id(), first.id(), help.id(), null);
        assertThat(only(agreement).done()).isZero();
    }

    @Test
    void a_personal_moment_counts_only_where_she_says_so_and_never_where_it_is_work_only() {
        var agreement = agreements.agree(practice, draft(line(false, Kind.CARE, Rhythm.ONCE, 1)));
        var care = ledgers.ledger()
                .tell(
                        practice,
                        Note.of(eleanor.id(), "Sat with me")
                                .as(Kind.CARE)
                                .direction(Direction.RECEIVED)
                                .strand(Strand.PERSONAL));
        assertThat(only(agreement).done()).isZero();
        agreements.say(practice, agreement.id(), agreement.lines().getFirst().id(), care.id(), true);
        assertThat(only(agreement).done()).isEqualTo(1);
        ledgers.clients().change(practice.id(), eleanor.with(Client.TheirStrand.WORK_ONLY));
        assertThat(only(agreement).done()).isZero();
    }

    @Test
    void a_changed_line_goes_on_where_it_asks_for_the_same_and_the_old_agreement_stays_readable() {
        var before = agreements.agree(
                practice, draft(line(false, Kind.REFERRAL, Rhythm.ONCE, 2), line(true, Kind.HELP, Rhythm.MONTH, 1)));
        note(false, Kind.REFERRAL, LocalDate.of(2026, 4, 2));
        var lines = before.lines();
        var changed = agreements.change(
                practice,
                before.id(),
                new AgreementDraft(
                        eleanor.id(),
                        TODAY,
                        null,
                        TODAY.plusYears(1),
                        List.of(
                                new AgreementDraft.Promised(
                                        lines.get(0).id(), false, Kind.REFERRAL, "Two names", Rhythm.ONCE, 2, null),
                                new AgreementDraft.Promised(
                                        lines.get(1).id(), true, Kind.HELP, "Each quarter", Rhythm.QUARTER, 1, null))));
        assertThat(changed.lines()).extracting(AgreementLine::since).containsExactly(MARCH, TODAY);
        assertThat(state(changed)).isEqualTo("1 of 2");
        assertThat(agreements.get(practice, before.id())).satisfies(old -> {
            assertThat(old.isInForce()).isFalse();
            assertThat(old.lines()).isEqualTo(lines);
        });
        assertThatThrownBy(() -> agreements.change(practice, before.id(), draft(line(true, Kind.HELP, Rhythm.ONCE, 1))))
                .isInstanceOf(Refusal.class);
    }

    static Stream<AgreementDraft> wrong() {
        var good = line(true, Kind.HELP, Rhythm.ONCE, 1);
        var client = new Client.Id(UUID.randomUUID());
        var next = TODAY.plusDays(1);
        return Stream.of(
                new AgreementDraft(client, MARCH, null, next, List.of()),
                new AgreementDraft(client, next, null, next, List.of(good)),
                new AgreementDraft(client, MARCH, null, TODAY, List.of(good)),
                new AgreementDraft(client, MARCH, null, next, List.of(line(true, Kind.GIFT, Rhythm.ONCE, 1))),
                new AgreementDraft(client, MARCH, null, next, List.of(line(true, Kind.HELP, Rhythm.ONCE, 0))),
                new AgreementDraft(client, MARCH, null, next, List.of(line(true, Kind.HELP, Rhythm.MONTH, 100))),
                new AgreementDraft(client, MARCH, "x".repeat(201), next, List.of(good)),
                new AgreementDraft(
                        client,
                        MARCH,
                        null,
                        next,
                        List.of(new AgreementDraft.Promised(null, true, Kind.HELP, " ", Rhythm.ONCE, 1, null))),
                new AgreementDraft(
                        client,
                        MARCH,
                        null,
                        next,
                        List.of(new AgreementDraft.Promised(
                                null, true, Kind.HELP, "Early", Rhythm.ONCE, 1, MARCH.minusDays(1)))));
    }

    @Test
    void what_cannot_be_agreed_is_refused_in_a_sentence() {
        wrong().forEach(draft -> assertThatThrownBy(() -> agreements.agree(
                        practice,
                        new AgreementDraft(
                                eleanor.id(), draft.agreed(), draft.how(), draft.lookAgain(), draft.lines())))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("."));
        assertThat(agreements.of(practice, eleanor.id())).isEmpty();
    }

    @Test
    void of_two_clients_that_become_one_that_of_the_one_that_stays_goes_on_until_they_are_two_again() {
        var gone = ledgers.clients().add(practice.id(), "E. Voss");
        var here = agreements.agree(practice, draft(line(true, Kind.HELP, Rhythm.ONCE, 1)));
        var there = agreements.agree(
                practice,
                new AgreementDraft(
                        gone.id(), MARCH, null, TODAY.plusDays(9), List.of(line(true, Kind.CARE, Rhythm.ONCE, 1))));
        ledgers.get(Merges.class).merge(practice.id(), eleanor.id(), gone.id());
        assertThat(agreements.inForce(practice)).extracting(Agreement::id).containsExactly(here.id());
        ledgers.get(Merges.class).unmerge(practice.id(), gone.id());
        assertThat(agreements.inForce(practice, gone.id())).map(Agreement::id).contains(there.id());
    }

    @Test
    void it_ends_where_the_two_part() {
        var agreement = agreements.agree(practice, draft(line(true, Kind.HELP, Rhythm.ONCE, 1)));
        ledgers.publish(new Client.Parted(practice.id(), eleanor.id()));
        assertThat(agreements.get(practice, agreement.id()).ending())
                .isEqualTo(new Agreement.Ending(Agreement.End.PARTED, TODAY, null));
    }

    @Test
    void what_they_may_see_of_it_says_what_is_kept_and_of_the_rest_not_yet() {
        agreements.agree(
                practice, draft(line(false, Kind.REFERRAL, Rhythm.ONCE, 2), line(true, Kind.HELP, Rhythm.MONTH, 1)));
        note(true, Kind.HELP, TODAY);
        var shared =
                ledgers.get(Disclosure.class).agreement(practice, eleanor.id()).orElseThrow();
        assertThat(shared.lines(false))
                .containsExactly(new Disclosure.Promised(false, "What is done", "twice", "Not yet"));
        assertThat(shared.lines(true)).extracting(Disclosure.Promised::state).containsExactly("1 of 9");
        assertThat(shared.toString()).doesNotContain("phone", "It happened");
        ledgers.publish(new Client.Parted(practice.id(), eleanor.id()));
        assertThat(ledgers.get(Disclosure.class).agreement(practice, eleanor.id()))
                .isEmpty();
    }
}
