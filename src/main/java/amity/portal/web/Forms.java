package amity.portal.web;

import amity.partnership.disclosure.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a client’s page, and what became of what was sent by them.
 *
 * @param sent the form that was sent just now; null where none was
 * @param noes what they said no to, which holds
 * @param quotes what they said of us, and what of it may be shown
 * @param waiting what they sent that waits to be read, by the part of the page it belongs to
 * @param zone the one their hours are most likely in
 */
public record Forms(
        @Nullable Sent sent,
        List<Hours> hours,
        List<Denied> noes,
        List<Quote> quotes,
        Map<String, List<String>> waiting,
        Disclosure.@Nullable Asked asked,
        List<Disclosure.Invited> invited,
        String zone,
        List<String> zones) {
    /** Each form with the part of the page it is in. */
    public static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("hours", "hours"),
            Map.entry("preferences", "preferences"),
            Map.entry("change", "preferences"),
            Map.entry("reach", "reach"),
            Map.entry("ask", "ask"),
            Map.entry("late", "ask"),
            Map.entry("testimonial", "quotes"),
            Map.entry("permission", "quotes"),
            Map.entry("withdrawal", "quotes"),
            Map.entry("suggestion", "suggestion"),
            Map.entry("referral", "referral"),
            Map.entry("agreement", "agreement"),
            Map.entry("correction", "notes"),
            Map.entry("request", "notes"));

    /** Free hours that can be asked for: how many are left, and the choices with what is sent for each. */
    public record Hours(UUID id, String left, @Nullable String until, Map<String, String> choices) {}

    public record Denied(UUID id, String words) {}

    /** A testimonial, with the parts that leave can be given for and those it can be taken back for. */
    public record Quote(UUID id, String words, String on, List<String> open, List<String> given) {}

    /**
     * A form just sent.
     *
     * @param place the part of the page it is in
     * @param sentence thanks, or what is wrong
     * @param typed what was typed, where it has to be sent again
     */
    public record Sent(String form, String place, String sentence, boolean wrong, Map<String, List<String>> typed) {}

    public boolean speaksAt(String place) {
        return sent != null && sent.place().equals(place);
    }

    /** What was typed into a field of a form that has to be sent again. */
    public String typed(String form, String field) {
        return sent == null || !sent.form().equals(form)
                ? ""
                : String.join(" ", sent.typed().getOrDefault(field, List.of()));
    }

    public boolean isTicked(String form, String field, String value) {
        return sent != null
                && sent.form().equals(form)
                && sent.typed().getOrDefault(field, List.of()).contains(value);
    }

    /** Whether the form was wrong and is to be sent again. */
    public boolean isAgain(String form) {
        return sent != null && sent.wrong() && sent.form().equals(form);
    }

    public List<String> waitingAt(String place) {
        return waiting.getOrDefault(place, List.of());
    }
}
