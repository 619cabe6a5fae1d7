package amity.intake;

import static amity.schema.Tables.CALENDAR_APPOINTMENT;
import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_PERSON;
import static amity.schema.Tables.MOMENT_MOMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amity.practice.Practice;
import amity.shell.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files from public reports of what import goes wrong elsewhere, where they lie beside the project, with what was worked out by hand to come of them. */
class CasesTests extends ImportTests {
    private static final Path CASES = Path.of(System.getProperty("amity.cases", "../shared/cases"));
    private static final String ZED = "Zed Client";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Autowired
    DSLContext db;

    static Stream<Path> cases() throws IOException {
        if (!Files.isDirectory(CASES)) return Stream.of(CASES);
        try (var folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.json"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_was_worked_out_by_hand(Path folder) throws IOException {
        assumeTrue(Files.exists(folder.resolve("case.json")), "no cases beside the project");
        var told = JsonMapper.shared().readTree(Files.readString(folder.resolve("case.json")));
        clock.moveTo(LocalDate.parse(told.get("today").asString())
                .atTime(LocalTime.NOON)
                .toInstant(java.time.ZoneOffset.UTC));
        var zone = ZoneId.of(told.get("zone").asString());
        var own = practices.open("My practice", "", CurrencyUnit.GBP, "GB", zone, false);
        if (strings(told.get("files")).stream().anyMatch(name -> name.endsWith(".ics"))) {
            zedIsAsked(own);
        }
        var expected = told.get("expected");
        var steps = steps(told);
        ImportReport last = null;
        for (int at = 0; at < steps.size(); at++) {
            if (at == steps.size() - 1 && expected.has("refused")) {
                var step = steps.get(at);
                assertThatThrownBy(() -> bring(own, folder, step))
                        .isInstanceOf(Refusal.class)
                        .hasMessageMatching("[^\\n]+");
                return;
            }
            last = bring(own, folder, steps.get(at));
            if (steps.get(at).path("undo").asBoolean(false)) {
                imports.undo(own, id(last));
            }
        }
        holds(own, expected, Objects.requireNonNull(last));
    }

    private void zedIsAsked(Practice own) {
        clients.add(own.id(), ZED);
        bring(
                own,
                file(
                        "zed.vcf",
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:" + ZED,
                        "ORG:" + ZED,
                        "EMAIL:zed@zedclient.example",
                        "END:VCARD"),
                FileInstructions.usual());
    }

    private static List<JsonNode> steps(JsonNode told) {
        if (told.path("steps").isArray()) return told.get("steps").valueStream().toList();
        return strings(told.get("files")).stream()
                .<JsonNode>map(name -> {
                    var step = JsonMapper.shared().createObjectNode();
                    step.putArray("files").add(name);
                    return step;
                })
                .toList();
    }

    private ImportReport bring(Practice own, Path folder, JsonNode step) {
        var columns = new TreeMap<String, String>();
        step.path("map").forEachEntry((field, column) -> columns.put(field, column.asString()));
        var wanted = new FileInstructions(
                step.path("as").asString(null), columns, step.path("dates").asString(null), false);
        var files = strings(step.get("files")).stream()
                .map(name -> source(folder.resolve(name)))
                .toList();
        return imports.bring(own, files, wanted);
    }

    private ImportReport bring(Practice own, SourceFile file, FileInstructions wanted) {
        return imports.bring(own, List.of(file), wanted);
    }

    private SourceFile source(Path file) {
        if (!file.toString().endsWith(".ics")) return SourceFile.at(file);
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll(
                            "(?im)^(BEGIN:VEVENT[ \\t]*\\r?\\n)",
                            "$1ATTENDEE;CN=" + ZED + ":mailto:zed@zedclient.example\r\n");
            return SourceFile.at(Files.writeString(
                    this.folder.resolve(file.getFileName().toString()), text, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void holds(Practice own, JsonNode expected, ImportReport last) {
        var names = db.selectFrom(CLIENT_CLIENT)
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(own.id().value()))
                .fetchMap(CLIENT_CLIENT.ID, CLIENT_CLIENT.NAME);
        if (expected.has("money")) {
            assertThat(money(own, names)).containsExactlyInAnyOrderElementsOf(lines(expected.get("money")));
        }
        if (expected.has("work")) {
            assertThat(work(own, names)).containsExactlyInAnyOrderElementsOf(lines(expected.get("work")));
        }
        if (expected.has("appts")) {
            assertThat(appointments(own)).containsExactlyInAnyOrderElementsOf(lines(expected.get("appts")));
        }
        if (expected.has("clients")) {
            assertThat(names.values().stream().filter(name -> !name.equals(ZED)).distinct())
                    .containsExactlyInAnyOrderElementsOf(strings(expected.get("clients")));
        }
        if (expected.has("people")) {
            holdsPeople(people(own), expected.get("people"));
        }
        var rows = Map.of(
                "read", last.rows().read(),
                "new", last.rows().fresh(),
                "already", last.rows().already(),
                "wrong", last.rows().wrong(),
                "leftOut", last.rows().leftOut(),
                "changed", last.rows().changed());
        expected.path("rows")
                .forEachEntry((name, count) ->
                        assertThat(rows.get(name)).as("rows." + name).isEqualTo(count.asLong()));
        if (expected.has("amounts")) {
            var amounts = new TreeMap<String, String>();
            expected.get("amounts").forEachEntry((code, amount) -> amounts.put(code, amount.asString()));
            assertThat(last.amounts().stream()
                            .collect(Collectors.toMap(
                                    one -> one.getCurrencyUnit().getCode(),
                                    one -> one.getAmount().toPlainString())))
                    .isEqualTo(amounts);
        }
    }

    private List<String> money(Practice own, Map<UUID, String> names) {
        return db
                .selectFrom(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(own.id().value()))
                .and(MOMENT_MOMENT.KIND.in("payment", "invoice"))
                .and(MOMENT_MOMENT.STRUCK_AT.isNull())
                .and(MOMENT_MOMENT.REPLACED_BY.isNull())
                .fetch(row -> line(
                        names.get(row.getClientId()),
                        row.getKind(),
                        row.getDay(),
                        amount(row.getAmountMinor(), row.getCurrency()),
                        row.getCurrency()))
                .stream()
                .filter(line -> !line.startsWith(ZED))
                .toList();
    }

    private static String amount(long minor, String currency) {
        return BigDecimal.valueOf(minor, CurrencyUnit.of(currency).getDecimalPlaces())
                .toPlainString();
    }

    private List<String> work(Practice own, Map<UUID, String> names) {
        return db
                .selectFrom(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(own.id().value()))
                .and(MOMENT_MOMENT.KIND.eq("work"))
                .and(MOMENT_MOMENT.STRUCK_AT.isNull())
                .and(MOMENT_MOMENT.REPLACED_BY.isNull())
                .fetch(row -> line(
                        names.get(row.getClientId()),
                        row.getDay(),
                        row.getStartAt() == null
                                ? null
                                : TIME.format(row.getStartAt().atZone(own.zone())),
                        row.getMinutes()))
                .stream()
                .filter(line -> !line.startsWith(ZED))
                .toList();
    }

    private List<String> appointments(Practice own) {
        var all = new ArrayList<String>();
        db.selectFrom(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(own.id().value()))
                .and(MOMENT_MOMENT.SOURCE.eq("icalendar"))
                .and(MOMENT_MOMENT.STRUCK_AT.isNull())
                .and(MOMENT_MOMENT.REPLACED_BY.isNull())
                .forEach(row -> all.add(line(row.getWords(), day(row.getDay(), row.getStartAt(), own))));
        db.selectFrom(CALENDAR_APPOINTMENT)
                .where(CALENDAR_APPOINTMENT.PRACTICE_ID.eq(own.id().value()))
                .forEach(row -> all.add(line(
                        row.getTitle(),
                        day(
                                row.getStartsAt().atZone(own.zone()).toLocalDate(),
                                row.getAllDay() ? null : row.getStartsAt(),
                                own))));
        return all;
    }

    private static String day(LocalDate day, @Nullable Instant start, Practice own) {
        return start == null
                ? day.toString()
                : start.atZone(own.zone()).toLocalDate() + " " + TIME.format(start.atZone(own.zone()));
    }

    private List<Map<String, Object>> people(Practice own) {
        var emails = db.selectFrom(CLIENT_ALIAS)
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(own.id().value()))
                .and(CLIENT_ALIAS.KIND.eq("email"))
                .and(CLIENT_ALIAS.PERSON_ID.isNotNull())
                .fetchGroups(CLIENT_ALIAS.PERSON_ID, CLIENT_ALIAS.NORMAL);
        return db.selectFrom(CLIENT_PERSON)
                .where(CLIENT_PERSON.PRACTICE_ID.eq(own.id().value()))
                .and(CLIENT_PERSON.NAME.ne(ZED))
                .fetch(row -> {
                    var person = new TreeMap<String, Object>();
                    person.put("name", row.getName());
                    person.put(
                            "phones",
                            row.getPhones() == null
                                    ? List.of()
                                    : List.of(row.getPhones().split("\n")));
                    person.put(
                            "emails",
                            emails.getOrDefault(row.getId(), List.of()).stream()
                                    .sorted()
                                    .toList());
                    person.put(
                            "birthday",
                            row.getBirthMonth() == null
                                    ? "null"
                                    : "%s-%02d-%02d"
                                            .formatted(
                                                    row.getBirthYear() == null ? "----" : row.getBirthYear(),
                                                    row.getBirthMonth(),
                                                    row.getBirthDay()));
                    person.put("org", String.valueOf(row.getOrganisation()));
                    person.put("role", String.valueOf(row.getRole()));
                    person.put("address", String.valueOf(row.getAddress()));
                    return (Map<String, Object>) person;
                });
    }

    private static void holdsPeople(List<Map<String, Object>> people, JsonNode expected) {
        var wanted = expected.valueStream()
                .map(node -> {
                    var person = new TreeMap<String, Object>();
                    node.forEachEntry((name, value) -> person.put(
                            name, value.isArray() ? strings(value) : value.isNull() ? "null" : value.asString()));
                    return (Map<String, Object>) person;
                })
                .toList();
        assertThat(people.stream().map(person -> person.get("name")))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(person -> person.get("name")).toList());
        for (var person : wanted) {
            assertThat(people)
                    .anySatisfy(found -> person.forEach((name, value) ->
                            assertThat(found.get(name)).as(name).isEqualTo(value)));
        }
    }

    private static String line(@Nullable Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private static List<String> lines(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.valueStream()
                        .map(cell -> cell.isNull() ? "null" : cell.asString())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
