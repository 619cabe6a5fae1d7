package amity.gift.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.gift.Shelf;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of tags and its three forms. */
class TagsScreenTests extends WebTests {
    private static final String TAGS = "/season/shelf/tags";
    private static final String TAG = "form[action='" + TAGS + "']";
    private static final String WORD = "form[action$='/words']";
    private static final String AWAY = "form[action$='/away']";

    @Autowired
    private Shelf shelf;

    @Test
    void a_tag_put_under_another_rules_out_with_it() {
        var page = sent(TAG, Map.of("name", "Sherry", "under", "wine"));
        assertThat(page.words()).contains("Sherry lies under wine now.");
        assertThat(page.html()
                        .select("li:has(> b:matchesOwn(^wine$)) > ul > li > b")
                        .text())
                .isEqualTo("sherry (yours)");
        assertThat(shelf.tags(practice).isWithin("sherry", "drink")).isTrue();
        sent(TAG, Map.of("name", "sherry", "under", "food"));
        assertThat(shelf.tags(practice).isWithin("sherry", "drink")).isFalse();
    }

    @Test
    void a_word_proposes_the_tag_from_now_on() {
        assertThat(visit.get("/season/shelf").html().select("main a[href='" + TAGS + "']"))
                .isNotEmpty();
        var page = sent(WORD, Map.of("word", "Fino", "tag", "wine"));
        assertThat(page.words()).contains("Fino proposes wine from now on.", "fino (yours), malbec");
        assertThat(shelf.tags(practice).proposed("loves fino")).containsExactly("wine");
    }

    @Test
    void a_word_for_a_tag_that_is_none_comes_back_with_what_was_typed() {
        var page = sent(WORD, Map.of("word", "fino", "tag", "sherries"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("There is no tag “sherries” yet");
        assertThat(page.html().select(WORD + " [name=word]").val()).isEqualTo("fino");
        assertThat(page.html().select(WORD + " [name=tag]").val()).isEqualTo("sherries");
        assertThat(page.html().select("[autofocus]").attr("name")).isEqualTo("word");
        assertThat(page.html().select(TAG + " [name=name]").val()).isEmpty();
    }

    @Test
    void a_circle_of_tags_is_refused_in_a_sentence() {
        var page = sent(TAG, Map.of("name", "drink", "under", "wine"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("“wine” already lies under “drink”.");
        assertThat(sent(TAG, Map.of("name", "wine", "under", "Wine")).words())
                .contains("“wine” cannot lie under itself.");
        assertThat(shelf.tags(practice).isWithin("wine", "drink")).isTrue();
    }

    @Test
    void a_taken_away_word_proposes_nothing() {
        assertThat(shelf.tags(practice).proposed("port")).containsExactly("alcohol");
        assertThat(sent(AWAY, Map.of("name", "port")).words()).contains("Taken away: port");
        assertThat(shelf.tags(practice).proposed("port")).isEmpty();
        assertThat(sent(AWAY, Map.of("name", "port")).words()).contains("neither a tag nor a word");
    }

    @Test
    void a_tag_with_others_below_it_stays() {
        var page = sent(AWAY, Map.of("name", "wine"));
        assertThat(page.status()).isEqualTo(422);
        sent(TAG, Map.of("name", "sherry", "under", "wine"));
        assertThat(sent(AWAY, Map.of("name", "wine")).words()).contains("Below “wine” there is sherry");
        assertThat(shelf.tags(practice).all()).contains("wine", "sherry");
    }

    private Visit.Page sent(String form, Map<String, String> typed) {
        return visit.submit(visit.get(TAGS), form, typed);
    }
}
