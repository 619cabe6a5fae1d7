package amity.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of tags, each under its parent (wine, alcohol, drink), and the words that propose them.
 */
public final class Tags {
    private static final int NAMES = 10_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’'-]+|-");
    private static final Set<String> REFUSING = Set.of("""
            no not never without allergic doesn't don't doesn’t don’t hates dislikes avoids free""".split("\\s+"));

    private final Map<String, String> parents;
    private final Map<String, String> synonyms;
    private final Set<String> above;

    /** A plan asks of every gift ever given whether it is that of an idea: the same few names, a thousand times. */
    private final Cache<String, Set<String>> proposals =
            Caffeine.newBuilder().maximumSize(NAMES).build();

    public Tags(Map<String, String> parents, Map<String, String> synonyms) {
        this.parents = Map.copyOf(parents);
        this.synonyms = Map.copyOf(synonyms);
        above = Set.copyOf(parents.values());
    }

    /** The tag above each tag that has one. */
    public Map<String, String> parents() {
        return parents;
    }

    /** The tag that each word proposes. */
    public Map<String, String> synonyms() {
        return synonyms;
    }

    /** Tags as they are typed, with commas between, each as the list writes it. */
    public static SortedSet<String> typed(String typed) {
        return Arrays.stream(typed.split(","))
                .map(Tags::plain)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A tag as the list writes it: {@code red-wine}. */
    public static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    public Set<String> all() {
        var all = new TreeSet<>(synonyms.values());
        all.addAll(parents.values());
        return all;
    }

    /** The tags right below this one. */
    public Set<String> below(String above) {
        return those(parents, above);
    }

    /** The words that propose the tag, besides its own name. */
    public Set<String> words(String tag) {
        var words = those(synonyms, tag);
        words.remove(tag);
        return words;
    }

    private static Set<String> those(Map<String, String> of, String value) {
        return of.keySet().stream()
                .filter(key -> value.equals(of.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static boolean isWord(String word) {
        return !word.isEmpty() && Arrays.equals(split(word), new String[] {word});
    }

    /** Whether the tag is the other or lies somewhere below it. */
    public boolean isWithin(String tag, String above) {
        var seen = new TreeSet<String>();
        for (var at = tag; at != null && seen.add(at); at = parents.get(at)) if (at.equals(above)) return true;
        return false;
    }

    /** Whether anything offered is one of the most particular things liked, or below it: who likes baking need not like food. */
    boolean meets(Collection<String> liked, Collection<String> offered) {
        var particular = particular(liked);
        var canonical = canonical(offered);
        return particular.stream().anyMatch(like -> canonical.stream().anyMatch(tag -> isWithin(tag, like)));
    }

    /** Those that nothing else among them lies below: of wine, alcohol and drink it is wine. */
    Set<String> particular(Collection<String> tags) {
        var all = canonical(tags);
        return all.stream()
                .filter(tag -> all.stream().noneMatch(other -> !other.equals(tag) && isWithin(other, tag)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each as it stands on the list: “books” is “reading”, by the words that propose a tag. */
    public Set<String> canonical(Collection<String> tags) {
        return tags.stream().map(this::canonical).collect(Collectors.toCollection(TreeSet::new));
    }

    private String canonical(String tag) {
        var plain = plain(tag); // what was kept before tags were written alike may have blanks and capitals
        var known = tagOf(plain);
        return known == null ? plain : known;
    }

    /** The tags of a thing: those its name proposes, and those it both suits and contains. */
    Set<String> what(String name, Collection<String> suits, Collection<String> contains) {
        var what = new TreeSet<>(canonical(suits));
        what.retainAll(canonical(contains));
        what.addAll(proposals.get(name, this::proposed));
        return particular(what);
    }

    boolean isAnyWithin(Collection<String> contained, Collection<String> refused) {
        return contained.stream().anyMatch(tag -> refused.stream().anyMatch(above -> isWithin(tag, above)));
    }

    public Set<String> proposed(String words) {
        var found = new TreeSet<String>();
        for (var word : split(words)) {
            var tag = tagOf(word);
            if (tag != null) found.add(tag);
        }
        return found;
    }

    /** Whether the words say what someone keeps away from: “no alcohol”, “doesn’t drink”. */
    public boolean isRefusal(String words) {
        return Arrays.stream(split(words)).anyMatch(REFUSING::contains);
    }

    private @org.jspecify.annotations.Nullable String tagOf(String word) {
        for (var form : new String[] {word, singular(word)}) {
            if (synonyms.containsKey(form)) return synonyms.get(form);
            if (parents.containsKey(form) || above.contains(form)) return form;
        }
        return null;
    }

    static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String[] split(String words) {
        return BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT));
    }
}
