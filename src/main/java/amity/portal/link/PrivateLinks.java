package amity.portal.link;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private links of a practice: handed out with the guard’s leave, opened, ended. */
@Component
@Transactional
public class PrivateLinks {
    /** For how many days a link opens the page where nothing else is said. */
    public static final int DAYS = 180;

    /** For how many days at most. */
    public static final int MOST = 366;

    private final PrivateLinkStore store;
    private final Practices practices;
    private final Clients clients;
    private final People people;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    PrivateLinks(
            PrivateLinkStore store,
            Practices practices,
            Clients clients,
            People people,
            Guard guard,
            Words words,
            Clock clock) {
        this.store = store;
        this.practices = practices;
        this.clients = clients;
        this.people = people;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /** A link just made, with what it opens with, which nobody can look up again. */
    public record Handed(PrivateLink link, String token) {}

    /**
     * Makes a link for a person at the client; the one they had before opens nothing any more.
     *
     * @param lastDay on which it opens; null for the usual time
     * @param anyway why, where the guard warns of it
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public Handed hand(
            Practice practice,
            Client.Id client,
            Person.Id person,
            @Nullable LocalDate lastDay,
            @Nullable String anyway) {
        if (people.find(practice.id(), person)
                .filter(who -> client.equals(who.client()))
                .isEmpty()) {
            throw new NotFound(words.say("portal.link.nobody"));
        }
        var today = practice.today(clock);
        var until = lastDay == null ? today.plusDays(DAYS) : lastDay;
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST))) {
            throw new Refusal(words.say("portal.link.when", MOST));
        }
        var pass = guard.pass(practice, new Action.Link(client, person, clock.instant()), anyway);
        store.end(practice.id(), person, today);
        var expires = until.plusDays(1).atStartOfDay(practice.zone()).toInstant();
        var link = PrivateLink.of(pass, today, expires);
        var token = Token.make();
        store.insert(practice.id(), link, Token.hash(token));
        return new Handed(link, token);
    }

    public void end(Practice practice, UUID link) {
        if (!store.end(practice.id(), link, practice.today(clock))) throw new NotFound(words.say("portal.link.ended"));
    }

    /** Ends all links of a person; says whether there was one. */
    public boolean end(Practice practice, Person.Id person) {
        return store.end(practice.id(), person, practice.today(clock)) > 0;
    }

    /** The links to a client’s page that were ever handed out, the latest first. */
    @Transactional(readOnly = true)
    public List<PrivateLink> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** Whom a token lets in; what lets nobody in costs one look, whatever the reason. */
    @Transactional(readOnly = true)
    public Optional<PageVisitor> find(String token) {
        return store.opening(Token.hash(token), clock.instant())
                .flatMap(found -> visitor(found.practice(), found.link()));
    }

    /** Nobody where the person went elsewhere, or the two have finished working together. */
    private Optional<PageVisitor> visitor(Practice.Id id, PrivateLink link) {
        var client = clients.find(id, link.client()).filter(it -> it.status() != Client.Status.PARTED);
        var person = people.find(id, link.person()).filter(it -> link.client().equals(it.client()));
        return client.flatMap(
                whose -> person.map(who -> new PageVisitor(practices.find(id).orElseThrow(), whose, who, link)));
    }

    /** Remembers the month in which a link was used, once. */
    public void used(PageVisitor guest) {
        var month = YearMonth.from(guest.practice().today(clock));
        if (!month.equals(guest.link().used())) {
            store.used(guest.practice().id(), guest.link().id(), month);
        }
    }

    /** Links end with the work: whoever comes back is handed a new one. */
    @EventListener
    void follow(Client.Parted parted) {
        store.end(parted.practice(), parted.client(), practices.today(parted.practice()));
    }

    /** Whose page it is would be another one after a merge: a new link is handed out by hand, not by chance. */
    @EventListener
    void follow(Client.MergeBegun merge) {
        store.end(merge.practice(), merge.gone(), practices.today(merge.practice()));
    }
}
