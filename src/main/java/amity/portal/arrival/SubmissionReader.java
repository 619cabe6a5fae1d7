package amity.portal.arrival;

import amity.boundary.ContactHours;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what was typed into a form, by the client or from their mail, or refuses it in one sentence. */
@Component
public class SubmissionReader {
    /** What forms and fields are called that are kept under another word. */
    private static final Map<String, String> KINDS =
            Map.of("hours", "redemption", "ask", "reply", "agreement", "agreed");

    private static final Map<String, String> NAMES = Map.of("hours", "quarters", "do", "word");
    private static final Set<String> SEVERAL = Set.of("parts", "wishes");
    private final Words words;

    SubmissionReader(Words words) {
        this.words = words;
    }

    public Submission read(String form, Map<String, List<String>> typed) {
        var wrong = "sent.wrong." + (form.equals("reach") ? "reach" : "form");
        return RequestValues.read(form, said -> submission(said, typed), () -> words.say(wrong));
    }

    private Submission submission(String form, Map<String, List<String>> typed) {
        if (form.equals("reach")) return reach(typed);
        var said = new HashMap<String, String>();
        typed.keySet().forEach(field -> said.put(NAMES.getOrDefault(field, field), one(typed, field)));
        SEVERAL.forEach(field -> said.put(field, String.join(" ", typed.getOrDefault(field, List.of()))));
        said.values().removeIf(String::isBlank);
        if (form.equals("referral")
                && !said.containsKey("know")
                && (said.containsKey("name") || said.containsKey("contact"))) {
            throw new Refusal(words.say("sent.wrong.know")); // not taken without a yes, nor thrown away unseen
        }
        return SubmissionFields.read(KINDS.getOrDefault(form, form), said);
    }

    private static Submission reach(Map<String, List<String>> typed) {
        var days = typed.getOrDefault("days", List.of()).stream()
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new Submission.Reach(
                new ContactHours(days, LocalTime.parse(one(typed, "opens")), LocalTime.parse(one(typed, "closes"))),
                ZoneId.of(one(typed, "zone")));
    }

    private static String one(Map<String, List<String>> typed, String field) {
        var said = typed.getOrDefault(field, List.of());
        return said.isEmpty() ? "" : said.getFirst().strip();
    }
}
