package amity.moment.sentence;

import amity.client.Fact.Stance;
import amity.shell.Keyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a clause apart into what someone likes, dislikes, needs and wishes for: each with the words that say it. */
final class Likings {
    private static final List<Begin> BEGINS = read();
    /** Where the thing ends: at a reason, a comparison, a time or a polite word. */
    private static final Pattern ENDS = Pattern.compile(
            " (?:[;.!?(–—]|- |since|because|as (?:it|THEM|THEIR)|after (?:the|THEIR|a)|due to|so (?:THEM|US|no|please|that)|these days|any ?more|any longer|please|at all|at the moment|right now|nowadays|though|although|which|who|when|if possible|thank|than|to (?=coffee|wine|tea|beer|flowers|chocolates?|sweets|cut|plants|gin|big|crowds|phone)|rather than|instead of|over (?=coffee|wine|tea)|more than anything|for (?:health|religious|medical) reasons|on (?:doctor|medical|THEIR doctor)\\S*|by the way|apparently|quietly|for THEM|for (?:US|WHO)|in amateur|most of all|best|a lot|one day|some day|someday|, (?:more|rather) (?:of )?an?|in (?:it|them)|to (?:THEM|WHO|OUR)|very much|so much|, (?:US|THEM|WHO|THEIR|OUR|WHOSE|too|says?|say<|but|and (?:THEM|US)|so|now|since|because|always|thanks?|please)|(?:and|but) (?:THEM|US|WHO|THEIR (?:\\w+ ){1,2}(?:be|live|work|have)))(?= )");

    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?: (?:,|;|and|but|or|yet|though|although|while|whereas|also|so|be|be<|have|really|still|now|THEM|who|just|do|does|would|however|absolutely|,))++ $");
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:(?:a|an|the|some|any|all|his|her|their|really|very|proper|nice|good|decent|lovely|getting|receiving|having|eating|drinking|of) )+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIET = Pattern.compile(
            " (?:be |a |an |strict |strictly |both |all )*(vegetarians?|vegans?|pescatarians?|teetotal(?:ler)?|coeliac|celiac|halal|kosher|(?:gluten|dairy|sugar|alcohol|nut|lactose|fragrance|plastic|wheat|meat)[- ]-? ?free|(?:lactose|gluten|dairy|fructose|histamine|wheat|egg|soya?|yeast|sulphite)[- ]-? ?intolerant|(?:nut|peanut|almond|egg|milk|dairy|wheat|gluten|fish|shellfish|soya?|sesame|strawberry|latex|wool|pollen|lily|cat|dog) allergy)(?= )");
    private static final Pattern NO_DRINK = Pattern.compile(
            " (?:(?:do|does|will|can) not(?: really)? drink|no longer drink|never drink|stop< drink>|give< up (?:drink>|alcohol|the drink)|stay sober|be on the wagon|teetotal(?:ler)?|be (?:off|not) drink>)(?= (?:[;.,!?]|any ?more|these|at|at all|since|because|and|but|so|now|much|alcohol|,|$))");
    private static final Pattern OURS =
            Pattern.compile(" US (?:(?!THEM|WHO|THEIR|WHOSE)\\S+ ){0,2}$| OUR (?!client)\\S+ $| use< to (?:\\S+ )?$");
    /** “Her husband loves whisky” is no idea for her. */
    private static final Pattern KIN = Pattern.compile(
            "(?<! and) (?:THEIR|WHOSE|THEM(?= two| three| four)) (?:\\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fiancée?|son|daughter|child|children|kids?|boys?|girls?|baby|twins|mother|mum|mom|father|dad|parents|sister|brother|grand(?:mother|father|son|daughter|parents|children|ma|pa)|aunt|uncle|cousin|nephew|niece|in-laws|dog|cat|friend|neighbour|boss|colleague)s? (?:also |really |both |all )?$");
    /** “I can’t eat nuts, he told me”. */
    private static final Pattern QUOTED =
            Pattern.compile(" [,”\"] (?:THEM|WHO) (?:say|write|tell|add|call)<? (?:US )?$");

    private static final Pattern CONTRAST = Pattern.compile(
            "^ ((?:(?!US|THEM|WHO|not|be|be<|have|do|say<|tell<)[^\\s,.;]+[^<>\\s,.;]? ){1,5})(?:(?:, )?(?:please ,? ?)?(?:but|only|just|though|and) (?:please )?|, please , )$");
    private static final Piece.Trait NO_ALCOHOL = new Piece.Trait("no alcohol", Stance.NEED, "alcohol");

    private Likings() {}

    private record Begin(Stance stance, Pattern pattern, boolean before, boolean whole, boolean anyone) {}

    /** Where one is said: from where its words run, where what it is begins, and where the next thing begins at the latest. */
    private record Place(Begin begin, int start, int end, int whatFrom, int whatTo) {
        private static final int FOLLOWS = -1;

        static Place of(Begin begin, Matcher found) {
            int end = found.group().endsWith(" ") ? found.end() - 1 : found.end();
            boolean named = found.namedGroups().containsKey("what");
            return new Place(
                    begin,
                    found.start(),
                    end,
                    named ? found.start("what") : FOLLOWS,
                    named ? found.end("what") : FOLLOWS);
        }
    }

    static List<Piece> in(Clause clause) {
        var found = new ArrayList<Found>();
        var drink = clause.find(NO_DRINK);
        if (drink.find()) found.add(new Found(drink.start(), drink.end(), NO_ALCOHOL));
        var places = places(clause);
        for (int i = 0; i < places.size(); i++) {
            int until = i + 1 < places.size()
                    ? places.get(i + 1).start()
                    : clause.plain().length();
            int since = i == 0 ? 0 : places.get(i - 1).end();
            var trait = trait(clause, places.get(i), since, until);
            if (trait != null) add(found, new Found(places.get(i).start(), until, trait));
        }
        var diet = clause.find(DIET);
        while (diet.find()) {
            var trait = diet(clause, diet);
            if (found.stream().noneMatch(known -> known.trait().equals(trait)))
                add(found, new Found(diet.start(), diet.end(), trait));
        }
        contrast(clause, found).ifPresent(found::add);
        return found.stream()
                .sorted(Comparator.comparing(Found::start))
                .map(Found::trait)
                .map(Piece.class::cast)
                .toList();
    }

    private record Found(int start, int end, Piece.Trait trait) {}

    private static void add(List<Found> found, Found next) {
        boolean covered = found.stream()
                .anyMatch(known -> known.start() <= next.start()
                        && next.start()
                                < known.start()
                                        + Math.min(
                                                known.end() - known.start(),
                                                known.trait().words().length() + 4));
        if (!covered) found.add(next);
    }

    /** “A good coffee, but no chocolate”: what stands before the but is welcome. */
    private static Optional<Found> contrast(Clause clause, List<Found> found) {
        return found.stream()
                .min(Comparator.comparing(Found::start))
                .filter(first ->
                        first.trait().stance() == Stance.NEED || first.trait().stance() == Stance.DISLIKE)
                .map(first -> CONTRAST.matcher(clause.plain().substring(0, first.start())))
                .filter(Matcher::find)
                .map(before -> clause.said(before.start(1), before.end(1)))
                .filter(said -> !said.isBlank())
                .map(said -> new Found(0, 1, new Piece.Trait(said, Stance.LIKE, bare(said))));
    }

    private static Piece.Trait diet(Clause clause, Matcher diet) {
        var word = clause.said(diet.start(1), diet.end(1));
        if (word.toLowerCase(Locale.ROOT).startsWith("teetotal")) return NO_ALCOHOL;
        return new Piece.Trait(word, Stance.NEED, word);
    }

    private static List<Place> places(Clause clause) {
        var all = new ArrayList<Place>();
        for (var begin : BEGINS) {
            var found = clause.find(begin.pattern());
            while (found.find()) {
                if (begin.anyone() || !isSomebodyElses(clause, begin.stance(), found.start()))
                    all.add(Place.of(begin, found));
            }
        }
        all.sort(Comparator.comparingInt(Place::start).thenComparing(place -> -place.end()));
        var kept = new ArrayList<Place>();
        int free = 0;
        for (var place : all) {
            if (place.start() >= free) {
                kept.add(place);
                free = place.end();
            }
        }
        return kept;
    }

    /** What the user likes herself is nothing known of them; what is bad for those around them is. */
    private static boolean isSomebodyElses(Clause clause, Stance stance, int at) {
        var before = clause.plain().substring(0, at);
        boolean welcome = stance == Stance.LIKE || stance == Stance.WISH;
        return isOurs(clause, before) || welcome && KIN.matcher(before).find();
    }

    private static boolean isOurs(Clause clause, String before) {
        if (clause.find(QUOTED).find()) return false;
        int since = Math.max(
                Math.max(before.lastIndexOf(" , "), before.lastIndexOf(" . ")),
                Math.max(before.lastIndexOf(" ; "), before.lastIndexOf(" but ")));
        return OURS.matcher(before.substring(Math.max(since, 0))).find();
    }

    private static Piece.@Nullable Trait trait(Clause clause, Place place, int since, int until) {
        var begin = place.begin();
        if (begin.before()) {
            var before = clause.plain().substring(since, place.start());
            int from = since + Math.max(0, Math.max(before.lastIndexOf(" , "), before.lastIndexOf(" . ")));
            return trait(begin, clause, from, from, place.start(), place.end());
        }
        if (place.whatFrom() != Place.FOLLOWS)
            return trait(begin, clause, place.start(), place.whatFrom(), place.whatTo(), place.end());
        var rest = clause.plain().substring(place.end(), until);
        var ends = ENDS.matcher(rest);
        if (ends.find()) rest = rest.substring(0, ends.start() + 1);
        var connective = CONNECTIVE.matcher(rest.endsWith(" ") ? rest : rest + " ");
        if (connective.find()) rest = rest.substring(0, connective.start() + 1);
        int end = place.end() + rest.stripTrailing().length();
        int what = begin.whole() ? place.start() : place.end();
        return trait(begin, clause, place.start(), what, end, end);
    }

    private static Piece.@Nullable Trait trait(Begin begin, Clause clause, int from, int what, int whatEnd, int to) {
        var thing = bare(clause.said(what, whatEnd));
        if (thing.isBlank()) return null;
        return new Piece.Trait(worded(begin, thing, clause.said(from, to)), begin.stance(), thing);
    }

    /** A need is kept as what to do: “no alcohol”, and not since when or why. */
    private static String worded(Begin begin, String thing, String said) {
        if (begin.stance() != Stance.NEED) return said;
        var low = said.toLowerCase(Locale.ROOT);
        if (low.matches(
                        "(?:only|must(?!n| not)|nothing(?! with| containing)|needs?|requires?|eats? only|drinks? only).*")
                || low.contains(" only ")) return said;
        return "no " + thing;
    }

    private static String bare(String thing) {
        return ARTICLE.matcher(thing.strip())
                .replaceFirst("")
                .replaceAll("[,.;:!?]+$", "")
                .strip();
    }

    private static List<Begin> read() {
        var really = new String[1];
        var begins = new ArrayList<Begin>();
        for (var row : Tables.lines("/moment/likings.txt")) {
            if (row.startsWith("@")) {
                really[0] = row.split(" = ", 2)[1];
                continue;
            }
            var parts = row.split(" : ", 2);
            var how = parts[0].split(" ");
            var word = how[how.length - 1];
            boolean whole = word.endsWith("+");
            begins.add(new Begin(
                    Keyword.of(Stance.class, word.replaceAll("[+*]", "")),
                    Pattern.compile("(?<= )(?:"
                            + parts[1].replace("{really}", really[0])
                                    .replace(
                                            "{what}",
                                            "(?<what>(?:(?!US|THEM|WHO|THEIR|be|a|an|the|big|real|great|not|more|of|also|such|much|keen|total)\\S+ ){0,3}(?!US|THEM|WHO|THEIR|be|a|an|the|big|real|great|not|more|of|also|such|much|keen|total)\\S+)")
                            + ")(?:(?<= )|(?= |$))"),
                    how.length > 1,
                    whole,
                    word.endsWith("*")));
        }
        return List.copyOf(begins);
    }
}
