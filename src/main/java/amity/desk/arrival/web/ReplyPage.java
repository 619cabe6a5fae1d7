package amity.desk.arrival.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client replied by mail, to be keyed in as they would have sent it from their page.
 *
 * @param people who may have written it
 * @param hours the promises of free hours that can be asked of, each with how many
 * @param ask what they were asked for and can still answer
 * @param invited what they are invited to make suggestions on
 * @param agreement the one in force; null where there is none
 * @param form the one that has to be filled in again; empty where none has
 */
public record ReplyPage(
        String client,
        String address,
        Map<String, String> people,
        List<Hours> hours,
        @Nullable Asked ask,
        List<Asked> invited,
        @Nullable String agreement,
        List<String> zones,
        String zone,
        String form,
        @Nullable String sorry,
        Map<String, List<String>> typed) {
    public record Hours(String id, Map<String, String> choices) {}

    /** @param mention whether words about us are what was asked for */
    public record Asked(String id, String words, boolean mention) {}

    public String typed(String of, String field) {
        return of.equals(form) ? String.join(" ", typed.getOrDefault(field, List.of())) : "";
    }

    public boolean isTicked(String of, String field, String value) {
        return of.equals(form) && typed.getOrDefault(field, List.of()).contains(value);
    }
}
