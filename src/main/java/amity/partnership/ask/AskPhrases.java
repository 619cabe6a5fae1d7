package amity.partnership.ask;

import amity.moment.Kind;
import amity.practice.Practice;
import amity.practice.Wording;
import amity.practice.Wordings;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Chooses words for each of the six ways: what is concrete for this client before what would do for anyone, and none twice while there are others. */
@Component
record AskPhrases(Wordings wordings, Words words) {
    private static final String[] EACH = "abcdefgh".split("");
    private static final Pattern OPEN = Pattern.compile("\\{[a-z]+}");

    /** A wording, and its words filled in for a client. */
    record Said(Wording wording, String words) {
        boolean isWhole() {
            return !OPEN.matcher(words).find();
        }
    }

    static List<String> keys(Kind way) {
        return Stream.of(EACH).map(one -> "ask.say." + way.word() + "." + one).toList();
    }

    Map<Kind, Said> of(Practice practice, Grounds grounds, Set<String> used) {
        var ways = Arrays.stream(Kind.values()).filter(Kind::isWay).toList();
        var keys = ways.stream().flatMap(way -> keys(way).stream()).toList();
        var all = wordings.of(practice, keys);
        var chosen = new EnumMap<Kind, Said>(Kind.class);
        for (int i = 0; i < ways.size(); i++) {
            var known = known(grounds, ways.get(i));
            var some = all.subList(i * EACH.length, (i + 1) * EACH.length).stream()
                    .map(one -> new Said(one, one.with(known)))
                    .toList();
            chosen.put(ways.get(i), choose(some, used));
        }
        return chosen;
    }

    private static Said choose(List<Said> some, Set<String> used) {
        var order = Comparator.comparing((Said one) -> !one.isWhole())
                .thenComparing(one -> used.contains(one.wording().key()))
                .thenComparing(one -> -concrete(one.wording()));
        return some.stream().min(order).orElseThrow();
    }

    /** How much of it is about this client, beyond the name. */
    private static long concrete(Wording wording) {
        return OPEN.matcher(wording.text())
                .results()
                .filter(open -> !open.group().equals("{name}"))
                .count();
    }

    /** What can be filled into a wording. */
    private Map<String, String> known(Grounds grounds, Kind way) {
        var known = new HashMap<String, String>();
        known.put("name", grounds.name());
        put(known, "introduced", grounds.introduced());
        if (way == Kind.CARE) put(known, "pastime", telling(grounds.pastimes(), "ask.topics.no-pastime"));
        else put(known, "topic", telling(grounds.topics(), "ask.topics.general"));
        var finished = grounds.finished();
        if (finished != null) {
            known.put("project", finished.project());
        }
        if (grounds.praised() != null && grounds.havePraisedLately()) {
            known.put("praised", words.say("ask.on", Days.inFull(grounds.praised())));
        }
        var town = grounds.client().town();
        if (town != null) {
            known.put("town", town.substring(town.lastIndexOf(',') + 1).strip());
        }
        var sector = words.say("ask.sector." + grounds.client().sector().word());
        put(known, "sector", sector.isEmpty() ? List.of() : List.of(sector));
        return known;
    }

    /** The topics that say by themselves what it was about, or what one does together: nobody “gets to home”. */
    private List<String> telling(List<String> topics, String others) {
        var general = words.phrases(others);
        return topics.stream().filter(topic -> !general.in(topic).matches()).toList();
    }

    private static void put(Map<String, String> known, String what, List<String> some) {
        if (!some.isEmpty()) {
            known.put(what, some.getFirst());
        }
    }
}
