package amity.partnership.transition;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changing a relationship into the partnership that is wanted: begun, looked at by a day, and brought to an outcome. */
@Component
@Transactional
public class Transitions {
    private static final int LONGEST = 500;
    private final TransitionStore store;
    private final Clients clients;
    private final Reviews reviews;
    private final Practices practices;
    private final Words words;

    Transitions(TransitionStore store, Clients clients, Reviews reviews, Practices practices, Words words) {
        this.store = store;
        this.clients = clients;
        this.reviews = reviews;
        this.practices = practices;
        this.words = words;
    }

    /** Begins it; refused while it is under way, or with somebody she has parted from. */
    public Transition begin(
            Practice practice, Client.Id client, @Nullable String step, LocalDate review, LocalDate today) {
        if (clients.get(practice.id(), client).status() == Client.Status.PARTED) throw refused("changing.wrong.parted");
        if (underWay(practice, client).isPresent()) throw refused("changing.wrong.another");
        var changing = new Transition(
                new Transition.Id(Ids.next()), client, today, said(step), ahead(review, today), List.of(), null);
        store.insert(practice.id(), changing);
        return changing;
    }

    public void plan(Practice practice, Transition.Id id, @Nullable String step, LocalDate review, LocalDate today) {
        var changing = open(practice, id);
        var day = review.equals(changing.review()) ? review : ahead(review, today);
        store.plan(practice.id(), id, said(step), day);
    }

    /** Still moving: it has until another day. */
    public void stillMoving(
            Practice practice, Transition.Id id, LocalDate review, @Nullable String why, LocalDate today) {
        var changing = open(practice, id);
        var look = new Transition.Look(today, ahead(review, today), said(why));
        store.look(practice.id(), id, look);
        store.plan(practice.id(), id, changing.step(), look.until());
    }

    /** What came of it; taken as transactional, that is what she wants from then on, with the reason. */
    public void end(
            Practice practice, Transition.Id id, Transition.Outcome outcome, @Nullable String why, LocalDate today) {
        var changing = open(practice, id);
        store.end(practice.id(), id, new Transition.Ending(outcome, today, said(why)));
        if (outcome == Transition.Outcome.TRANSACTIONAL) {
            var wanted = RelationshipAim.TRANSACTIONAL.word();
            reviews.answer(practice, new Answer(changing.client(), Question.WANTED, wanted, today, said(why)));
        }
    }

    /** Reopens it; refused while it or a newer one is under way. */
    public void resume(Practice practice, Transition.Id id) {
        var changing = get(practice, id);
        if (changing.isUnderWay() || underWay(practice, changing.client()).isPresent()) {
            throw refused("changing.wrong.another");
        }
        store.end(practice.id(), id, null);
    }

    @Transactional(readOnly = true)
    public Transition get(Practice practice, Transition.Id id) {
        return store.find(practice.id(), id).orElseThrow(() -> NotFound.of("refusal.changes.no-change-under-way"));
    }

    @Transactional(readOnly = true)
    public Optional<Transition> underWay(Practice practice, Client.Id client) {
        return of(practice, client).stream().filter(Transition::isUnderWay).findFirst();
    }

    /** All with a client, the latest first. */
    @Transactional(readOnly = true)
    public List<Transition> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** Those whose day has come, the longest due first. */
    @Transactional(readOnly = true)
    public List<Transition> due(Practice practice, LocalDate day) {
        return store.due(practice.id(), day);
    }

    private Transition open(Practice practice, Transition.Id id) {
        var changing = get(practice, id);
        if (!changing.isUnderWay()) throw refused("changing.wrong.over");
        return changing;
    }

    private LocalDate ahead(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) throw refused("changing.wrong.day");
        return day;
    }

    private @Nullable String said(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (text.strip().length() > LONGEST) throw refused("agreement.wrong.long", LONGEST);
        return text.strip();
    }

    private Refusal refused(String key, Object... arguments) {
        return new Refusal(words.say(key, arguments));
    }

    @EventListener
    void follow(Client.Parted parted) {
        end(parted.practice(), parted.client(), Transition.Outcome.PART, null);
    }

    /** Wherever she says that work and payment are all she wants, there is nothing left to change. */
    @EventListener
    void follow(Answer.Changed changed) {
        var said = reviews.answers(changed.practice(), changed.client());
        var wanted = Answer.latest(said, Question.WANTED, practices.today(changed.practice()));
        if (wanted != null && wanted.word().equals(RelationshipAim.TRANSACTIONAL.word())) {
            end(changed.practice(), changed.client(), Transition.Outcome.TRANSACTIONAL, wanted.why());
        }
    }

    private void end(Practice.Id practice, Client.Id client, Transition.Outcome outcome, @Nullable String why) {
        var ending = new Transition.Ending(outcome, practices.today(practice), why);
        store.of(practice, client).stream()
                .filter(Transition::isUnderWay)
                .forEach(changing -> store.end(practice, changing.id(), ending));
    }
}
