package amity.desk.arrival;

import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Something came of a referral: whoever was meant is in the circle from then on, with how to reach them. */
@Component
@Transactional
public class ReferralContact {
    private final Arrivals arrivals;
    private final Encounters encounters;
    private final People people;
    private final Words words;

    ReferralContact(Arrivals arrivals, Encounters encounters, People people, Words words) {
        this.arrivals = arrivals;
        this.encounters = encounters;
        this.people = people;
        this.words = words;
    }

    public Encounter with(Practice practice, UUID id) {
        var arrival = arrivals.get(practice, id);
        if (!(arrival.submission() instanceof Submission.Referral referral) || !referral.isReachable()) {
            throw new Refusal(words.say("arrival.wrong.reachable"));
        }
        var met = encounters.keep(
                practice,
                new Encounter.Said(
                        referral.name(),
                        Someone.of(arrival.client()),
                        words.say("arrival.met"),
                        arrival.on(),
                        "",
                        false));
        var person = people.get(practice.id(), met.person());
        people.change(practice.id(), reachable(person, referral.contact()));
        return met;
    }

    private static Person reachable(Person person, String contact) {
        boolean mail = contact.contains("@");
        return new Person(
                person.id(),
                person.client(),
                person.name(),
                person.role(),
                person.birthday(),
                person.address(),
                mail ? List.of(contact) : person.emails(),
                mail ? person.phones() : List.of(contact),
                person.organisation());
    }
}
