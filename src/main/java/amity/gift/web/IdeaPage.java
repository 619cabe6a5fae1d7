package amity.gift.web;

import amity.plan.Idea;
import amity.shell.RequestValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One idea of the shelf with everything that can be changed of it, as it is or as it was typed. */
public record IdeaPage(
        String id,
        Typed typed,
        Map<String, String> categories,
        @Nullable String wrong) {
    public record Typed(
            String name,
            String price,
            String lead,
            String category,
            String suits,
            String contains,
            String excludes,
            @Nullable Boolean personal,
            @Nullable String hours) {
        public boolean isPersonal() {
            return Boolean.TRUE.equals(personal);
        }

        /** As it was typed; empty where the form lacks the field. */
        public String time() {
            return hours == null ? "" : hours;
        }

        Idea.Category chosen() {
            return RequestValues.word(Idea.Category.class, category);
        }
    }
}
