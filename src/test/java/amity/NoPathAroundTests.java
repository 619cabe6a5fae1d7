package amity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import amity.boundary.Action;
import amity.boundary.Acts;
import amity.boundary.Guard;
import amity.boundary.Hindsight;
import amity.boundary.Pass;
import amity.moment.Ledger;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing touches a client without the guard: every sort of action has its paths, and every path asks. */
class NoPathAroundTests {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("amity");

    /** Where each action is made, to be judged or to be done. */
    private static final Map<Class<? extends Action>, List<String>> PATHS = Map.ofEntries(
            Map.entry(Action.Gift.class, List.of("amity.season.Deciding", "amity.boundary.Act")),
            Map.entry(
                    Action.Hours.class,
                    List.of(
                            "amity.season.Deciding",
                            "amity.hours.Promising",
                            "amity.card.CardGuard",
                            "amity.boundary.Act")),
            Map.entry(
                    Action.Card.class, List.of("amity.season.Deciding", "amity.card.CardGuard", "amity.boundary.Act")),
            Map.entry(Action.Call.class, List.of("amity.boundary.Act")),
            Map.entry(
                    Action.Message.class,
                    List.of("amity.desk.Drifting", "amity.desk.DaysToMark", "amity.boundary.Act")),
            Map.entry(Action.Question.class, List.of("amity.knowing.question.SeasonQuestion")),
            Map.entry(Action.Ask.class, List.of("amity.partnership.ask.Asks", "amity.boundary.Act")),
            Map.entry(Action.Suggestion.class, List.of("amity.boundary.Act")),
            Map.entry(Action.Invitation.class, List.of("amity.boundary.Act")),
            Map.entry(Action.Visit.class, List.of("amity.boundary.Act")),
            Map.entry(Action.Friending.class, List.of("amity.boundary.Act")),
            Map.entry(Action.Reminder.class, List.of("amity.boundary.Act")),
            Map.entry(Action.Link.class, List.of("amity.portal.link.PrivateLinks")),
            Map.entry(Action.Showing.class, List.of("amity.portal.sharing.Sharing")),
            Map.entry(Action.Publishing.class, List.of("amity.desk.arrival.Publishing")));

    /** Those who ask the guard, and then do it or let it be done. */
    private static final Set<String> ASKING = Set.of(
            "amity.boundary.Acts",
            "amity.boundary.decline.Declines",
            "amity.desk.Noting",
            "amity.desk.arrival.Publishing",
            "amity.portal.link.PrivateLinks",
            "amity.partnership.ask.Asks",
            "amity.season.Deciding",
            "amity.card.CardGuard",
            "amity.knowing.question.JustNow",
            "amity.hours.Promising");

    /** Those who write down what has happened already, which nothing holds back; and why that is so. */
    private static final Map<String, String> OF_THE_PAST = Map.ofEntries(
            Map.entry("amity.moment.web.Notebook", "she notes or corrects what has happened, or a word that was kept"),
            Map.entry("amity.command.MomentCommand", "the same from the command line"),
            Map.entry("amity.standing.WhatCameBack", "what they gave, noted afterwards"),
            Map.entry("amity.season.Aftermath", "their thanks, told on the sheet afterwards"),
            Map.entry("amity.knowing.question.Answering", "what they said when they were asked"),
            Map.entry("amity.hours.Redeeming", "hours worked off that were promised with a pass"),
            Map.entry("amity.desk.PromisesKept", "a word that was given, and kept"),
            Map.entry("amity.boundary.Passes", "the boundary that was crossed"),
            Map.entry("amity.boundary.Crossings", "a boundary that was crossed, told afterwards"),
            Map.entry("amity.circle.Afterwards", "a function both have been to, told afterwards"),
            Map.entry("amity.desk.arrival.TakingMoments", "what they gave or said by what they sent"),
            Map.entry("amity.circle.Referrals", "an introduction that was made"),
            Map.entry(
                    "amity.partnership.ask.Outcomes",
                    "what they gave when they were asked, or that they would rather not"),
            Map.entry("amity.demo.Chronicle", "the made-up past of the demo"));

    /** Those who write down what was done once whoever calls them has asked. */
    private static final Map<String, String> AFTER_A_PASS = Map.of(
            "amity.season.purse.Purse", "amity.season.Seasons",
            "amity.card.Mailing", "amity.boundary.Pass",
            "amity.circle.Company", "amity.boundary.Pass");

    @Test
    void every_sort_of_action_has_a_path() {
        var sorts = Stream.of(Action.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        var named = PATHS.keySet().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(sorts);
    }

    @Test
    void the_paths_are_those_that_are_there() {
        PATHS.forEach((sort, paths) ->
                assertThat(makersOf(sort)).as(sort.getSimpleName()).containsAll(paths));
    }

    @Test
    void what_has_no_place_of_its_own_is_done_from_before_you_do() {
        assertThat(Acts.class.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("done"));
        assertThat(amity.boundary.Act.WORDS)
                .contains("ask", "suggestion", "invitation", "visit", "friending", "reminder");
    }

    @Test
    void whoever_asks_the_guard_takes_its_answer_for_an_answer() {
        var asking = CODE.stream()
                .filter(type -> calls(type, Guard.class, "pass"))
                .map(type -> top(type))
                .filter(name -> !name.equals(Guard.class.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asking).containsAll(ASKING);
    }

    @Test
    void nothing_is_recorded_of_a_client_without_the_guard_but_what_has_happened() {
        classes()
                .that(new DescribedPredicate<JavaClass>("record moments") {
                    @Override
                    public boolean test(JavaClass type) {
                        return calls(type, Ledger.class, "record") && !top(type).equals(Ledger.class.getName());
                    }
                })
                .should(new ArchCondition<JavaClass>("ask the guard, have a pass, or tell of the past") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var name = top(type);
                        var good = OF_THE_PAST.containsKey(name)
                                || calls(type, Guard.class, "pass")
                                || calls(type, Hindsight.class, "pass") // which asks it for the day that it was
                                || AFTER_A_PASS.containsKey(name) && knows(type, AFTER_A_PASS.get(name));
                        events.add(new SimpleConditionEvent(type, good, name + " records a moment unasked"));
                    }
                })
                .check(CODE);
    }

    @Test
    void only_the_guard_gives_passes() {
        var givers = CODE.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Pass.class)))
                .map(NoPathAroundTests::top)
                .distinct()
                .toList();
        assertThat(givers).containsExactly("amity.boundary.Passes");
    }

    @Test
    void those_who_tell_of_the_past_are_all_there() {
        assertThat(Stream.concat(OF_THE_PAST.keySet().stream(), AFTER_A_PASS.keySet().stream()))
                .allMatch(name -> calls(CODE.get(name), Ledger.class, "record"));
    }

    private static Set<String> makersOf(Class<?> sort) {
        return CODE.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(sort)))
                .map(NoPathAroundTests::top)
                .filter(name -> !name.equals(Action.class.getName()))
                .collect(Collectors.toSet());
    }

    private static boolean calls(JavaClass type, Class<?> owner, String method) {
        Stream<JavaMethodCall> calls = type.getMethodCallsFromSelf().stream();
        return calls.anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method));
    }

    private static boolean knows(JavaClass type, String name) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(name));
    }

    private static String top(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
