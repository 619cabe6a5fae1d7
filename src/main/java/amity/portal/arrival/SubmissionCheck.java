package amity.portal.arrival;

import amity.client.Client;
import amity.partnership.disclosure.Disclosure;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what a form speaks of is there, and belongs to whoever sent it. */
@Component
record SubmissionCheck(ArrivalStore arrivals, ClientNoStore noes, Disclosure shared, Words words) {
    void check(Practice practice, Client.Id client, Submission submission) {
        switch (submission) {
            case Submission.Permission leave -> testimonial(practice, client, leave.testimonial());
            case Submission.Withdrawal back -> testimonial(practice, client, back.testimonial());
            case Submission.Change change -> holding(practice, client, change.no());
            case Submission.Suggestion suggestion -> open(practice, client, suggestion.invitation());
            case Submission.Reply reply -> {
                if (isLate(practice, client, reply) && !reply.speaks()) {
                    throw new Refusal(words.say("arrival.wrong.late"));
                }
            }
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

    private void open(Practice practice, Client.Id client, UUID invitation) {
        if (shared.invitations(practice, client).stream()
                .noneMatch(one -> one.id().equals(invitation))) {
            throw new Refusal(words.say("arrival.wrong.invitation"));
        }
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
}
