package amity.standing;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who read and those who write at once: the database has one writer, and nobody waits for somebody who waits for her. */
@Timeout(30)
class FreshnessTests extends WebTests {
    private static final int CLIENTS = 30;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Recount recount;

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void everythingWaits() {
        IntStream.range(0, CLIENTS).forEach(i -> pays(clients.add(practice.id(), "Client " + i)));
        recount.all(practice.id());
    }

    @Test
    void who_writes_sees_what_is_fresh_while_a_reader_waits_for_her() throws Exception {
        var reader = new FutureTask<>(this::list);
        var thread = new Thread(reader);
        var seen = new TransactionTemplate(transactions).execute(writing -> {
            clients.add(practice.id(), "Priya Raman");
            thread.start();
            untilItWaits(thread);
            return list();
        });
        assertThat(seen).isEqualTo(CLIENTS + 1);
        assertThat(reader.get(5, TimeUnit.SECONDS)).isEqualTo(CLIENTS + 1);
    }

    /** Who held on to the day before would undo, piece by piece, what those of the new day do. */
    @Test
    void what_begins_before_midnight_ends_with_the_new_day() {
        var first = new AtomicBoolean(true);
        var midnight = clock.instant().plus(1, ChronoUnit.DAYS);
        InstantSource turning = () -> first.getAndSet(false) ? clock.instant() : midnight;
        new Freshness(recount, practices, turning.withZone(LONDON)).now(practice);
        assertThat(recount.isFresh(practice.id(), TODAY.plusDays(1))).isTrue();
    }

    @Test
    void a_page_waits_for_no_more_than_a_few_pieces_of_a_long_list_and_the_rest_is_read_behind_it() {
        Crowd.of(1_000, practice, db);
        recount.all(practice.id());
        assertThat(relationships.freshen(practice, Duration.ZERO)).isFalse();
        assertThat(recount.isFreshNow(practice.id(), TODAY)).isFalse();
        relationships.freshen(practice);
        assertThat(relationships.freshen(practice, Duration.ZERO)).isTrue();
        assertThat(relationships.check(practice)).isEmpty();
    }

    @Test
    void of_a_short_list_all_is_read_however_little_patience_there_is() {
        assertThat(relationships.freshen(practice, Duration.ZERO)).isTrue();
    }

    @Test
    void a_page_that_shows_standings_says_so_where_they_cannot_be_read_and_others_open_all_the_same() {
        recount.all(practice.id());
        db.execute(
                "create trigger broken before update on relationship_standing begin select raise(abort, 'broken'); end");
        try {
            assertThat(visit.get("/clients").status()).isEqualTo(500);
            assertThat(visit.get("/today").status()).isEqualTo(500);
            assertThat(visit.get("/settings/keeping").status()).isEqualTo(200);
            assertThat(visit.get("/nowhere").status()).isEqualTo(404);
        } finally {
            db.execute("drop trigger broken");
        }
        assertThat(visit.get("/clients").status()).isEqualTo(200);
    }

    @Test
    void who_begins_to_write_after_a_reader_has_begun_to_freshen_is_answered_too() throws Exception {
        var together = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(6)) {
            var looks = IntStream.range(0, 12)
                    .mapToObj(person -> people.submit(() -> {
                        together.await();
                        return person % 2 == 0 ? list() : write();
                    }))
                    .toList();
            together.countDown();
            for (var look : looks) {
                assertThat(look.get(10, TimeUnit.SECONDS)).isEqualTo(CLIENTS);
            }
        }
        assertThat(relationships.check(practice)).isEmpty();
    }

    private int write() {
        return new TransactionTemplate(transactions).execute(writing -> {
            pays(clients.all(practice.id()).getFirst());
            return list();
        });
    }

    private int list() {
        return relationships.page(practice, Filter.NONE, Sort.NAME, false, 0).found();
    }

    private void pays(Client client) {
        ledger.tell(
                practice,
                Note.of(client.id(), "Invoice paid").as(Kind.PAYMENT).amount(Money.of(CurrencyUnit.GBP, 120)));
    }

    private static void untilItWaits(Thread thread) {
        while (thread.getState() == Thread.State.RUNNABLE || thread.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
    }
}
