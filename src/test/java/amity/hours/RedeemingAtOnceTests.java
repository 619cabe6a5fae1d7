package amity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Clients;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members who redeem the same promise at the same time, on the application's own connections. */
class RedeemingAtOnceTests extends WebTests {
    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Reservations reservations;

    @Autowired
    private Clients clients;

    @Test
    void two_who_redeem_at_once_do_not_get_more_than_was_promised() throws Exception {
        var voucher = vouchers.promise(
                practice,
                new Vouchers.Promise(clients.add(practice.id(), "Jonah Adeyemi").id(), null, null, 4, null, null),
                "I know them");
        var together = new CountDownLatch(1);
        try (var members = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(member -> members.submit(() -> {
                        together.await();
                        return vouchers.redeem(practice, voucher.id(), 3, TODAY);
                    }))
                    .toList();
            together.countDown();
            assertThat(tries.stream().filter(RedeemingAtOnceTests::succeeded)).hasSize(1);
        }
        assertThat(vouchers.get(practice, voucher.id()).redeemed()).isEqualTo(3);
    }

    @Test
    void two_who_ask_at_once_are_not_kept_more_than_is_left() throws Exception {
        var client = clients.add(practice.id(), "Priya Raman").id();
        var voucher =
                vouchers.promise(practice, new Vouchers.Promise(client, null, null, 4, null, null), "I know them");
        var together = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(person -> people.submit(() -> {
                        together.await();
                        var asked = new Reservation(Ids.next(), voucher.id(), 3, TODAY);
                        return reservations.reserve(practice, asked, client, null);
                    }))
                    .toList();
            together.countDown();
            assertThat(tries.stream().filter(RedeemingAtOnceTests::succeeded)).hasSize(1);
        }
        assertThat(vouchers.get(practice, voucher.id()).reserved()).isEqualTo(3);
    }

    private static boolean succeeded(Future<?> redeemed) {
        try {
            redeemed.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refusal.class);
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
