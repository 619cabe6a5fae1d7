package amity.gift;

import static java.util.Objects.requireNonNull;

import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.season.Ideas;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.TransactionCache;
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
        return TransactionCache.once(new IdeasOf(practice.id()), () -> readIdeas(practice));
    }

    private record IdeasOf(Practice.Id practice) {}

    private List<Idea> readIdeas(Practice practice) {
        var takenOff = store.takenOff(practice);
        var ideas = new LinkedHashMap<UUID, Idea>();
        StarterShelf.ideas(practice.currency()).forEach(idea -> ideas.put(requireNonNull(idea.id()), idea));
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
        if (idea.price() < 0) throw Refusal.of("refusal.shelf.idea-costs-nothing-something");
        if (idea.quarters() < 0 || idea.quarters() > MOST_QUARTERS)
            throw Refusal.of("refusal.shelf.idea-takes-no-time", MOST_QUARTERS / 4);
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
                .orElseThrow(() -> NotFound.of("refusal.shelf.no-idea-shelf"));
    }

    @Override
    @Transactional(readOnly = true)
    public Tags tags(Practice practice) {
        return TransactionCache.once(
                new TagsOf(practice.id()),
                () -> new Tags(
                        with(StarterShelf.tags().parents(), store.parents(practice)),
                        with(StarterShelf.tags().synonyms(), store.synonyms(practice))));
    }

    private record TagsOf(Practice.Id practice) {}

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
        if (tag.contains(",") || tag.length() > LONGEST) throw Refusal.of("refusal.shelf.write-one-tag-time", LONGEST);
        var above = parent == null || parent.isBlank() ? null : plain(parent);
        if (above != null) {
            var tags = tags(practice);
            if (above.equals(tag)) throw Refusal.of("refusal.shelf.cannot-lie-under-itself", tag);
            there(tags, above);
            if (tags.isWithin(above, tag)) throw Refusal.of("refusal.shelf.already-lies-under", above, tag);
        }
        store.tag(practice, tag, above, tag);
    }

    public void synonym(Practice practice, String word, String tag) {
        var heard = word.strip().toLowerCase(Locale.ROOT);
        if (!Tags.isWord(heard) || heard.length() > LONGEST) throw Refusal.of("refusal.shelf.write-one-word-without");
        var tags = tags(practice);
        if (tags.all().contains(heard)) throw Refusal.of("refusal.shelf.tag-proposes-itself", heard);
        store.tag(practice, heard, null, there(tags, plain(tag)));
    }

    /** Removes a word, or a tag with its words; refuses a tag that has others below it or is on an idea. */
    public void untag(Practice practice, String name) {
        var gone = plain(name);
        var tags = tags(practice);
        if (!tags.synonyms().containsKey(gone)) throw Refusal.of("refusal.shelf.neither-tag-nor-word", gone);
        var below = tags.below(gone);
        if (!below.isEmpty()) throw Refusal.of("refusal.shelf.below-move-first", gone, String.join(", ", below));
        ideas(practice).stream().filter(idea -> idea.has(gone)).findFirst().ifPresent(idea -> {
            throw Refusal.of("refusal.shelf.tag-change-idea-first", idea.name(), gone);
        });
        tags.synonyms().forEach((word, tag) -> {
            if (word.equals(gone) || tag.equals(gone)) store.tag(practice, word, null, null);
        });
    }

    private static String there(Tags tags, String tag) {
        if (!tags.all().contains(tag)) throw Refusal.of("refusal.shelf.no-tag-yet-put", tag);
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
        if (name.isBlank()) throw Refusal.of("refusal.shelf.idea-needs-name");
        return name.strip();
    }

    private static long minor(Practice practice, Money price) {
        if (!price.getCurrencyUnit().equals(practice.currency()))
            throw Refusal.of("refusal.shelf.prices-shelf", practice.currency().getCode());
        return price.getAmountMinorLong();
    }

    private static String plain(String tag) {
        if (tag.isBlank()) throw Refusal.of("refusal.shelf.tag-needs-word");
        return Tags.plain(tag);
    }

    private static Set<String> plain(Set<String> tags) {
        return tags.stream().map(tag -> plain(tag)).collect(Collectors.toUnmodifiableSet());
    }
}
