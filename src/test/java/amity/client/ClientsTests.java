package amity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClientsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Clients clients = ledgers.clients();
    private final Practice.Id hannah =
            ledgers.practice("Whitlock Virtual Assistance").id();

    @Test
    void a_client_is_found_by_name_by_its_beginning_and_by_id() {
        var priya = clients.add(hannah, "Priya Raman");
        assertThat(clients.named(hannah, "priya RAMAN")).isEqualTo(priya);
        assertThat(clients.named(hannah, "pri")).isEqualTo(priya);
        assertThat(clients.named(hannah, priya.id().toString())).isEqualTo(priya);
    }

    @Test
    void an_unclear_name_names_the_candidates() {
        var one = clients.add(hannah, "Tom Ashdown");
        var other = clients.add(hannah, "Tom Archer");
        assertThatThrownBy(() -> clients.named(hannah, "Tom"))
                .isInstanceOf(Ambiguous.class)
                .hasMessageContaining(one.id().toString())
                .hasMessageContaining(other.id().toString());
        assertThatThrownBy(() -> clients.named(hannah, "Nobody")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void that_a_client_is_parted_is_told_once() {
        var tom = clients.change(hannah, clients.add(hannah, "Tom Ashdown").with(Client.Status.ACTIVE));
        assertThat(ledgers.told(Client.Parted.class)).isEmpty();
        var parted = clients.change(hannah, tom.with(Client.Status.PARTED));
        clients.change(hannah, parted.withTown("Leeds"));
        assertThat(ledgers.told(Client.Parted.class)).containsExactly(new Client.Parted(hannah, tom.id()));
    }

    @Test
    void no_practice_sees_the_clients_of_another() {
        var priya = clients.add(hannah, "Priya Raman");
        var other = ledgers.practice("Another practice").id();
        assertThat(clients.all(other)).isEmpty();
        assertThat(clients.search(other, "priya", 10)).isEmpty();
        assertThatThrownBy(() -> clients.get(other, priya.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.named(other, priya.id().toString())).isInstanceOf(Ambiguous.class);
    }

    @Test
    void clients_come_by_name_whatever_case_and_accents() {
        clients.add(hannah, "Zoë");
        clients.add(hannah, "élodie");
        clients.add(hannah, "Dafydd");
        assertThat(clients.all(hannah)).extracting(Client::name).containsExactly("Dafydd", "élodie", "Zoë");
    }

    @Test
    void a_client_without_a_name_is_refused() {
        assertThatThrownBy(() -> clients.add(hannah, "  ")).isInstanceOf(Refusal.class);
    }

    @Test
    void an_open_matter_counts_until_its_day_and_until_it_is_closed() {
        var eleanor = clients.add(hannah, "Eleanor Voss").id();
        var opened = LocalDate.of(2026, 11, 1);
        var renewal = clients.open(hannah, eleanor, OpenMatter.Matter.RENEWAL, opened, LocalDate.of(2026, 12, 1));
        assertThat(clients.openMatters(hannah, eleanor)).containsExactly(renewal);
        assertThat(renewal.isOpenOn(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(renewal.isOpenOn(LocalDate.of(2026, 12, 2))).isFalse();
        clients.close(hannah, eleanor, OpenMatter.Matter.RENEWAL, opened.plusDays(3));
        assertThat(clients.openMatters(hannah, eleanor)).isEmpty();
    }
}
