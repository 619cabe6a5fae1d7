package amity.portal.arrival;

import amity.client.Client;
import amity.partnership.disclosure.Disclosure;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a form can be kept: it says something, in as many words as there is room for, and of what is there and theirs. */
@Component
record SubmissionCheck(ArrivalStore arrivals, ClientNoStore noes, Disclosure shared, Words words) {
    /** 8 kB a field. */
    static final int ROOM = 8 * 1024;

    /** A day, by one link. */
    static final int A_DAY = 20;

    private static final Set<String> SPEAKING =
            Set.of("testimonial", "suggestion", "correction", "referral", "redemption");

    void check(Practice practice, Client.Id client, String once, Submission submission) {
        refuse(once.isBlank() || once.length() > 64, "arrival.wrong.key");
        var said = SubmissionFields.in(submission);
        said.values().forEach(this::check);
        refuse(
                SPEAKING.contains(submission.kind())
                        && said.getOrDefault("words", "").isBlank(),
                "arrival.wrong.empty." + submission.kind());
        refuseNothing(submission, said);
        refuseUnknown(practice, client, submission);
    }

    void refuseMany(int today) {
        refuse(today >= A_DAY, "arrival.wrong.many");
    }

    private void refuseUnknown(Practice practice, Client.Id client, Submission submission) {
        switch (submission) {
            case Submission.Permission leave -> testimonial(practice, client, leave.testimonial());
            case Submission.Withdrawal back -> testimonial(practice, client, back.testimonial());
            case Submission.Change change -> holding(practice, client, change.no());
            case Submission.Suggestion suggestion ->
                refuse(
                        shared.invitations(practice, client).stream()
                                .noneMatch(one -> one.id().equals(suggestion.invitation())),
                        "arrival.wrong.invitation");
            case Submission.Reply reply ->
                refuse(isLate(practice, client, reply) && !reply.speaks(), "arrival.wrong.late");
            default -> {}
        }
    }

    /** What they answer was taken back or answered meanwhile. */
    boolean isLate(Practice practice, Client.Id client, Submission submission) {
        var ask = asked(submission);
        return ask != null
                && shared.asks(practice, client).stream()
                        .noneMatch(one -> one.id().equals(ask));
    }

    private static @Nullable UUID asked(Submission submission) {
        return switch (submission) {
            case Submission.Reply reply -> reply.ask();
            case Submission.Testimonial testimonial -> testimonial.ask();
            default -> null;
        };
    }

    private void testimonial(Practice practice, Client.Id client, UUID id) {
        arrivals.find(practice.id(), id)
                .filter(arrival -> arrival.client().equals(client))
                .filter(arrival -> arrival.submission() instanceof Submission.Testimonial)
                .orElseThrow(() -> new NotFound(words.say("arrival.wrong.testimonial")));
    }

    private void holding(Practice practice, Client.Id client, UUID id) {
        noes.find(practice.id(), id)
                .filter(no -> no.client().equals(client) && no.holds())
                .orElseThrow(() -> new NotFound(words.say("arrival.wrong.change")));
    }

    private void check(String field) {
        refuse(field.getBytes(StandardCharsets.UTF_8).length > ROOM, "arrival.wrong.long");
        refuse(field.indexOf('\0') >= 0, "arrival.wrong.character");
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
        if (wrong) throw new Refusal(words.say(key));
    }
}
