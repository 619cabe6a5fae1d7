package amity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MergesTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Practice practice = ledgers.practice("Whitlock");
    private final Merges merging = ledgers.get(Merges.class);
    private final Client voss = ledgers.clients().add(practice.id(), "Voss Literary Agency");
    private final Client brief = ledgers.clients().add(practice.id(), "Voss Lit. Agency");

    @Test
    void a_merge_unites_names_people_and_timelines_and_can_be_taken_back() {
        ledgers.ledger().tell(practice, Note.of(brief.id(), "A call"));
        ledgers.get(People.class).add(practice.id(), brief.id(), "Eleanor Voss", List.of());

        merging.merge(practice.id(), voss.id(), brief.id());

        assertThat(ledgers.clients().all(practice.id())).containsExactly(voss);
        assertThat(ledgers.clients().named(practice.id(), "Voss Lit. Agency")).isEqualTo(voss);
        assertThat(words(voss)).containsExactly("A call");
        assertThat(ledgers.get(People.class).at(practice.id(), voss.id())).hasSize(1);

        merging.unmerge(practice.id(), brief.id());

        assertThat(ledgers.clients().all(practice.id())).containsExactlyInAnyOrder(voss, brief);
        assertThat(ledgers.clients().named(practice.id(), "Voss Lit. Agency")).isEqualTo(brief);
        assertThat(words(voss)).isEmpty();
        assertThat(words(brief)).containsExactly("A call");
        assertThat(ledgers.get(People.class).at(practice.id(), brief.id())).hasSize(1);
    }

    @Test
    void nothing_is_merged_twice_or_with_itself() {
        assertThatThrownBy(() -> merging.merge(practice.id(), voss.id(), voss.id()))
                .isInstanceOf(Refusal.class);
        merging.merge(practice.id(), voss.id(), brief.id());
        assertThatThrownBy(() -> merging.merge(practice.id(), voss.id(), brief.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void different_clients_are_remembered_in_either_order() {
        merging.different(practice.id(), brief.id(), voss.id());
        merging.different(practice.id(), voss.id(), brief.id());

        assertThat(merging.areDifferent(practice.id(), voss.id(), brief.id())).isTrue();
        assertThat(merging.areDifferent(practice.id(), brief.id(), voss.id())).isTrue();
    }

    private List<String> words(Client client) {
        return ledgers.ledger().timeline(practice.id(), client.id()).stream()
                .map(Moment::words)
                .toList();
    }
}
