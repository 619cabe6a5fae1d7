package amity.portal.arrival;

import amity.hours.Hours;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Wish;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What clients sent, in plain sentences: for their own page and for the desk. */
@Component
public class SentWords {
    private final Words words;

    SentWords(Words words) {
        this.words = words;
    }

    /** Each thing they said by one line, as the user reads it. */
    public List<String> lines(Submission submission) {
        return switch (submission) {
            case Submission.Redemption asked ->
                List.of(words.say("arrival.said.redemption", Hours.shown(asked.quarters())), asked.purpose());
            case Submission.Reply reply -> withWords("arrival.said.reply." + lower(reply.word()), reply.words());
            case Submission.Testimonial testimonial ->
                List.of(words.say("arrival.said.testimonial"), testimonial.words());
            case Submission.Permission leave -> List.of(words.say("arrival.said.permission", parts(leave.parts())));
            case Submission.Withdrawal back -> List.of(words.say("arrival.said.withdrawal", parts(back.parts())));
            case Submission.Preferences preferences -> preferences(preferences);
            case Submission.Reach reach -> List.of(words.say("arrival.said.reach", hours(reach)));
            case Submission.Change change -> withWords("arrival.said.change", change.words());
            case Submission.Suggestion suggestion -> List.of(words.say("arrival.said.suggestion"), suggestion.words());
            case Submission.Referral referral -> referral(referral);
            case Submission.Agreed agreed -> withWords("arrival.said.agreed." + lower(agreed.word()), agreed.words());
            case Submission.Correction correction -> List.of(words.say("arrival.said.correction"), correction.words());
            case Submission.Request request ->
                withWords("arrival.said.request." + request.right().word(), request.words());
        };
    }

    /** All of it in one line for whoever sent it, with its day and, where set, by when it is answered. */
    public String waiting(Arrival arrival) {
        var due = arrival.due();
        var said = lines(arrival.submission()).stream()
                .map(line -> line.strip().replaceFirst("[.]$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" · "));
        return due == null
                ? words.say("sent.waits", Days.inFull(arrival.on()), said)
                : words.say("sent.waits.due", Days.inFull(arrival.on()), said, Days.dated(due));
    }

    /** What they said no to, with the day from which it counts. */
    public String no(Practice practice, ClientNo no) {
        var day = Days.inFull(LocalDate.ofInstant(no.since(), practice.zone()));
        return no.sort() == ClientNo.Sort.HOURS
                ? words.say("sent.no.hours", hours(SubmissionFields.reach(no.about())), day)
                : words.say("sent.no." + no.sort().word(), day);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private List<String> withWords(String key, String said) {
        return said.isEmpty() ? List.of(words.say(key)) : List.of(words.say(key), said);
    }

    private List<String> preferences(Submission.Preferences preferences) {
        var lines = new ArrayList<String>();
        var gifts = preferences.gifts();
        if (gifts != null) {
            lines.add(words.say("arrival.gifts." + gifts.word()));
        }
        if (!preferences.policy().isEmpty()) {
            lines.add(words.say("arrival.said.policy", preferences.policy()));
        }
        preferences.wishes().stream().sorted().map(this::wish).forEach(lines::add);
        return lines;
    }

    public String wish(Wish wish) {
        return words.say("arrival.wish." + wish.word());
    }

    private List<String> referral(Submission.Referral referral) {
        return referral.isReachable()
                ? List.of(
                        words.say("arrival.said.referral"),
                        referral.words(),
                        words.say("arrival.said.referral.contact", referral.name(), referral.contact()))
                : List.of(words.say("arrival.said.referral"), referral.words());
    }

    public String parts(Collection<Part> parts) {
        return parts.stream()
                .sorted()
                .map(part -> words.say("arrival.part." + part.word()))
                .collect(Collectors.joining(", "));
    }

    public String hours(Submission.Reach reach) {
        return reach.hours().shown(words, reach.zone());
    }
}
