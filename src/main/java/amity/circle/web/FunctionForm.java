package amity.circle.web;

import amity.circle.Function;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function as it is typed. */
public record FunctionForm(
        String id,
        Typed typed,
        List<String> names,
        @Nullable String sorry) {

    public record Typed(
            @Nullable String name,
            @Nullable String on,
            @Nullable String begins,
            @Nullable String town,
            @Nullable String host,
            @Nullable String invited,
            @Nullable String going,
            @Nullable String near,
            @Nullable String strand) {
        static Typed of(Function function, String host, String invited, String going) {
            return new Typed(
                    function.name(),
                    function.on().toString(),
                    function.begins() == null ? "" : function.begins().toString(),
                    function.town(),
                    host,
                    invited,
                    going,
                    function.nearSaid() ? "yes" : null,
                    function.strand().word());
        }

        public boolean isPersonal() {
            return "personal".equals(strand);
        }
    }

    public boolean isNew() {
        return id.isEmpty();
    }
}
