package amity.circle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Company for somebody who works alone.
 *
 * @param entry the desk's entry that is settled from here; empty where there is none
 */
public record CompanyPage(
        boolean christmas,
        String entry,
        List<Do> functions,
        List<Lunch> lunches,
        List<String> assistants,
        @Nullable String sorry) {
    public record Do(String id, String name, String when, String answer) {}

    public record Lunch(
            String client, String name, String wording, String mail, List<String> remarks, boolean reasoned) {}
}
