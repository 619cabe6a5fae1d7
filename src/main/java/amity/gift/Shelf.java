package amity.gift;

import static java.util.Objects.requireNonNull;

import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.season.Ideas;
import amity.shell.Ids;
import amity.shell.Missing;
import amity.shell.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ideas at hand: seventy to start with, the user's own, and the tags that lead from a taste to an idea. */
@Component
@Transactional
public class Shelf implements Ideas {
    private static final int LONGEST = 60;
    private static final int MOST_QUARTERS = 160;

    private final ShelfStore store;

    Shelf(ShelfStore store) {
        this.store = store;
    }

    /** Every idea on the shelf: those it starts with as the user changed them, then her own. */
    @Override
    @Transactional(readOnly = true)
    public List<Idea> ideas(Practice practice) {
        var takenOff = store.takenOff(practice);
        var ideas = new LinkedHashMap<UUID, Idea>();
        Starters.ideas(practice.currency()).forEach(idea -> ideas.put(requireNonNull(idea.id()), idea));
        var own = store.ideas(practice, ideas);
        ideas.keySet().removeAll(takenOff);
        ideas.putAll(own);
        return List.copyOf(ideas.values());
    }

    /** An idea of the user's own; its tags are proposed from its name where she names none. */
    public Idea add(
            Practice practice, String name, Money price, boolean personal, Set<String> suits, Set<String> contains) {
        return add(practice, name, price, personal, suits, contains, 0);
    }

    /** The same, with the quarters of an hour that it takes of her own time. */
    public Idea add(
            Practice practice,
            String name,
            Money price,
            boolean personal,
            Set<String> suits,
            Set<String> contains,
            int quarters) {
        var words = named(name);
        var tags = tags(practice);
        var in = contains.isEmpty() ? tags.proposed(words) : tags.canonical(plain(contains));
        long minor = minor(practice, price);
        var idea = new Idea(
                Ids.next(),
                words,
                minor,
                0,
                personal,
                Idea.Category.of(in, minor, tags),
                suits.isEmpty() ? tags.proposed(words) : tags.canonical(plain(suits)),
                plain(contains),
                Set.of(),
                quarters,
                null);
        return put(practice, idea);
    }

    /** Puts an idea on the shelf, or in the place of the one with its id. */
    public Idea put(Practice practice, Idea idea) {
        named(idea.name());
        if (idea.price() < 0) throw new Refusal("An idea costs nothing or something, never less than nothing.");
        if (idea.quarters() < 0 || idea.quarters() > MOST_QUARTERS)
            throw new Refusal("An idea takes no time or some: up to " + MOST_QUARTERS / 4 + " hours of yours.");
        var id = idea.id() == null ? Ids.next() : idea.id();
        store.keep(practice, id, idea, false);
        return get(practice, id);
    }

    public void takeOff(Practice practice, UUID idea) {
        store.keep(practice, idea, get(practice, idea), true);
    }

    @Transactional(readOnly = true)
    public Idea get(Practice practice, UUID id) {
        return ideas(practice).stream()
                .filter(idea -> id.equals(idea.id()))
                .findFirst()
                .orElseThrow(() -> new Missing("There is no such idea on the shelf."));
    }

    /** The tags there are from the start, with what the user added and changed. */
    @Override
    @Transactional(readOnly = true)
    public Tags tags(Practice practice) {
        return new Tags(
                with(Starters.tags().parents(), store.parents(practice)),
                with(Starters.tags().synonyms(), store.synonyms(practice)));
    }

    /** The tags and words that the user added, and the tags she moved. */
    @Transactional(readOnly = true)
    public Set<String> ownWords(Practice practice) {
        var own = new TreeSet<String>();
        store.synonyms(practice).forEach((word, tag) -> {
            if (tag != null) own.add(word);
        });
        return own;
    }

    /** A tag under another one, or, without one, at the top. */
    public void tag(Practice practice, String name, @Nullable String parent) {
        var tag = plain(name);
        if (tag.contains(",") || tag.length() > LONGEST)
            throw new Refusal("Write one tag at a time, without commas and in " + LONGEST + " characters or fewer.");
        var above = parent == null || parent.isBlank() ? null : plain(parent);
        if (above != null) {
            var tags = tags(practice);
            if (above.equals(tag)) throw new Refusal("“" + tag + "” cannot lie under itself.");
            there(tags, above);
            if (tags.isWithin(above, tag)) throw new Refusal("“" + above + "” already lies under “" + tag + "”.");
        }
        store.tag(practice, tag, above, tag);
    }

    /** A word that proposes a tag. */
    public void synonym(Practice practice, String word, String tag) {
        var heard = word.strip().toLowerCase(Locale.ROOT);
        if (!Tags.isWord(heard) || heard.length() > LONGEST)
            throw new Refusal("Write one word, without blanks and signs: what you write is read word by word.");
        var tags = tags(practice);
        if (tags.all().contains(heard)) throw new Refusal("“" + heard + "” is a tag, and proposes itself.");
        store.tag(practice, heard, null, there(tags, plain(tag)));
    }

    /** A word proposes nothing any more; a tag goes with its words, once nothing lies below it and no idea has it. */
    public void untag(Practice practice, String name) {
        var gone = plain(name);
        var tags = tags(practice);
        if (!tags.synonyms().containsKey(gone))
            throw new Refusal("“" + gone + "” is neither a tag nor a word that proposes one.");
        var below = tags.below(gone);
        if (!below.isEmpty())
            throw new Refusal("Below “" + gone + "” there is " + String.join(", ", below) + ": move that first.");
        ideas(practice).stream().filter(idea -> idea.has(gone)).findFirst().ifPresent(idea -> {
            throw new Refusal("“" + idea.name() + "” has the tag “" + gone + "”: change that idea first.");
        });
        tags.synonyms().forEach((word, tag) -> {
            if (word.equals(gone) || tag.equals(gone)) store.tag(practice, word, null, null);
        });
    }

    private static String there(Tags tags, String tag) {
        if (!tags.all().contains(tag))
            throw new Refusal("There is no tag “" + tag + "” yet: put it on the list first, or choose another.");
        return tag;
    }

    private static Map<String, String> with(Map<String, String> starters, Map<String, @Nullable String> own) {
        var all = new HashMap<>(starters);
        own.forEach((name, value) -> {
            if (value == null) all.remove(name);
            else all.put(name, value);
        });
        return all;
    }

    private static String named(String name) {
        if (name.isBlank()) throw new Refusal("An idea needs a name.");
        return name.strip();
    }

    private static long minor(Practice practice, Money price) {
        if (!price.getCurrencyUnit().equals(practice.currency()))
            throw new Refusal(
                    "Prices on the shelf are in " + practice.currency().getCode() + ".");
        return price.getAmountMinorLong();
    }

    private static String plain(String tag) {
        if (tag.isBlank()) throw new Refusal("A tag needs a word.");
        return tag.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Set<String> plain(Set<String> tags) {
        return tags.stream().map(tag -> plain(tag)).collect(Collectors.toUnmodifiableSet());
    }
}
