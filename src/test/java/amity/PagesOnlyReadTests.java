package amity;

import static org.assertj.core.api.Assertions.assertThat;

import amity.shell.WritingPage;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** A page is read in a transaction that only reads: whatever it calls on the way must not write, or its database refuses. */
class PagesOnlyReadTests {
    /** It reads what waits before a page's first look, and does nothing once the page reads. */
    private static final Set<String> BEFORE = Set.of("Freshness");

    /** Nobody is signed in at the clients' door, whose pages count when they were opened. */
    private static final String CLIENTS_DOOR = "amity.portal.web.PageController";

    @Test
    void a_page_that_shows_calls_nothing_that_writes() {
        var pages = ArchitectureTests.CODE.stream()
                .filter(it -> !it.getName().equals(CLIENTS_DOOR))
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(GetMapping.class))
                .toList();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.stream().filter(it -> !it.isAnnotatedWith(WritingPage.class)))
                .allSatisfy(page -> assertThat(wayToWriting(page)).isEmpty());
    }

    /** From a method that writes back to the page, each called by the next; empty where there is none. */
    private static List<String> wayToWriting(JavaMethod page) {
        var callers = new HashMap<JavaCodeUnit, @Nullable JavaCodeUnit>();
        callers.put(page, null);
        var next = new ArrayDeque<JavaCodeUnit>(List.of(page));
        while (!next.isEmpty()) {
            var at = next.poll();
            if (writes(at)) return way(at, callers);
            at.getCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .flatMap(PagesOnlyReadTests::run)
                    .filter(it -> !BEFORE.contains(it.getOwner().getSimpleName()))
                    .filter(it -> !callers.containsKey(it))
                    .forEach(it -> {
                        callers.put(it, at);
                        next.add(it);
                    });
        }
        return List.of();
    }

    private static List<String> way(JavaCodeUnit writing, Map<JavaCodeUnit, @Nullable JavaCodeUnit> callers) {
        var way = new ArrayList<String>();
        for (var at = writing; at != null; at = callers.get(at)) {
            way.add(at.getOwner().getSimpleName() + "." + at.getName());
        }
        return way;
    }

    /** What a call may run: of an interface, whatever is made of it here. */
    private static Stream<JavaCodeUnit> run(JavaCodeUnit called) {
        var owner = called.getOwner();
        if (!owner.getPackageName().startsWith("amity")) return Stream.empty();
        var types =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                Stream.of(called),
                owner.getAllSubclasses().stream().flatMap(it -> it.tryGetMethod(called.getName(), types).stream()));
    }

    /** What has a transaction of its own is not part of the page's. */
    private static boolean writes(JavaCodeUnit method) {
        var modifiers = method.getModifiers();
        if (method.isConstructor()
                || modifiers.contains(JavaModifier.PRIVATE)
                || modifiers.contains(JavaModifier.STATIC)) return false;
        var said = method.isAnnotatedWith(Transactional.class)
                ? method.getAnnotationOfType(Transactional.class)
                : method.getOwner().isAnnotatedWith(Transactional.class)
                        ? method.getOwner().getAnnotationOfType(Transactional.class)
                        : null;
        return said != null && !said.readOnly() && said.propagation() != Propagation.REQUIRES_NEW;
    }
}
