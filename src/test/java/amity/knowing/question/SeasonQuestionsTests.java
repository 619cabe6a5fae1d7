package amity.knowing.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Topic;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeasonQuestionsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("knowing");

    private final SeasonQuestions questions = ledgers.get(SeasonQuestions.class);
    private final QuestionFindings findings = ledgers.get(QuestionFindings.class);
    private final Seasons seasons = ledgers.get(Seasons.class);
    private final Facts facts = ledgers.get(Facts.class);
    private final People people = ledgers.get(People.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = ledgers.clients().add(hannah.id(), "Raman and Hale");
    private final Person anya = people.add(hannah.id(), priya.id(), "Anya Raman", List.of());

    @BeforeEach
    void workEveryMonth() {
        for (int month = 0; month < 20; month++)
            ledgers.ledger()
                    .tell(
                            hannah,
                            Note.of(priya.id(), "Paid")
                                    .as(Kind.PAYMENT)
                                    .direction(Direction.PAID)
                                    .on(TODAY.minusMonths(month))
                                    .amount(Money.parse("GBP 400")));
        change(Client.GiftPolicy.LIMIT, Client.TheirStrand.OPEN);
        seasons.budget(hannah, christmas(), Money.parse("GBP 60"), 0);
    }

    @Test
    void a_taste_is_asked_for_while_it_would_change_what_is_best_and_no_more_once_they_said_it() {
        assertThat(what()).contains(MissingFact.TASTE);
        findings.answer(hannah, christmas(), priya.id().value(), MissingFact.TASTE, "Loves smoky tea");
        assertThat(what()).doesNotContain(MissingFact.TASTE);
        assertThat(facts.of(hannah.id(), priya.id())).singleElement().satisfies(fact -> {
            assertThat(fact.stance()).isEqualTo(Fact.Stance.LIKE);
            assertThat(fact.tags()).containsExactly("tea");
            assertThat(fact.fromThem()).isTrue();
            assertThat(fact.person()).isEqualTo(anya.id());
            assertThat(fact.learnedOn()).isEqualTo(TODAY);
            assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                    .anyMatch(moment -> moment.id().value().equals(fact.moment())
                            && moment.words().equals("What does Anya Raman enjoy? Loves smoky tea"));
        });
        assertThat(seasons.propose(hannah, christmas())
                        .entries()
                        .getFirst()
                        .chosen()
                        .idea()
                        .name())
                .isEqualTo("Smoky tea");
    }

    @Test
    void rules_about_gifts_are_asked_for_while_they_are_unknown_and_more_than_a_card_is_planned() {
        assertThat(what()).doesNotContain(MissingFact.POLICY);
        change(Client.GiftPolicy.UNKNOWN, Client.TheirStrand.OPEN);
        assertThat(what()).first().isEqualTo(MissingFact.POLICY);
        change(Client.GiftPolicy.NONE, Client.TheirStrand.OPEN);
        assertThat(what()).doesNotContain(MissingFact.POLICY, MissingFact.TASTE);
    }

    @Test
    void where_no_talk_is_sooner_the_answer_that_would_change_most_is_asked_first() {
        var first = ledgers.clients().add(hannah.id(), "Aaron Abel"); // stands first on the list, and gets a card only
        ledgers.ledger()
                .tell(hannah, Note.of(first.id(), "Paid").as(Kind.INVOICE).on(TODAY.minusDays(20)));
        change(Client.GiftPolicy.UNKNOWN, Client.TheirStrand.OPEN);
        var asked = questions
                .week(hannah, christmas(), questions.open(hannah, christmas(), TODAY), TODAY)
                .questions();
        assertThat(asked).extracting(SeasonQuestion::what).isSorted().startsWith(MissingFact.POLICY);
        assertThat(asked)
                .extracting(SeasonQuestion::client)
                .extracting(Client::name)
                .containsExactly("Raman and Hale", "Aaron Abel");
    }

    @Test
    void what_is_not_to_be_brought_up_is_not_asked() {
        change(Client.GiftPolicy.UNKNOWN, Client.TheirStrand.OPEN);
        assertThat(what()).contains(MissingFact.POLICY);
        var gifts = Boundary.of(priya.id(), Boundary.Side.THEIRS, new Topic("gifts"), Ledgers.LONDON);
        ledgers.get(Boundaries.class).keep(hannah, gifts);
        assertThat(what()).isNotEmpty().doesNotContain(MissingFact.POLICY);
    }

    @Test
    void where_the_personal_side_is_closed_it_is_asked_plainly_and_of_business_only() {
        change(Client.GiftPolicy.UNKNOWN, Client.TheirStrand.WORK_ONLY);
        assertThat(open()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.what()).isIn(MissingFact.POLICY, MissingFact.ADDRESS, MissingFact.NAME);
            assertThat(question.inPassing()).isNull();
            assertThat(question.plainly()).endsWith("?");
        });
    }

    @Test
    void who_says_that_there_is_no_rule_on_gifts_is_unknown_no_more() {
        change(Client.GiftPolicy.UNKNOWN, Client.TheirStrand.OPEN);
        assertThat(what()).contains(MissingFact.POLICY);
        findings.answer(hannah, christmas(), priya.id().value(), MissingFact.POLICY, "There is no policy, she said");
        assertThat(ledgers.clients().get(hannah.id(), priya.id()).gifts().policy())
                .isEqualTo(Client.GiftPolicy.NO_RULE);
        assertThat(what()).doesNotContain(MissingFact.POLICY);
    }

    @Test
    void an_address_stands_with_its_person_from_then_on() {
        change(Client.GiftPolicy.NONE, Client.TheirStrand.OPEN);
        assertThat(what()).contains(MissingFact.ADDRESS);
        findings.answer(hannah, christmas(), priya.id().value(), MissingFact.ADDRESS, "4 Holbeck Row, Leeds");
        assertThat(people.get(hannah.id(), anya.id()).address()).isEqualTo("4 Holbeck Row, Leeds");
        assertThat(what()).doesNotContain(MissingFact.ADDRESS);
        assertThat(facts.of(hannah.id(), priya.id())).singleElement().satisfies(fact -> assertThat(fact.moment())
                .isNotNull());
    }

    @Test
    void it_is_asked_from_eight_weeks_ahead_until_nothing_ordered_comes_in_time() {
        assertThat(SeasonQuestions.isTime(christmas(), LocalDate.of(2026, 10, 29)))
                .isFalse();
        assertThat(SeasonQuestions.isTime(christmas(), LocalDate.of(2026, 10, 30)))
                .isTrue();
        assertThat(SeasonQuestions.isTime(christmas(), LocalDate.of(2026, 12, 11)))
                .isTrue();
        assertThat(SeasonQuestions.isTime(christmas(), LocalDate.of(2026, 12, 12)))
                .isFalse();
        seasons.skip(hannah, christmas(), true);
        assertThat(open()).isEmpty();
    }

    @Test
    void it_says_when_they_next_talk_and_when_it_was_asked() {
        var talk = TODAY.plusDays(3).atTime(14, 0).atZone(Ledgers.LONDON).toInstant();
        ledgers.get(Appointments.class)
                .keep(
                        hannah.id(),
                        new Appointment(
                                Ids.next(),
                                "call",
                                "",
                                talk,
                                talk.plus(30, ChronoUnit.MINUTES),
                                false,
                                "Call",
                                priya.id(),
                                List.of(),
                                null));
        findings.asked(hannah, christmas(), priya.id().value(), MissingFact.TASTE, "I know them");
        assertThat(open()).anySatisfy(question -> {
            assertThat(question.what()).isEqualTo(MissingFact.TASTE);
            assertThat(question.talk()).isEqualTo(TODAY.plusDays(3));
            assertThat(question.asked()).isEqualTo(TODAY);
        });
    }

    @Test
    void other_ways_are_a_colleague_and_what_is_noted_but_nothing_told_quietly() {
        people.add(hannah.id(), priya.id(), "Owen Hale", List.of());
        note("We talked about her garden");
        note("Quietly: she drinks wine at lunch");
        assertThat(ledgers.get(AlternativeSources.class)
                        .to(hannah, List.of(taste()), TODAY)
                        .get(taste()))
                .anyMatch(way -> way.contains("Owen Hale"))
                .anyMatch(way -> way.contains("garden"))
                .noneMatch(way -> way.contains("wine"));
    }

    @Test
    void what_is_let_go_is_not_asked_again_this_season() {
        findings.letGo(hannah, christmas(), priya.id().value(), MissingFact.TASTE);
        assertThat(what()).doesNotContain(MissingFact.TASTE);
    }

    @Test
    void an_answer_that_tells_of_health_is_kept_in_neutral_words_or_refused() {
        findings.answer(hannah, christmas(), priya.id().value(), MissingFact.TASTE, "Anything, but she is coeliac");
        assertThat(facts.of(hannah.id(), priya.id())).extracting(Fact::words).containsExactly("no gluten");
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .extracting(Moment::words)
                .noneMatch(words -> words.contains("coeliac"));
        assertThatThrownBy(() -> findings.answer(
                        hannah, christmas(), priya.id().value(), MissingFact.ADDRESS, "The diabetes ward, Leeds"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void openings_ask_and_tell_nothing_and_never_touch_health_faith_family_or_children() {
        var openings = ledgers.get(QuestionWording.class);
        for (var what : MissingFact.values()) {
            for (var subject : List.of(new UUID(0, 0), new UUID(0, 1))) {
                for (var said :
                        List.of(openings.inPassing(what, subject), openings.plainly(what, subject, christmas())))
                    assertThat(said)
                            .contains("?")
                            .doesNotContainPattern("(?i)\\b(health|ill|allerg|doctor|church|faith|god|family|child"
                                    + "|children|kids|son|daughter|mother|husband|wife)\\b")
                            .doesNotContainPattern("\\b(I am|I’m|I have|I’ve|I was|my|we|our)\\b");
            }
        }
    }

    @Test
    void what_was_asked_of_a_client_stays_asked_when_it_turns_out_to_be_another() {
        var open = open().stream()
                .filter(question -> question.client().id().equals(priya.id()))
                .toList();
        open.forEach(question -> ledgers.get(QuestionFindings.class).asked(hannah, question, "I know them"));
        var brand = ledgers.clients().add(hannah.id(), "Raman Ltd");
        var first = open.getFirst().what();
        ledgers.get(amity.client.Merges.class).merge(hannah.id(), brand.id(), priya.id());
        assertThat(open())
                .filteredOn(question -> question.client().id().equals(brand.id()) && question.what() == first)
                .extracting(SeasonQuestion::asked)
                .containsOnly(TODAY);
    }

    @Test
    void a_season_that_was_opened_asks_too() {
        ledgers.get(OpenSeasons.class).open(hannah, "new-year", null, 2027);
        var open = ledgers.get(ClientQuestions.class).open(hannah, Set.of(priya.id()), TODAY);
        assertThat(open).extracting(question -> question.season().title()).contains("Christmas 2026", "New Year 2027");
    }

    private Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private List<SeasonQuestion> open() {
        return questions.open(hannah, christmas(), TODAY);
    }

    private List<MissingFact> what() {
        return open().stream().map(SeasonQuestion::what).toList();
    }

    private SeasonQuestion taste() {
        return open().stream()
                .filter(question -> question.what() == MissingFact.TASTE)
                .findFirst()
                .orElseThrow();
    }

    private void note(String words) {
        ledgers.ledger().tell(hannah, Note.of(priya.id(), words).as(Kind.TALK).on(TODAY.minusDays(9)));
    }

    private void change(Client.GiftPolicy policy, Client.TheirStrand theirs) {
        ledgers.clients()
                .change(
                        hannah.id(),
                        priya.with(Client.Status.ACTIVE)
                                .with(policy, policy == Client.GiftPolicy.LIMIT ? Money.parse("GBP 90") : null)
                                .with(theirs));
    }
}
