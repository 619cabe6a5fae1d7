package amity.portal.arrival;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Missing;
import amity.shell.Words;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether what a form speaks of is there, and belongs to whoever sent it. */
@Component
class Matching {
    private final ArrivalStore arrivals;
    private final NoStore noes;
    private final Words words;

    Matching(ArrivalStore arrivals, NoStore noes, Words words) {
        this.arrivals = arrivals;
        this.noes = noes;
        this.words = words;
    }

    void check(Practice practice, Client.Id client, Submission submission) {
        switch (submission) {
            case Submission.Permission leave -> testimonial(practice, client, leave.testimonial());
            case Submission.Withdrawal back -> testimonial(practice, client, back.testimonial());
            case Submission.Change change -> holding(practice, client, change.no());
            default -> {}
        }
    }

    private void testimonial(Practice practice, Client.Id client, UUID id) {
        arrivals.find(practice.id(), id)
                .filter(arrival -> arrival.client().equals(client))
                .filter(arrival -> arrival.submission() instanceof Submission.Testimonial)
                .orElseThrow(() -> new Missing(words.say("arrival.wrong.testimonial")));
    }

    private void holding(Practice practice, Client.Id client, UUID id) {
        noes.find(practice.id(), id)
                .filter(no -> no.client().equals(client) && no.holds())
                .orElseThrow(() -> new Missing(words.say("arrival.wrong.change")));
    }
}
