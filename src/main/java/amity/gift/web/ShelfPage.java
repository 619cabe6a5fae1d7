package amity.gift.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shelf of ideas: those that cost no money, those that are bought, and a form for one of her own. */
public record ShelfPage(
        List<Idea> free,
        List<Idea> bought,
        Typed typed,
        @Nullable String wrong) {
    public record Idea(String id, String name, String price, String about) {}

    public record Typed(
            String name,
            String price,
            String suits,
            String contains,
            @Nullable Boolean personal,
            @Nullable String hours) {
        static final Typed NOTHING = new Typed("", "", "", "", false, "");

        public String time() {
            return hours == null ? "" : hours;
        }

        public boolean isPersonal() {
            return Boolean.TRUE.equals(personal);
        }
    }
}
