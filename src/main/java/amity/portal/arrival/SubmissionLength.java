package amity.portal.arrival;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a form can be kept: it says something, in as many words as there is room for. */
@Component
record SubmissionLength(SubmissionCheck matching, Words words) {
    /** 8 kB a field. */
    static final int ROOM = 8 * 1024;

    /** A day, by one link. */
    static final int A_DAY = 20;

    private static final Set<String> SPEAKING =
            Set.of("testimonial", "suggestion", "correction", "referral", "redemption");

    void check(Practice practice, Client.Id client, String once, Submission submission) {
        if (once.isBlank() || once.length() > 64) {
            throw new Refusal(words.say("arrival.wrong.key"));
        }
        var said = SubmissionFields.in(submission);
        said.values().forEach(this::check);
        if (SPEAKING.contains(submission.kind())
                && said.getOrDefault("words", "").isBlank()) {
            throw new Refusal(words.say("arrival.wrong.empty." + submission.kind()));
        }
        refuseNothing(submission, said);
        matching.check(practice, client, submission);
    }

    boolean isLate(Practice practice, Client.Id client, Submission submission) {
        return matching.isLate(practice, client, submission);
    }

    void refuseMany(int today) {
        refuse(today >= A_DAY, "arrival.wrong.many");
    }

    private void check(String field) {
        if (field.length() > ROOM || field.getBytes(StandardCharsets.UTF_8).length > ROOM) {
            throw new Refusal(words.say("arrival.wrong.long"));
        }
        if (field.indexOf('\0') >= 0) {
            throw new Refusal(words.say("arrival.wrong.character"));
        }
    }

    private void refuseNothing(Submission submission, Map<String, String> said) {
        switch (submission) {
            case Submission.Preferences preferences -> refuse(said.isEmpty(), "arrival.wrong.empty.preferences");
            case Submission.Permission leave -> refuse(leave.parts().isEmpty(), "arrival.wrong.empty.permission");
            case Submission.Withdrawal back -> refuse(back.parts().isEmpty(), "arrival.wrong.empty.withdrawal");
            case Submission.Referral referral ->
                refuse(referral.name().isEmpty() != referral.contact().isEmpty(), "arrival.wrong.referral");
            case Submission.Agreed agreed ->
                refuse(
                        agreed.word() == Submission.Agreed.Word.CHANGES
                                && agreed.words().isEmpty(),
                        "arrival.wrong.empty.agreed");
            case Submission.Request request ->
                refuse(
                        request.words().isEmpty()
                                && (request.right() == Submission.Right.CORRECT
                                        || request.right() == Submission.Right.COMPLAIN),
                        "arrival.wrong.empty.request");
            default -> {}
        }
    }

    private void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(words.say(key));
        }
    }
}
