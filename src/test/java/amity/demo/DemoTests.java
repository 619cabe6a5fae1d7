package amity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Clients;
import amity.desk.Desk;
import amity.partnership.agreement.Agreements;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.transition.Transitions;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.reading.RelationshipKind;
import amity.review.RelationshipAim;
import amity.season.Seasons;
import amity.standing.Relationships;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The story is played once, and looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTests extends WebTests {
    @Autowired
    Demo demo;

    @Autowired
    Readings readings;

    @Autowired
    Relationships relationships;

    @Autowired
    Clients clients;

    @Autowired
    Desk desk;

    @Autowired
    Seasons seasons;

    @Autowired
    Asks asks;

    @Autowired
    Agreements agreements;

    @Autowired
    Transitions changes;

    Practice hannahs;
    Map<String, Reading> read;

    Instant end;

    @BeforeAll
    void plays_the_story() {
        clock.moveTo(NINE.plusSeconds(3 * 3600));
        hannahs = demo.play();
        read = readings.all(hannahs, hannahs.today(clock)).stream()
                .collect(Collectors.toMap(reading -> reading.client().name(), reading -> reading));
        end = clock.instant();
    }

    @Test
    void the_clock_stands_at_nine_on_a_friday_in_november_not_later_than_today() {
        assertThat(end.truncatedTo(ChronoUnit.HOURS)).isEqualTo(NINE);
        clock.moveTo(Instant.parse("2026-11-19T12:00:00Z"));
        assertThat(Script.endingBefore(clock).friday()).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(Script.endingBefore(clock).friday().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void fourteen_clients_bring_the_income_of_the_design() {
        assertThat(read).hasSize(14);
        assertThat(read.values().stream()
                        .map(reading -> reading.revenue().amount().getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("60780");
        assertThat(read.get("Priya Raman").revenue().amount().getAmount()).isEqualByComparingTo("9840");
    }

    @Test
    void every_kind_of_relationship_is_there() {
        assertThat(read.values().stream().map(reading -> reading.kind().actual()))
                .contains(RelationshipKind.Word.values());
        assertThat(read.get("Priya Raman").kind().actual()).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
        assertThat(read.get("Eleanor Voss").kind().actual()).isEqualTo(RelationshipKind.Word.ONE_SIDED);
        assertThat(read.get("Eleanor Voss").drift().word().isQuiet()).isTrue();
        assertThat(read.get("Priya Raman").mutuality().receivedCount()).isEqualTo(11);
        assertThat(read.get("Priya Raman").mutuality().givenCount()).isEqualTo(9);
    }

    @Test
    void eleanor_gets_a_card_only_while_her_renewal_is_open() {
        var proposal = seasons.propose(hannahs, seasons.current(hannahs, amity.calendar.Occasion.CHRISTMAS));
        assertThat(proposal.plan()).isNotNull();
        assertThat(proposal.entries()).hasSize(15);
        assertThat(proposal.entries().stream()
                        .filter(entry -> entry.name().equals("Eleanor Voss"))
                        .map(entry -> entry.chosen().decision()))
                .containsExactly(Decision.CARD);
        assertThat(proposal.entries().stream().map(entry -> entry.chosen().decision()))
                .contains(Decision.GIFT, Decision.NOTHING);
    }

    @Test
    void the_standings_are_what_reading_anew_gives() {
        assertThat(relationships.check(hannahs)).isEmpty();
    }

    @Test
    void something_waits_on_the_desk() {
        assertThat(desk.today(hannahs).entries()).isNotEmpty();
    }

    @Test
    void one_client_stands_at_each_stage_of_becoming_a_partner() {
        assertThat(read.keySet().stream()
                        .flatMap(name -> asks
                                .of(hannahs, clients.named(hannahs.id(), name).id())
                                .stream())
                        .map(Ask::state))
                .contains(AskState.PLANNED, AskState.ASKED, AskState.AGREED, AskState.GIVEN, AskState.DECLINED);
        var kept = agreements.progress(hannahs, agreements.inForce(hannahs), hannahs.today(clock));
        assertThat(kept).hasSize(3).anySatisfy(one -> assertThat(one.lines()).anyMatch(line -> line.on() != null));
        assertThat(kept).anySatisfy(one -> assertThat(one.lines())
                .filteredOn(line -> line.line().ours())
                .allMatch(line -> line.done() > 0 && line.isEven()));
        var eleanor = clients.named(hannahs.id(), "Eleanor Voss").id();
        assertThat(changes.underWay(hannahs, eleanor)).isPresent();
        assertThat(read.values()).anyMatch(reading -> reading.kind().wanted() == RelationshipAim.TRANSACTIONAL);
    }
}
