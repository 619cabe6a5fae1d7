package amity.plan;

import amity.client.Fact.Stance;
import amity.moment.sentence.Piece;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import amity.shell.Language;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A thing somebody named of themselves, “Yorkshire tea and parkin” in “misses Leeds: Yorkshire tea and parkin”: an idea
 * before any that lies on a shelf. What they do, and what they have, is none: nobody can be handed their allotment.
 *
 * @param name as it can be written on a list
 * @param words the words that say which thing it is
 */
public record NamedThing(String name, Set<String> words) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 9;
    private static final int MOST_BARE_WORDS = 8;
    private static final int MOST_READ = 5_000;

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{2,60})[”\"]");
    private static final Pattern AFTER_COLON = Pattern.compile(":\\s+(.+)$");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:;|[.](?=\\s|$)|,\\s*(?:and|but|or)?(?=\\s))\\s*");

    /** It goes on with an “and”, or as something by itself. */
    private static final Pattern LISTED = Pattern.compile("(?i),.*\\b(?:and|or)\\b|;");

    /** What is said of when, why and whose, not of what. */
    private static final Pattern REST = Pattern.compile(
            "(?i)\\s+(?:from \\w+ to \\w+|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:in|during) the "
                    + "(?:morning|afternoon|evening|winter|summer|spring|autumn)s?|in (?:winter|summer|spring|autumn)|"
                    + "at (?:night|weekends|the weekend|home|christmas)|for (?:her|his|their) |with (?:her|his|their) |"
                    + "when|whenever|because|since|while|after|before|too\\b|as well|most of all|more than|so much|"
                    + "very much|a lot|of (?:it|them)\\b|best\\b|she says|he says|they say|but\\b).*$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|some|any|all(?: the)?|lots of|plenty of)\\s+");
    /** What one does with a thing that is liked: “drinks peppermint tea”, “wants to read The Salt Path”. */
    private static final Pattern USING = Pattern.compile(
            "(?i)^(?:(?:she|he|they) )?(?:drinks?|eats?|wears?|collects?|have|own|get|read|try|hear|lives (?:in|on|off|for)|never without)\\s+");

    private static final Pattern OWN =
            Pattern.compile("(?i)^(?:to|her|his|their|my|our|its|being|that|how|it|you|us)\\b.*");
    private static final Pattern STATING = Pattern.compile(
            "(?i)^(?:(?:she|he|they) )?(?:reads?|walks?|runs?|plays?|sings?|cycles?|writes?|grows?|paints?|cooks?|bakes?|swims?|"
                    + "rides?|keeps?|goes|travels?|watches|listens?|works?|is|are|was|has|have|had|makes?|spends?|thinks?|says?)\\b.*");

    /** Words in -ing that are things all the same. */
    private static final Set<String> THINGS = Set.of(
            "pudding", "clothing", "bedding", "ring", "spring", "string", "earring", "icing", "dressing", "stocking");

    private static final Set<String> DOINGS = Set.of("""
            allotment garden gardens greenhouse outdoors nature countryside sea seaside beach mountains hills
            moors gym choir church football rugby cricket tennis golf yoga pilates walks dog dogs cat cats horse
            horses kids children family holidays travel sleep silence quiet weekends mornings sunshine snow
            theatre cinema music opera politics work home people animals art history sport""".split("\\s+"));

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "for", "with", "some", "new", "good", "nice", "proper", "old",
            "from");

    public NamedThing {
        words = Set.copyOf(words);
    }

    /** What was read already: the same words are asked after for every idea on a shelf. */
    private static final Cache<Said, List<NamedThing>> READ =
            Caffeine.newBuilder().maximumSize(MOST_READ).build();

    private record Said(String words, boolean wish) {}

    static List<NamedThing> in(String words, boolean wish) {
        return READ.get(new Said(words.strip(), wish), said -> read(said.words(), wish));
    }

    private static List<NamedThing> read(String said, boolean wish) {
        var quoted = QUOTED.matcher(said);
        if (quoted.find()) return thing(quoted.group(1)).stream().toList();
        var colon = AFTER_COLON.matcher(said);
        if (colon.find()) return things(colon.group(1));
        var welcome = welcome(said);
        return welcome.isEmpty()
                ? things(bare(said, wish))
                : welcome.stream()
                        .flatMap(what -> things(what).stream())
                        .distinct()
                        .toList();
    }

    private static List<String> welcome(String said) {
        return Sentence.of(said, TheirNames.NOBODY).known().stream()
                .filter(piece -> piece instanceof Piece.Trait trait
                        && (trait.stance() == Stance.LIKE || trait.stance() == Stance.WISH))
                .map(piece -> ((Piece.Trait) piece).what())
                .toList();
    }

    /** Without a verb all of it is named where it is short, or was wished for. */
    private static String bare(String said, boolean wish) {
        boolean isBare = said.split("\\s+").length <= MOST_BARE_WORDS || wish;
        return isBare && !STATING.matcher(said).matches() ? said : "";
    }

    /** Each of a list; what only goes on after a comma, “the plainer the better”, names nothing. */
    private static List<NamedThing> things(String said) {
        boolean isList = LISTED.matcher(said).find();
        var parts = isList ? PARTS.split(said) : PARTS.split(said, 2);
        return Arrays.stream(parts)
                .limit(isList ? parts.length : 1)
                .flatMap(part -> thing(part).stream())
                .toList();
    }

    private static Optional<NamedThing> thing(String part) {
        var name = USING.matcher(REST.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        name = ARTICLE.matcher(name).replaceFirst("");
        name = name.replaceAll("[.,!?]+$", "").strip();
        var words = words(name);
        boolean isThing = name.length() > 1
                && name.length() <= LONGEST
                && name.split("\\s+").length <= MOST_WORDS
                && !words.isEmpty()
                && !OWN.matcher(name).matches()
                && !STATING.matcher(name).matches()
                && !isRefused(name)
                && !isDoing(name);
        if (!isThing) return Optional.empty();
        return Optional.of(new NamedThing(Language.capital(name), words));
    }

    private static boolean isRefused(String name) {
        return Sentence.of(name, TheirNames.NOBODY).known().stream()
                .anyMatch(piece -> piece instanceof Piece.Trait trait
                        && (trait.stance() == Stance.DISLIKE || trait.stance() == Stance.NEED));
    }

    private static boolean isDoing(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+");
        var first = words[0];
        var last = words[words.length - 1];
        boolean isActing = first.endsWith("ing") && first.length() > 4 && !THINGS.contains(first);
        return isActing || DOINGS.contains(last);
    }

    /** Which thing it is, whatever small words stand around it and whether there is one or more of it. */
    private static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+"))
            if (!word.isEmpty() && !SMALL.contains(word)) words.add(Tags.singular(word));
        return words;
    }

    /** Whether an idea is this very thing: called the same, or by a name that has all its words, where they are several. */
    boolean is(Idea idea) {
        if (idea.name().equalsIgnoreCase(name)) return true;
        return words.size() > 1 && words(idea.name()).containsAll(words);
    }

    static List<NamedThing> of(List<Taste> tastes) {
        var all = new ArrayList<NamedThing>();
        for (var taste : tastes) for (var naming : taste.named()) if (!all.contains(naming)) all.add(naming);
        return all;
    }
}
