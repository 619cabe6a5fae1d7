package amity.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which chapter, and which part of it, a page of the application leads to. */
public final class Signpost {
    private static final Map<Pattern, String> WAYS = new LinkedHashMap<>();

    static {
        way("/import(/.*)?", "first-evening#bring-your-clients");
        way("/what-came-back(/.*)?", "first-evening#what-came-back");
        way("/first-evening(/.*)?", "first-evening");
        way("/settings/rates", "first-evening#if-somebody-pays-in-another-currency");
        way("/settings/reckoning", "every-day#when-you-reckon-otherwise");
        way("/settings/strand", "every-day#before-you-do");
        way("/aside", "keeping-safe#what-you-were-typing");
        way("/settings(/.*)?", "keeping-safe");
        way("/season/(.*/)?(cards|posting)(/.*)?", "writing-desk");
        way("/season(/.*)?", "season");
        way("/clients/[^/]+/asks(/.*)?", "asking");
        way("/review(/.*)?", "asking");
        way("/clients/[^/]+/(partnership|agreements|how-i-work)(/.*)?", "partnership");
        way("/partnership(/.*)?", "partnership");
        way("/circle(/.*)?", "circle");
        way("/clients/[^/]+/introductions", "circle");
        way("/clients/[^/]+/(parting|gelling)(/.*)?", "friendship");
        way("/declines(/.*)?", "friendship");
        way("/clients/[^/]+/(before|passed)(/.*)?", "every-day#before-you-do");
        way("/boundaries(/.*)?", "boundaries");
        way("/clients/[^/]+/(page|everything)([./].*)?", "client-page");
        way("/arrivals(/.*)?", "client-page");
        way("/clients/[^/]+/questions", "season");
        way("/(clients/[^/]+/same|clients/doubles)", "every-day#who-they-are-to-you");
        way("/(today|desk)(/.*)?", "every-day#today");
        way("/(moments|clients/[^/]+/moments)(/.*)?", "every-day#note-a-moment");
        way("/clients(/.*)?", "every-day#the-reading");
    }

    private Signpost() {}

    /** The address of the chapter, or of the list of chapters where a page has none of its own. */
    public static String from(String path) {
        return WAYS.entrySet().stream()
                .filter(way -> way.getKey().matcher(path).matches())
                .map(way -> "/help/" + way.getValue())
                .findFirst()
                .orElse("/help");
    }

    private static void way(String pages, String chapter) {
        WAYS.put(Pattern.compile(pages), chapter);
    }
}
