package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.gift.Shelf;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a season's JSON says beside what it always said. */
class SeasonJsonTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("gift");

    private final Seasons seasons = ledgers.get(Seasons.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = monthly();

    private Client monthly() {
        var client = ledgers.clients().add(hannah.id(), "Priya Raman");
        for (int month = 0; month < 20; month++)
            ledgers.ledger()
                    .tell(
                            hannah,
                            Note.of(client.id(), "Invoice")
                                    .as(Kind.INVOICE)
                                    .on(Ledgers.TODAY.minusMonths(month))
                                    .amount(Money.parse("GBP 400")));
        return ledgers.clients()
                .change(hannah.id(), client.with(Client.Status.ACTIVE).with(Client.GiftPolicy.NO_RULE, null));
    }

    private Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private JsonNode entry() {
        return JsonMapper.shared()
                .readTree(Json.written(SeasonJson.of(seasons.propose(hannah, christmas()))))
                .get("entries")
                .get(0);
    }

    @Test
    void the_points_of_an_entry_stand_with_their_tests_and_what_is_missing() {
        var entry = entry();
        assertThat(entry.get("points").asInt()).isEqualTo(7);
        assertThat(entry.get("enough").asInt()).isEqualTo(5);
        assertThat(entry.get("missing").asInt()).isZero();
        assertThat(entry.get("tests"))
                .filteredOn(test -> test.get("holds").asBoolean())
                .extracting(test -> test.get("rule").asString(), test -> test.get("points")
                        .asInt())
                .contains(org.assertj.core.api.Assertions.tuple("many-jobs", 3));
        assertThat(entry.get("silence").isNull()).isTrue();
        assertThat(entry.get("asksOfSilence").asBoolean()).isFalse();
        assertThat(entry.get("conflict").isNull()).isTrue();
        assertThat(entry.get("wouldDiffer").asBoolean()).isFalse();
        assertThat(entry.get("letter").asBoolean()).isFalse();
        seasons.budget(hannah, christmas(), hannah.money(0), 0);
        assertThat(entry().get("letter").asBoolean()).as("no money for a card").isTrue();
    }

    @Test
    void a_decision_is_said_by_the_word_of_files_and_tables() {
        var entry = entry();
        var words = List.of("nothing", "card", "card+hours", "card+gift");
        assertThat(words).contains(entry.get("decision").asString());
        for (var part : List.of("options", "ruledOut")) {
            assertThat(entry.get(part)).isNotEmpty().allSatisfy(one -> assertThat(words)
                    .contains(one.get("decision").asString()));
        }
    }

    @Test
    void what_is_hers_alone_is_marked_as_not_proposed() {
        assertThat(entry().get("options"))
                .anyMatch(option -> option.get("proposed").asBoolean())
                .anyMatch(option -> !option.get("proposed").asBoolean());
    }

    @Test
    void a_deed_beside_a_gift_is_named_and_its_hours_are_told() {
        seasons.budget(hannah, christmas(), Money.parse("GBP 60"), 12);
        assertThat(entry().get("beside").isNull()).isTrue();
        var deed = ledgers.get(Shelf.class)
                .add(hannah, "A morning on their inbox", Money.parse("GBP 0"), false, Set.of(), Set.of(), 8);
        var pen = Choice.gift(null, "A pen", 1_000).with(new Choice.Beside(deed.id(), deed.name()));
        seasons.decide(hannah, christmas(), priya.id().value(), pen.because("She asked"), "I know her");
        assertThat(entry().get("idea").asString()).isEqualTo("A pen");
        assertThat(entry().get("beside").asString()).isEqualTo("A morning on their inbox");
        assertThat(entry().get("hours").asString()).isEqualTo("2");
        assertThat(entry().get("locked").asBoolean()).isTrue();
    }
}
