package amity.plan;

import amity.shell.Keyword;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A possible gift.
 *
 * @param id null where it lies on no shelf: the reserve, or something typed for one person
 * @param price in minor units, without wrapping and postage; many cost nothing
 * @param leadDays how many days before the occasion it must be ordered or begun
 * @param personal fit only for someone known personally, from their own mouth
 * @param suits tags of those who would enjoy it
 * @param contains tags of what is in it
 * @param excludes tags of those it would do no good to
 * @param quarters of an hour of one's own that it takes, with those of a deed beside it
 * @param recalls what must have happened, where it speaks of something that did
 * @param beside a deed that goes with it
 */
public record Idea(
        @Nullable UUID id,
        String name,
        long price,
        int leadDays,
        boolean personal,
        Category category,
        Set<String> suits,
        Set<String> contains,
        Set<String> excludes,
        int quarters,
        @Nullable Happening recalls,
        @Nullable Idea beside) {

    /** As it is kept; pages say it in their own language. */
    public static final String TO_BE_FOUND_OUT = "To be found out";

    /** Past things an idea can recall. */
    public enum Happening implements Keyword {
        TOGETHER,
        PRAISE
    }

    /** What the law of gifts calls it. */
    public enum Category implements Keyword {
        FOOD,
        DRINK,
        ALCOHOL,
        TOBACCO,
        FLOWERS,
        BOOK,
        VOUCHER,
        TICKETS,
        BRANDED,
        DONATION,
        DEED,
        OTHER;

        /** The category by the tags of a thing; without one of these, what costs nothing is a deed. */
        public static Category of(Set<String> contained, long price, Tags tags) {
            for (var of : TAGGED)
                if (contained.stream().anyMatch(tag -> tags.isWithin(tag, of.getKey()))) return of.getValue();
            return price == 0 ? DEED : OTHER;
        }
    }

    /** The particular before the general: a book on wine is a book, and wine is alcohol before it is a drink. */
    private static final List<Map.Entry<String, Category>> TAGGED = List.of(
            Map.entry("reading", Category.BOOK),
            Map.entry("alcohol", Category.ALCOHOL),
            Map.entry("tobacco", Category.TOBACCO),
            Map.entry("flowers", Category.FLOWERS),
            Map.entry("plants", Category.FLOWERS),
            Map.entry("food", Category.FOOD),
            Map.entry("drink", Category.DRINK));

    public Idea {
        suits = Set.copyOf(suits);
        contains = Set.copyOf(contains);
        excludes = Set.copyOf(excludes);
    }

    /** One that takes no time of one's own and speaks of nothing that happened. */
    public Idea(
            @Nullable UUID id,
            String name,
            long price,
            int leadDays,
            boolean personal,
            Category category,
            Set<String> suits,
            Set<String> contains,
            Set<String> excludes) {
        this(id, name, price, leadDays, personal, category, suits, contains, excludes, 0, null);
    }

    /** Without a deed. */
    public Idea(
            @Nullable UUID id,
            String name,
            long price,
            int leadDays,
            boolean personal,
            Category category,
            Set<String> suits,
            Set<String> contains,
            Set<String> excludes,
            int quarters,
            @Nullable Happening recalls) {
        this(id, name, price, leadDays, personal, category, suits, contains, excludes, quarters, recalls, null);
    }

    public static Idea named(String name, long price) {
        return named(null, name, price);
    }

    /** An idea as a season kept it, even if it has left the shelf. */
    public static Idea named(@Nullable UUID id, String name, long price) {
        return new Idea(id, name, price, 0, false, Category.OTHER, Set.of(), Set.of(), Set.of());
    }

    /** Something named without a shelf, with the tags that its words propose. */
    public static Idea of(String name, long price, int leadDays, Set<String> suits, Tags tags) {
        var proposed = tags.proposed(name);
        var all = new TreeSet<>(suits);
        all.addAll(proposed);
        var category = Category.of(tags.proposed(name + " " + String.join(" ", suits)), price, tags);
        return new Idea(null, name, price, leadDays, false, category, all, proposed, Set.of());
    }

    public boolean has(String tag) {
        return suits.contains(tag) || contains.contains(tag) || excludes.contains(tag);
    }

    public Idea at(long other) {
        return new Idea(
                id, name, other, leadDays, personal, category, suits, contains, excludes, quarters, recalls, beside);
    }

    /** The same with a deed that goes with it, and takes its hours as well; or by itself again. */
    public Idea with(@Nullable Idea deed) {
        int own = quarters - (beside == null ? 0 : beside.quarters);
        int all = own + (deed == null ? 0 : deed.quarters);
        return new Idea(id, name, price, leadDays, personal, category, suits, contains, excludes, all, recalls, deed);
    }

    /** Money kept for something they would love, until it is known what. */
    public boolean isToBeFoundOut() {
        return id == null && name.equals(TO_BE_FOUND_OUT);
    }

    public boolean costsMoney() {
        return price > 0;
    }

    /** What costs no money: it takes time instead. */
    public boolean isDeed() {
        return price == 0 && !isToBeFoundOut();
    }
}
