package amity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Proposals;
import amity.schema.BookTables;
import amity.schema.Tables;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The map: which package may know which, and the few rules that every file keeps. */
class ArchitectureTests {
    private static final Path MAIN = Path.of("src/main/java/amity");
    private static final Path TESTS = Path.of("src/test/java/amity");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("amity");

    @Test
    void a_module_sees_only_the_modules_it_names() {
        ApplicationModules.of(Amity.class).verify();
    }

    /** Packages inside a module too: whoever reads one of them need not have read the other first. */
    @Test
    void no_two_packages_know_each_other() {
        SlicesRuleDefinition.slices()
                .matching("amity.(**)")
                .as("Packages")
                .should()
                .beFreeOfCycles()
                // A proposal is read off a sentence, and a sentence says what kind of moment it tells.
                .ignoreDependency(
                        JavaClass.Predicates.type(Proposals.class),
                        JavaClass.Predicates.resideInAPackage("amity.moment.sentence"))
                .check(CODE.that(JavaClass.Predicates.resideOutsideOfPackage("amity.schema..")));
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Handler|Processor|Data|Info|Impl|DTO|Dto|VO|Service)")
                .check(CODE);
    }

    @Test
    void a_simple_name_stands_once() {
        assertThat(files(MAIN, ".java").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("package-info.java")))
                .doesNotHaveDuplicates();
    }

    @Test
    void sql_is_written_in_stores_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("amity.schema..")
                .and()
                .haveNameNotMatching(".*Store(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "amity.schema..")
                .check(CODE);
    }

    @Test
    void many_statements_at_once_bind_their_values() {
        noClasses()
                .should()
                .callMethod(DSLContext.class, "batch", Collection.class)
                .orShould()
                .callMethod(DSLContext.class, "batch", Query[].class)
                .check(CODE);
    }

    /** Planning is reckoning: what it needs is handed to it. */
    @Test
    void the_plan_knows_no_database_and_no_spring() {
        noClasses()
                .that()
                .resideInAPackage("amity.plan..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "amity.schema..", "org.springframework..", "jakarta..")
                .check(CODE);
    }

    /** Tables keep the names they were made with, since exports hold them: whose they are where the name does not say it. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("exchange", "intake"),
            Map.entry("relationship", "standing"),
            Map.entry("season_voucher", "hours"),
            Map.entry("season_redemption", "hours"),
            Map.entry("season_reservation", "hours"),
            Map.entry("season_question", "knowing"),
            Map.entry("season_gift", "gift"),
            Map.entry("season_idea", "gift"),
            Map.entry("season_tag", "gift"),
            Map.entry("season_addressee", "card"),
            Map.entry("season_card", "card"),
            Map.entry("season_team_card", "card"),
            Map.entry("season_evening", "card"));

    /** What stores name of others' tables, and why it stays. */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "DoctorStore", "looks through whatever names a moment without a key",
            "EverythingStore", "walks from a client and its people to all that is kept of them, as the vault does");

    @Test
    void a_store_names_its_own_tables_and_of_others_nothing_but_their_views() {
        var named = CODE.stream()
                .filter(store -> store.getName().matches(".*Store(\\$.*)?"))
                .flatMap(store -> tables(store)
                        .filter(table -> !owner(table).equals(store.getName().split("\\.")[1]))
                        .map(table -> store.getName().replaceAll(".*\\.|\\$.*", "")));
        assertThat(named).containsOnly(OF_OTHERS.keySet().toArray(String[]::new));
    }

    private static Stream<String> tables(JavaClass store) {
        var all = BookTables.all().stream()
                .collect(Collectors.toMap(table -> table.getClass().getSimpleName(), Table::getName));
        return Stream.concat(
                store.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Tables.class))
                        .map(access -> access.getTarget().getName().toLowerCase(Locale.ROOT))
                        .filter(all::containsValue),
                store.getDirectDependenciesFromSelf().stream()
                        .map(one -> one.getTargetClass().getSimpleName().replaceFirst("Record$", ""))
                        .filter(all::containsKey)
                        .map(all::get));
    }

    private static String owner(String table) {
        var prefix = table.substring(0, table.indexOf('_'));
        return OWNERS.getOrDefault(table, OWNERS.getOrDefault(prefix, prefix));
    }

    @Test
    void stores_are_private_to_their_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void the_time_comes_from_the_injected_clock() {
        for (var time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(CODE);
        }
        noClasses()
                .that()
                .haveNameNotMatching("amity\\.shell\\.Clocks")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CODE);
    }

    @Test
    void only_commands_print() {
        noClasses()
                .that()
                .resideOutsideOfPackages("amity.command..", "amity.socket..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CODE);
    }

    @Test
    void every_package_says_what_it_is_in_one_sentence() {
        assertThat(folders(MAIN)).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .matches("(?s)/\\*\\* [^\n]+\\. \\*/\n.*NullMarked.*"));
    }

    @Test
    void a_guard_that_fits_stands_on_one_line() {
        var guard = Pattern.compile(
                "(?m)^( *)if \\((.*)\\) \\{\n +((?:return|throw|continue|break)\\b[^\n{}]*;)\n\\1\\}\n(?! *else)");
        assertThat(files(MAIN, ".java")).allSatisfy(source -> assertThat(guard.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1) + "if (" + found.group(2) + ") " + found.group(3))
                        .filter(line -> line.length() <= 120 && !line.contains("//")))
                .as("%s", source)
                .isEmpty());
    }

    /** The value says its type, but for nothing yet, a list in braces and a lambda; a plain number or a yes or no is named. */
    @Test
    void a_local_with_a_value_is_a_var_and_names_only_primitives() {
        var other = Pattern.compile("(?m)^ {8,}(?:try \\()?(?:@Nullable )?(?:"
                + "[A-Z][^=();\"\n]* \\w+ =(?! null;| \\{)(?!\\s+(?:\\w+|\\([^)]*\\)) ->)"
                + "|var \\w+ = (?:-?\\d[\\d._L]*|true|false|![^;?]*);).*");
        assertThat(Stream.of(MAIN, TESTS).flatMap(top -> files(top, ".java").stream()))
                .allSatisfy(source -> assertThat(other.matcher(Files.readString(source))
                                .results()
                                .map(MatchResult::group))
                        .as("%s", source)
                        .isEmpty());
    }

    /** A break is a blank: what is read out would be “Done : 13 cards”. */
    @Test
    void no_template_breaks_before_a_stop_that_is_read_out() {
        assertThat(files(TEMPLATES, ".jte")).allSatisfy(template -> assertThat(template)
                .content()
                .doesNotContainPattern("\\n\\s*<span class=\"visually-hidden\">[:,;.]"));
    }

    @Test
    void no_line_of_a_template_is_longer_than_160_characters() {
        assertThat(files(TEMPLATES, ".jte")).allSatisfy(template -> assertThat(lines(template))
                .as("%s", template)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(160)));
    }

    /** jte sends the source of an attribute beside it where its expression goes over two lines. */
    @Test
    void the_expression_of_an_attribute_stands_on_one_line() {
        assertThat(files(TEMPLATES, ".jte")).allSatisfy(template -> assertThat(lines(template))
                .as("%s", template)
                .allSatisfy(line -> assertThat(line).doesNotMatch(".*=\"[^\"]*\\$\\{[^}]*")));
    }

    @Test
    void templates_know_their_own_feature_only() {
        assertThat(files(TEMPLATES, ".jte")).allSatisfy(template -> {
            var feature = TEMPLATES.relativize(template).getName(0);
            assertThat(lines(template).stream().filter(line -> line.startsWith("@import ")))
                    .as("%s", template)
                    .allMatch(line -> line.matches("@import (static )?(amity\\.(" + feature
                            + "|shell|money)\\.|java\\.|gg\\.jte\\.Content).*"));
        });
    }

    private static List<Path> folders(Path top) {
        return files(top, ".java").stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> files(Path top, String ending) {
        try (var files = Files.walk(top)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as("%s in %s", ending, top).isNotEmpty();
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
