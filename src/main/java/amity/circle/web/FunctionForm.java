package amity.circle.web;

import amity.circle.Function;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function as it is typed. */
public record FunctionForm(
        String id,
        String name,
        String on,
        String begins,
        String town,
        String host,
        String invited,
        String going,
        boolean near,
        boolean personal,
        List<String> names,
        @Nullable String sorry) {

    /** What the form sends. */
    record Typed(
            String name,
            String on,
            String begins,
            String town,
            String host,
            String invited,
            String going,
            @Nullable String near,
            String strand) {
        FunctionForm form(String id, List<String> names, @Nullable String sorry) {
            return new FunctionForm(
                    id, name, on, begins, town, host, invited, going, near != null, personal(), names, sorry);
        }

        boolean personal() {
            return "personal".equals(strand);
        }
    }

    static Typed typed(Function function, String host, String invited, String going) {
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

    public boolean fresh() {
        return id.isEmpty();
    }
}
