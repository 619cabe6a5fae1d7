package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.reading.Readings;
import amity.review.Reviews;
import amity.shell.Words;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("reading");

    @Test
    void what_the_user_sees_otherwise_stands_beside_what_was_read() {
        var hannah = ledgers.practice("Whitlock");
        var priya = ledgers.clients().add(hannah.id(), "Priya").id();
        var until = Ledgers.TODAY.plusDays(90);
        ledgers.get(Reviews.class)
                .overrule(hannah, priya, "closeness", "friend", "Her sister was at school with me", until);
        var json = JsonMapper.shared()
                .readTree(Json.written(ReadingJson.of(
                        ledgers.get(Readings.class).of(hannah, priya, Ledgers.TODAY), ledgers.get(Words.class))));
        assertThat(json.get("closeness").get("word").asString()).isEqualTo("unknown");
        assertThat(json.get("overruled")).singleElement().satisfies(said -> {
            assertThat(said.get("figure").asString()).isEqualTo("closeness");
            assertThat(said.get("word").asString()).isEqualTo("friend");
            assertThat(said.get("reason").asString()).isEqualTo("Her sister was at school with me");
            assertThat(said.get("until").asString()).isEqualTo(until.toString());
        });
    }
}
