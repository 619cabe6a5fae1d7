package amity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.MomentSummaries;
import amity.moment.Note;
import amity.moment.Tally;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PicturesTests {
    private static final List<Kind> KINDS =
            List.of(Kind.WORK, Kind.INVOICE, Kind.PAYMENT, Kind.TALK, Kind.REFERRAL, Kind.NOTE);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("reading");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Random random = new Random(7);
    private final List<Client.Id> clients = new ArrayList<>();

    private void tell(int moments) {
        for (int i = 0; i < 12; i++) {
            clients.add(ledgers.clients().add(hannah.id(), "Client " + i).id());
        }
        for (int i = 0; i < moments; i++) {
            record();
        }
    }

    @Test
    void the_picture_added_up_in_the_database_is_the_one_of_all_timelines() {
        ledgers.get(Practices.class).rate(hannah.id(), CurrencyUnit.EUR, new BigDecimal("0.85"), Ledgers.TODAY);
        tell(600);
        strikeSome();
        introduce();
        for (var day : List.of(Ledgers.TODAY, LocalDate.of(2026, 3, 31), LocalDate.of(2025, 2, 28))) {
            assertThat(ledgers.get(Pictures.class).addedUp(hannah, day)).isEqualTo(ofAllTimelines(day));
        }
    }

    @Test
    void whoever_is_read_with_others_is_read_as_alone() {
        tell(60);
        var readings = ledgers.get(Readings.class);
        var all = readings.all(hannah, Ledgers.TODAY);
        assertThat(all).hasSize(12).allSatisfy(one -> assertThat(one)
                .isEqualTo(readings.of(hannah, one.client().id(), Ledgers.TODAY)));
        var some = all.subList(3, 6);
        assertThat(readings.among(hannah, some.stream().map(Reading::client).toList(), Ledgers.TODAY))
                .isEqualTo(some);
        var first = all.getFirst();
        var timeline = readings.timeline(hannah, first.client().id());
        assertThat(readings.on(hannah, timeline, List.of(Ledgers.TODAY)))
                .singleElement()
                .extracting(GiveAndGet::kind)
                .isEqualTo(first.kind());
    }

    @Test
    void clients_stood_as_their_readings_say_few_or_many() {
        tell(40);
        var all = ledgers.clients().all(hannah.id());
        var pictures = ledgers.get(Pictures.class);
        for (var day : List.of(Ledgers.TODAY, LocalDate.of(2025, 6, 30))) {
            var stood = ledgers.get(Readings.class).all(hannah, day).stream()
                    .map(Reading::asItStood)
                    .toList();
            assertThat(pictures.asTheyStood(hannah, all, day)).isEqualTo(stood);
            assertThat(pictures.someAsTheyStood(hannah, all, day)).isEqualTo(stood);
        }
    }

    @Test
    void without_any_client_there_is_a_picture_too() {
        var picture = ledgers.get(Pictures.class).addedUp(hannah, Ledgers.TODAY);
        assertThat(picture.income()).isZero();
        assertThat(picture.expected()).isZero();
        assertThat(ledgers.get(Readings.class).all(hannah, Ledgers.TODAY)).isEmpty();
    }

    private void record() {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var currency = List.of("GBP", "GBP", "EUR", "USD").get(random.nextInt(4));
        var note = Note.of(clients.get(random.nextInt(clients.size() - 1)), "Noted")
                .as(kind)
                .on(Ledgers.TODAY.minusDays(random.nextInt(900)));
        ledgers.ledger()
                .tell(
                        hannah,
                        kind.isPaid()
                                ? note.amount(Money.ofMinor(CurrencyUnit.of(currency), random.nextInt(90_000) - 5_000))
                                : note);
    }

    private void strikeSome() {
        ledgers.get(MomentSummaries.class).all(hannah.id()).values().forEach(moments -> ledgers.ledger()
                .strike(hannah, moments.getFirst().id(), "Noted twice"));
    }

    private void introduce() {
        var person = ledgers.get(People.class).add(hannah.id(), clients.get(1), "Ann", List.of());
        keep(clients.get(0), null, clients.get(2));
        keep(null, person, clients.get(3));
        keep(clients.get(1), null, clients.get(4));
    }

    private void keep(Client.Id introducer, amity.client.Person person, Client.Id introduced) {
        ledgers.get(Introductions.class)
                .keep(
                        hannah.id(),
                        new Introduction(
                                Ids.next(),
                                new Someone(introducer, person == null ? null : person.id()),
                                introduced,
                                LocalDate.of(2026, 1, 1),
                                null));
    }

    private PracticePicture ofAllTimelines(LocalDate day) {
        var pictures = ledgers.get(Pictures.class);
        var earnings = ledgers.get(MomentSummaries.class).all(hannah.id()).entrySet().stream()
                .map(one -> Tally.of(one.getKey(), one.getValue(), day))
                .filter(tally -> !tally.spans().isEmpty())
                .map(tally -> Earnings.of(tally, pictures.rates(hannah), day))
                .toList();
        return pictures.of(hannah, day, earnings);
    }
}
