package amity.gift.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of tags, each below its parent with the words that propose it, and the forms that change it. */
public record TagsPage(List<Tag> tags, Set<String> names, Typed typed) {
    public record Tag(String name, String words, List<Tag> below) {}

    public record Typed(
            Form form, String name, String other, @Nullable String wrong) {
        static final Typed NOTHING = new Typed(Form.TAG, "", "", null);

        public String name(Form asked) {
            return form == asked ? name : "";
        }

        public String other(Form asked) {
            return form == asked ? other : "";
        }

        public @Nullable String wrong(Form asked) {
            return form == asked ? wrong : null;
        }
    }

    /** What the page is asked to do. */
    public enum Form {
        TAG,
        WORD,
        AWAY
    }
}
