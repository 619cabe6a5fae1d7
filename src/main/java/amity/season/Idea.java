package amity.season;

import java.util.Locale;
import java.util.Set;
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
        Set<String> excludes) {

    public static final String TO_BE_FOUND_OUT = "To be found out";

    /** What the law of gifts calls it. */
    public enum Category {
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

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Idea {
        suits = Set.copyOf(suits);
        contains = Set.copyOf(contains);
        excludes = Set.copyOf(excludes);
    }

    public static Idea named(String name, long price) {
        return new Idea(null, name, price, 0, false, Category.OTHER, Set.of(), Set.of(), Set.of());
    }

    boolean has(String tag) {
        return suits.contains(tag) || contains.contains(tag) || excludes.contains(tag);
    }

    /** The same at another price. */
    Idea at(long other) {
        return new Idea(id, name, other, leadDays, personal, category, suits, contains, excludes);
    }

    /** Money kept for something they would love, until it is known what. */
    public boolean isToBeFoundOut() {
        return id == null && name.equals(TO_BE_FOUND_OUT);
    }

    public boolean costsMoney() {
        return price > 0;
    }
}
