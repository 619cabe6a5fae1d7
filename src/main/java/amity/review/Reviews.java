package amity.review;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the user says of her clients, kept with its day: nothing she once said is overwritten. */
@Component
@Transactional(readOnly = true)
public class Reviews {
    private final ReviewStore store;
    private final Clients clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(ReviewStore store, Clients clients, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Answer answer(Practice practice, Client.Id client, Question question, String word) {
        return answer(practice, client, question, word, practice.today(clock));
    }

    /** Keeps an answer given on a day; refuses a word that is no answer to the question, and a day still to come. */
    @Transactional
    public Answer answer(Practice practice, Client.Id client, Question question, String word, LocalDate on) {
        return answer(practice, new Answer(client, question, word, on));
    }

    @Transactional
    public Answer answer(Practice practice, Answer said) {
        var on = said.on();
        var question = said.question();
        var circle = said.circle() == null ? question.circle(said.word()) : said.circle();
        var answer =
                new Answer(said.client(), question, question.answer(said.word()), on, said.why(), said.until(), circle);
        if (on.isAfter(practice.today(clock))) throw Refusal.of("refusal.reviews.you-cannot-answered-still", on);
        refuseWithoutEnd(answer);
        store.insert(practice.id(), answer);
        changed(practice.id(), said.client());
        return answer;
    }

    /**
     * Keeps why the work with a client has stopped or grown less. What she says last holds: a status chosen before follows the
     * work again, unless it is finished with them.
     */
    @Transactional
    public Answer silence(Practice practice, Client.Id id, String word, @Nullable LocalDate until, LocalDate on) {
        var answer = answer(practice, new Answer(id, Question.SILENCE, word, on, null, until));
        var client = clients.get(practice.id(), id);
        if (client.tenure().chosen() && client.status() != Client.Status.PARTED) {
            clients.change(practice.id(), client.with(client.tenure().following()));
        }
        return answer;
    }

    /** What is paused comes back some day; nothing else that is answered has an end. */
    private static void refuseWithoutEnd(Answer answer) {
        boolean paused = answer.question() == Question.SILENCE && answer.word().equals("paused");
        var until = answer.until();
        if (paused && until == null) throw Refusal.of("refusal.reviews.until-when-paused");
        if (!paused && until != null) throw Refusal.of("refusal.reviews.only-paused-day-ends");
        if (until != null && until.isBefore(answer.on())) throw Refusal.of("refusal.reviews.cannot-paused-until-day");
    }

    /** Keeps that the user sees a figure otherwise, with her reason, until the day on which she looks again; what she said of it before holds until yesterday. */
    @Transactional
    public Overrule overrule(
            Practice practice, Client.Id client, String figure, String word, String why, LocalDate until) {
        var today = practice.today(clock);
        if (why.isBlank()) throw Refusal.of("refusal.reviews.few-words-why-you");
        if (!until.isAfter(today)) throw Refusal.of("refusal.reviews.day-still-come-you");
        var overrule = new Overrule(Ids.next(), client, figure, word, why.strip(), today, until);
        store.end(practice.id(), client, figure, today.minusDays(1));
        store.insert(practice.id(), overrule);
        changed(practice.id(), client);
        return overrule;
    }

    @Transactional
    public void letGo(Practice.Id practice, Overrule overrule) {
        store.delete(practice, overrule.id());
        changed(practice, overrule.client());
    }

    public ReviewAnswers said(Practice.Id practice, Client.Id client) {
        return store.said(practice, client);
    }

    /** All answers about a client in the order given. */
    public List<Answer> answers(Practice.Id practice, Client.Id client) {
        return store.answers(practice, List.of(client)).getOrDefault(client, List.of());
    }

    public Map<Client.Id, List<Answer>> answers(Practice.Id practice) {
        return store.answers(practice, null);
    }

    public Map<Client.Id, List<Answer>> answers(Practice.Id practice, Collection<Client.Id> clients) {
        return store.answers(practice, clients);
    }

    /** All answers to one question, in the order given: about some clients, or about all where none are named. */
    public Map<Client.Id, List<Answer>> answers(
            Practice.Id practice, Question question, @Nullable Collection<Client.Id> clients) {
        return store.answers(practice, question, clients);
    }

    /** What she wants with some clients, as she said it last up to a day; those of whom she has not are left out. */
    public Map<Client.Id, RelationshipAim> wanted(Practice.Id practice, Collection<Client.Id> clients, LocalDate day) {
        var wanted = new HashMap<Client.Id, RelationshipAim>();
        store.answers(practice, Question.WANTED, clients).forEach((client, said) -> {
            var latest = Answer.latest(said, Question.WANTED, day);
            if (latest != null) wanted.put(client, Keyword.of(RelationshipAim.class, latest.word()));
        });
        return wanted;
    }

    public List<Overrule> overrules(Practice.Id practice, Client.Id client) {
        return store.overrules(practice, List.of(client)).getOrDefault(client, List.of());
    }

    public Map<Client.Id, List<Overrule>> overrules(Practice.Id practice) {
        return store.overrules(practice, null);
    }

    public Map<Client.Id, List<Overrule>> overrules(Practice.Id practice, Collection<Client.Id> clients) {
        return store.overrules(practice, clients);
    }

    /** Active clients of whom a question was not answered since a day, those asked longest ago first and then by name; at most some. */
    public List<Client.Id> unanswered(Practice.Id practice, Question question, LocalDate since, int most) {
        return store.unanswered(practice, question, since, most);
    }

    /** Those whose day of looking again falls between two days, both included. */
    public List<Overrule> overrulesUntil(Practice.Id practice, LocalDate from, LocalDate to) {
        return store.overrulesUntil(practice, from, to);
    }

    private void changed(Practice.Id practice, Client.Id client) {
        events.publishEvent(new Answer.Changed(practice, client));
    }
}
