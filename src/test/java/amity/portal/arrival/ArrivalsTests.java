package amity.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Merges;
import amity.hours.Vouchers;
import amity.schema.BookTables;
import amity.schema.Tables;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class ArrivalsTests extends Sending {
    private final DSLContext db = ledgers.get(DSLContext.class);

    @Test
    void what_is_pending_never_touches_the_records() {
        for (var submission : all()) {
            var before = records();
            int closed = closed();
            var arrived = send(submission);
            assertThat(arrivals.get(hannah, arrived.id()).submission()).isEqualTo(submission);
            assertThat(records()).as(submission.kind()).isEqualTo(before);
            if (!submission.kind().equals("preferences")) { // the one that can say no, which counts at once
                assertThat(closed()).as(submission.kind()).isEqualTo(closed);
            }
        }
    }

    private int closed() {
        return db.fetchCount(Tables.CLIENT_CLIENT, Tables.CLIENT_CLIENT.WORKS_ONLY_SINCE.isNotNull());
    }

    @Test
    void the_same_form_sent_twice_is_kept_once_and_answered_the_same() {
        var asked = new Submission.Redemption(voucher.id(), 4, "The donor list");
        assertThat(send("key", asked)).isEqualTo(send("key", asked));
        assertThat(arrivals.waiting(hannah)).hasSize(1);
        assertThat(reserved()).isEqualTo(4);
    }

    @Test
    void no_more_hours_are_asked_for_than_are_left() {
        send(new Submission.Redemption(voucher.id(), 8, "The donor list"));
        assertThatThrownBy(() -> send(new Submission.Redemption(voucher.id(), 8, "More")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Only 1 hour are left: ask for no more than that.");
        send(new Submission.Redemption(voucher.id(), 4, "The rest"));
        assertThatThrownBy(() -> send(new Submission.Redemption(voucher.id(), 1, "More")))
                .hasMessageContaining("used or asked for already");
        assertThat(reserved()).isEqualTo(12);
        assertThatThrownBy(() -> ledgers.get(Vouchers.class).redeem(hannah, voucher.id(), 1, Ledgers.TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobody_asks_for_the_hours_of_another_client() {
        var other = ledgers.clients().add(hannah.id(), "Tom Ashdown");
        var sender = new Arrival.Sender(other.id(), null, link);
        var asked = new Submission.Redemption(voucher.id(), 4, "Not mine");
        assertThatThrownBy(() -> arrivals.receive(hannah, sender, "key", asked))
                .isInstanceOf(amity.shell.NotFound.class);
    }

    @Test
    void twenty_a_day_by_one_link_and_what_was_accepted_stays() {
        for (int sent = 0; sent < 20; sent++) {
            send(new Submission.Correction("Number " + sent));
        }
        assertThatThrownBy(() -> send(new Submission.Correction("One more")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what you sent so far is safe");
        assertThat(arrivals.waiting(hannah)).hasSize(20);
        arrivals.receive(hannah, new Arrival.Sender(trust.id(), ruth.id(), null), "mail", mornings());
        assertThat(arrivals.waiting(hannah)).hasSize(21);
    }

    @Test
    void a_field_holds_8_kb_and_no_character_that_cannot_be_kept() {
        var fits = "ü".repeat(4096);
        assertThat(arrivals.get(hannah, send(new Submission.Correction(fits)).id())
                        .submission())
                .isEqualTo(new Submission.Correction(fits));
        assertThatThrownBy(() -> send(new Submission.Correction(fits + "x"))).hasMessageContaining("more than fits");
        assertThatThrownBy(() -> send(new Submission.Correction("x".repeat(5_000_000))))
                .hasMessageContaining("more than fits");
        assertThatThrownBy(() -> send(new Submission.Correction("a\0b"))).hasMessageContaining("cannot be kept");
        assertThat(arrivals.waiting(hannah)).hasSize(1);
    }

    @Test
    void a_request_is_due_within_a_month() {
        assertThat(send(new Submission.Request(Submission.Right.EVERYTHING, "")).due())
                .isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(send(new Submission.Correction("A word")).due()).isNull();
    }

    @Test
    void contact_details_are_gone_after_30_days_and_the_words_stay() {
        var referral = send(new Submission.Referral("Tell Anna of me", "Anna Berg", "anna@berg.example"));
        arrivals.erase(hannah);
        assertThat(arrivals.get(hannah, referral.id())).isEqualTo(referral);
        db.execute("update portal_arrival set on_day = ?", Ledgers.TODAY.minusDays(31));
        arrivals.erase(hannah);
        assertThat(arrivals.get(hannah, referral.id()).submission())
                .isEqualTo(new Submission.Referral("Tell Anna of me", "", ""));
        assertThat(db.fetch("select * from portal_said").toString()).doesNotContain("Berg", "berg.example");
    }

    @Test
    void what_was_sent_follows_a_client_into_another_and_back() {
        var arrived = send(gifts(Submission.Gifts.NONE));
        var kept = ledgers.clients().add(hannah.id(), "The Carmichael Trust");
        ledgers.get(Merges.class).merge(hannah.id(), kept.id(), trust.id());
        assertThat(arrivals.get(hannah, arrived.id()).client()).isEqualTo(kept.id());
        assertThat(noes.holding(hannah, kept.id())).hasSize(1);
        ledgers.get(Merges.class).unmerge(hannah.id(), trust.id());
        assertThat(noes.holding(hannah, kept.id())).isEmpty();
        assertThat(noes.holding(hannah, trust.id())).hasSize(1);
    }

    @Test
    void what_may_be_shown_is_what_leave_was_given_for_and_not_taken_back() {
        var said =
                send(new Submission.Testimonial(null, "Never misses a thing")).id();
        var words = Set.of(Submission.Part.WORDS);
        assertThat(arrivals.quotes(hannah, trust.id()).getFirst().may()).isEmpty();
        var leave = send(new Submission.Permission(said, Set.of(Submission.Part.WORDS, Submission.Part.NAME)));
        assertThat(arrivals.quotes(hannah, trust.id()).getFirst().isShown()).isFalse();
        arrivals.settle(hannah, leave.id(), Arrival.How.ACCEPTED, "", java.util.List.of());
        assertThat(arrivals.quotes(hannah, trust.id()).getFirst().isShown()).isTrue();
        send(new Submission.Withdrawal(said, Set.of(Submission.Part.NAME)));
        assertThat(arrivals.quotes(hannah, trust.id()).getFirst().may()).isEqualTo(words);
    }

    private int reserved() {
        return ledgers.get(Vouchers.class).get(hannah, voucher.id()).reserved();
    }

    /** All that is kept of the practice but what waits, and what is worked out anew at each look. */
    private Map<String, String> records() {
        var records = new TreeMap<String, String>();
        BookTables.all().stream()
                .filter(table -> !table.getName().startsWith("portal_")
                        && !table.getName().startsWith("relationship_")
                        && !table.getName().equals("season_reservation"))
                .forEach(table -> records.put(
                        table.getName(),
                        db.select(Stream.of(table.fields())
                                        .filter(field ->
                                                !field.getName().equals("works_only_since")) // a no counts at once
                                        .toList())
                                .from(table)
                                .fetch()
                                .formatCSV()));
        return records;
    }
}
