package amity.partnership.transition;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.review.RelationshipAim;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is being changed ends where the two part or nothing more is wanted. */
@Component
@Transactional
class TransitionSuccession {
    private final TransitionStore store;
    private final Reviews reviews;
    private final Practices practices;
    private final Clock clock;

    TransitionSuccession(TransitionStore store, Reviews reviews, Practices practices, Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.practices = practices;
        this.clock = clock;
    }

    @EventListener
    void follow(Client.Parted parted) {
        end(parted.practice(), parted.client(), TransitionOutcome.PART, null);
    }

    /** Wherever she says that work and payment are all she wants, there is nothing left to change. */
    @EventListener
    void follow(Answer.Changed changed) {
        var wanted = Answer.latest(
                reviews.answers(changed.practice(), changed.client()), Question.WANTED, today(changed.practice()));
        if (wanted != null && wanted.word().equals(RelationshipAim.TRANSACTIONAL.word())) {
            end(changed.practice(), changed.client(), TransitionOutcome.TRANSACTIONAL, wanted.why());
        }
    }

    private void end(Practice.Id practice, Client.Id client, TransitionOutcome outcome, @Nullable String why) {
        store.of(practice, client).stream()
                .filter(Transition::underWay)
                .forEach(changing ->
                        store.end(practice, changing.id(), new Transition.Ending(outcome, today(practice), why)));
    }

    private LocalDate today(Practice.Id practice) {
        return practices.find(practice).orElseThrow().today(clock);
    }
}
