package amity.clientpage.web;

import amity.client.Client;
import amity.clientpage.web.ClientPage.Pick;
import amity.reading.Reading;
import amity.review.Overrule;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What she may say of a figure instead, and what she does say: both stand on the page until the day on which she looks again. */
@Component
record OverruleOptions(Words words) {
    private static final int QUARTER = 90;
    private static final Map<String, List<String>> SAID = Map.of(
            "kind", List.of("transactional", "friendly", "one-sided", "partnership"),
            "revenue", List.of("more", "less"),
            "regularity", List.of("regular", "occasional", "one-off", "new", "none"),
            "stake", List.of("high", "middling", "low"),
            "closeness", List.of("not-yet", "business", "personal", "friend"),
            "mutuality", List.of("even", "i-more", "they-more"),
            "drift", List.of("in-touch", "quiet", "drifting"));

    boolean takes(String figure, String word) {
        return SAID.getOrDefault(figure, List.of()).contains(word);
    }

    /** Null where the figure is her own answer already. */
    ReadingLine.@Nullable Choice choice(Reading reading, String figure) {
        return SAID.containsKey(figure)
                ? new ReadingLine.Choice(
                        figure,
                        address(reading.client()),
                        SAID.get(figure).stream()
                                .map(word -> new Pick(word, said(figure, word), false))
                                .toList(),
                        reading.asOf().plusDays(QUARTER).toString())
                : null;
    }

    /** What she says instead; of two the latest. */
    ReadingLine.@Nullable Otherwise otherwise(Reading reading, String figure) {
        return reading.overruled().stream()
                .filter(overrule -> overrule.figure().equals(figure))
                .max(Comparator.comparing(Overrule::on))
                .map(overrule -> otherwise(reading, overrule))
                .orElse(null);
    }

    private ReadingLine.Otherwise otherwise(Reading reading, Overrule overrule) {
        var said = said(overrule.figure(), overrule.word());
        return new ReadingLine.Otherwise(
                said,
                words.say("relationship.overruled", said, overrule.why(), Days.shown(overrule.until(), reading.asOf())),
                address(reading.client()) + "/" + overrule.id() + "/taking-back");
    }

    private String said(String figure, String word) {
        return words.say("relationship." + figure + "." + word);
    }

    private static String address(Client client) {
        return "/clients/" + client.id() + "/overrules";
    }
}
