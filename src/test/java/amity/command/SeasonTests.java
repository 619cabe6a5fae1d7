package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SeasonTests {
    @TempDir
    static Path temp;

    static Terminal terminal;

    @BeforeAll
    static void two_active_clients_one_of_them_regular() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        terminal.json("client-add", "Priya Raman");
        terminal.json("client-add", "Martha Ellison");
        for (int month = 1; month <= 9; month += 2) {
            terminal.json(
                    "moment",
                    "Priya",
                    "Paid",
                    "--kind",
                    "payment",
                    "--amount",
                    "500",
                    "--on",
                    "2026-%02d-05".formatted(month));
        }
        terminal.json("moment", "Martha", "Paid", "--kind", "payment", "--amount", "100", "--on", "2026-10-05");
    }

    @Test
    void a_season_is_proposed_inside_its_budget_with_reasons_and_terms_that_add_up() {
        var season = terminal.json(
                "season", "christmas", "--year", "2026", "--budget", "60", "--hours", "2", "--as-of", "2026-11-01");
        assertThat(season.get("season").asString()).isEqualTo("Christmas 2026");
        assertThat(season.get("budget").asString()).isEqualTo("60.00");
        assertThat(season.get("hoursBudget").asString()).isEqualTo("2");
        assertThat(season.get("shortBy").isNull()).isTrue();
        assertThat(season.get("entries")).hasSize(2);
        assertThat(Double.parseDouble(season.get("plan").get("cost").asString()))
                .isLessThanOrEqualTo(60);
        for (var entry : season.get("entries")) {
            assertThat(entry.get("reasons")).isNotEmpty();
            entry.get("options").forEach(SeasonTests::terms_add_up);
        }
    }

    @Test
    void the_list_is_that_of_the_day_asked_about() {
        var march = terminal.json("season", "christmas", "--year", "2026", "--budget", "60", "--as-of", "2026-03-20");
        assertThat(march.get("entries")).hasSize(1);
        assertThat(march.get("entries").get(0).get("client").get("name").asString())
                .isEqualTo("Priya Raman");
    }

    @Test
    void a_budget_below_the_cards_plans_nothing_and_cannot_be_applied() {
        var season = terminal.json("season", "Christmas", "--year", "2026", "--budget", "1", "--as-of", "2026-11-01");
        assertThat(season.get("plan").isNull()).isTrue();
        assertThat(season.get("shortBy").get("amount").asString()).isEqualTo("3.30");
        var refused = terminal.type("season", "Christmas", "--year", "2026", "--budget", "1", "--apply");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).hasLineCount(1);
    }

    @Test
    void a_frontier_rises_and_the_plan_of_a_budget_is_its_last_point_below() {
        var points = terminal.json("frontier", "Christmas", "--year", "2026", "--hours", "2", "--as-of", "2026-11-01")
                .get("points");
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).get("value").asLong())
                    .isGreaterThan(points.get(i - 1).get("value").asLong());
        }
        var season = terminal.json(
                "season", "Christmas", "--year", "2026", "--budget", "30", "--hours", "2", "--as-of", "2026-11-01");
        JsonNode last = null;
        for (var point : points) {
            if (Double.parseDouble(point.get("cost").asString()) <= 30) {
                last = point;
            }
        }
        assertThat(season.get("plan")).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "diwali, 2026-10-01, Diwali 2026",
        "DIWALI, 2026-11-20, Diwali 2026",
        "Diwali, 2026-11-21, Diwali 2027",
        "new-year, 2026-11-20, New Year 2027",
        "New Year, 2027-01-13, New Year 2027",
        "new year, 2027-01-14, New Year 2028"
    })
    void any_occasion_is_found_by_its_name_at_its_next_day_and_until_twelve_days_after(
            String name, String asOf, String season) {
        var proposed = terminal.json("season", name, "--budget", "60", "--as-of", asOf);
        assertThat(proposed.get("season").asString()).isEqualTo(season);
    }

    @Test
    void the_day_of_one_client_has_a_list_of_its_own_with_that_one_alone() {
        terminal.json("client-set", "Priya Raman", "--since", "2022-03-07");
        for (var asOf : List.of("2026-03-19", "2027-03-07")) {
            var season = terminal.json("season", "anniversary with PRIYA raman", "--budget", "60", "--as-of", asOf);
            assertThat(season.get("season").asString())
                    .isEqualTo("Anniversary with Priya Raman " + asOf.substring(0, 4));
            assertThat(season.get("entries")).hasSize(1);
        }
        var frontier = terminal.json("frontier", "Anniversary with Priya Raman", "--as-of", "2026-11-20");
        assertThat(frontier.get("points")).isNotEmpty();
    }

    @Test
    void a_birthday_is_found_by_whose_it_is(@TempDir Path here) throws IOException {
        var card = Files.writeString(
                here.resolve("martha.vcf"),
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Martha Ellison\r\nN:Ellison;Martha;;;\r\n"
                        + "EMAIL:martha@ellisonbees.example\r\nBDAY:1981-06-02\r\nEND:VCARD\r\n");
        terminal.json("import", card.toString());
        var season = terminal.json("season", "martha ellison's birthday", "--budget", "60", "--as-of", "2027-05-01");
        assertThat(season.get("season").asString()).isEqualTo("Martha Ellison’s birthday 2027");
        assertThat(season.get("entries")).hasSize(1);
    }

    @Test
    void an_idea_of_her_own_is_on_the_shelf() {
        var idea = terminal.json("idea", "Linen notebook", "--price", "15", "--suits", "stationery");
        assertThat(idea.get("price").asString()).isEqualTo("15.00");
        assertThat(idea.get("suits").get(0).asString()).isEqualTo("stationery");
    }

    @Test
    void what_cannot_be_meant_is_wrong_usage() {
        assertThat(terminal.type("season", "Easter Bunny Day", "--budget", "10").code())
                .isEqualTo(2);
        assertThat(terminal.type("season", "Christmas").code()).isEqualTo(2);
        assertThat(terminal.type("season", "Christmas", "--budget", "much").code())
                .isEqualTo(2);
        assertThat(terminal.type("season", "Christmas", "--budget", "10", "--hours", "0.1")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_desk_and_the_doctor_answer() {
        assertThat(terminal.json("today", "--as-of", "2026-11-20").isArray()).isTrue();
        assertThat(terminal.json("doctor").get("ok").asBoolean()).isTrue();
    }

    private static void terms_add_up(JsonNode option) {
        long sum = 0L;
        for (var term : option.get("terms")) {
            sum += term.asLong();
        }
        assertThat(sum).isEqualTo(option.get("value").asLong());
    }

    @Test
    void what_a_gift_takes_is_told_test_by_test_with_its_points() {
        var season = terminal.json("season", "christmas", "--year", "2026", "--budget", "60", "--as-of", "2026-11-01");
        var priya = entry(season, "Priya Raman");
        int sum = 0;
        for (var test : priya.get("tests")) {
            assertThat(test.get("reason").asString()).isNotBlank();
            if (test.get("holds").asBoolean()) sum += test.get("points").asInt();
        }
        assertThat(priya.get("tests")).hasSize(10);
        assertThat(priya.get("points").asInt()).isEqualTo(sum);
        assertThat(priya.get("enough").asInt()).isEqualTo(5);
        assertThat(priya.get("missing").asInt()).isEqualTo(Math.max(0, 5 - sum));
        assertThat(priya.get("changing")).isNotEmpty();
    }

    private static JsonNode entry(JsonNode season, String name) {
        for (var entry : season.get("entries")) {
            if (entry.get("client").get("name").asString().equals(name)) return entry;
        }
        throw new AssertionError(name + " is not on the list");
    }

    @Test
    void paused_ended_or_just_quiet_is_kept_of_the_client_and_moves_the_status() {
        var own = Terminal.opened(temp.resolve("silences"));
        own.json("client-add", "Owen Hale");
        own.json("moment", "Owen", "Minutes", "--kind", "invoice", "--amount", "90", "--on", "2026-10-05");
        assertThat(own.json("client-set", "Owen", "--ended", "--on", "2026-11-01")
                        .get("status")
                        .asString())
                .isEqualTo("resting");
        var listed = own.json("season", "christmas", "--year", "2026", "--budget", "60")
                .get("entries")
                .get(0);
        assertThat(listed.get("silence").asString()).isEqualTo("ended");
        assertThat(listed.get("points").asInt()).isNegative();
        assertThat(own.json("client-set", "Owen", "--paused-until", "2027-02-01")
                        .get("status")
                        .asString())
                .isEqualTo("active");
        assertThat(own.json("season", "christmas", "--year", "2026", "--budget", "60")
                        .get("entries")
                        .get(0)
                        .get("silence")
                        .asString())
                .isEqualTo("paused");
        own.json("client-set", "Owen", "--status", "resting");
        assertThat(own.json("client-set", "Owen", "--just-quiet").get("status").asString())
                .isEqualTo("active");
        assertThat(own.type("client-set", "Owen", "--ended", "--just-quiet").code())
                .isEqualTo(2);
        assertThat(own.type("client-set", "Owen", "--paused-until", "2020-01-01")
                        .code())
                .isEqualTo(1);
    }
}
