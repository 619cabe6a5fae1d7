package amity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.GuardRefusal;
import amity.boundary.Pass;
import amity.client.Client;
import amity.moment.Clearance;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing touches a client without the guard. That whoever acts holds a pass, the compiler sees to; here stands what it cannot know. */
class NoPathAroundTests {
    private static final JavaClasses CODE = ArchitectureTests.CODE;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void only_the_guard_makes_passes_and_nothing_else_is_leave() {
        assertThat(CODE.get(Pass.class).getConstructors())
                .flatExtracting(made -> made.getAccessesToSelf())
                .extracting(access -> access.getOriginOwner().getName())
                .containsOnly(Guard.class.getName());
        assertThat(CODE.get(Clearance.class).getAllSubclasses())
                .extracting(JavaClass::getName)
                .containsOnly(Pass.class.getName());
    }

    @Test
    void every_sort_of_action_is_held_back_where_something_speaks_against_it() {
        try (var ledgers = Ledgers.with("boundary")) {
            var hannah = ledgers.practice("Whitlock Virtual Assistance");
            var tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");
            ledgers.clients().change(hannah.id(), tom.with(Client.Status.PARTED));
            var guard = ledgers.get(Guard.class);
            for (var action : oneOfEach(tom.id())) {
                assertThatThrownBy(() -> guard.pass(hannah, action, null))
                        .as(action.word())
                        .isInstanceOf(GuardRefusal.class);
            }
        }
    }

    @Test
    void whatever_sort_of_action_leaves_no_moment_has_somebody_who_takes_its_pass() {
        var taken = CODE.stream()
                .filter(NoPathAroundTests::takesPasses)
                .flatMap(type -> type.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .map(JavaClass::getName)
                .toList();
        var silent = oneOfEach(new Client.Id(UUID.randomUUID())).stream()
                .filter(action -> action.leaves().isEmpty())
                .map(action -> action.getClass().getName());
        assertThat(silent).isNotEmpty().isSubsetOf(taken);
    }

    private static boolean takesPasses(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Pass.class)
                        && call.getTarget().getRawParameterTypes().size() == 1);
    }

    private static List<Action> oneOfEach(Client.Id client) {
        var all = List.<Action>of(
                new Action.Gift(client, null, null, NOW),
                new Action.Hours(client, null, 1, NOW),
                new Action.Card(client, null, NOW),
                new Action.Call(client, null, "", NOW),
                new Action.Message(client, null, null, "", NOW),
                new Action.Question(client, null, false, "", NOW),
                new Action.Ask(client, null, null, "", NOW),
                new Action.Suggestion(client, null, "", NOW),
                new Action.Invitation(client, null, false, "", NOW),
                new Action.Visit(client, null, NOW),
                new Action.Friending(client, null, NOW),
                new Action.Reminder(client, null, "", NOW),
                new Action.Link(client, null, NOW),
                new Action.Showing(client, null, false, "", NOW),
                new Action.Publishing(client, null, UUID.randomUUID(), Set.of(), NOW));
        assertThat(Stream.of(all.toArray()).map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.<Class<?>>asList(Action.class.getPermittedSubclasses()));
        return all;
    }
}
