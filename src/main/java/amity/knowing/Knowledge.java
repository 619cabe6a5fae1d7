package amity.knowing;

import amity.card.Addressees;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was learned where it belongs: as a fact, as the client's gift policy, or on the card. */
@Component
@Transactional
public class Knowledge {
    private final Facts facts;
    private final Clients clients;
    private final People people;
    private final Addressees addressees;
    private final Words words;
    private final Clock clock;

    Knowledge(Facts facts, Clients clients, People people, Addressees addressees, Words words, Clock clock) {
        this.facts = facts;
        this.clients = clients;
        this.people = people;
        this.addressees = addressees;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Of whom it was learned, and how.
     *
     * @param person null where it is of all of them
     */
    public record Source(
            Client.Id client,
            Person.@Nullable Id person,
            boolean fromThem,
            LocalDate on,
            @Nullable UUID moment) {}

    /** The facts that there are since, in the order in which they were said. */
    public List<Fact> keep(Practice practice, Source source, List<KeptLesson> taken) {
        return taken.stream()
                .flatMap(one -> keep(practice, source, one).stream())
                .toList();
    }

    private Optional<Fact> keep(Practice practice, Source source, KeptLesson taken) {
        var learned = taken.learned();
        if (learned.sort() == Lesson.Sort.POLICY) {
            policy(practice, source.client(), learned);
            return Optional.empty();
        }
        card(practice, source, learned);
        return Optional.of(facts.keep(practice, fact(practice, source, taken)));
    }

    /** Corrects a fact: the old one ends, and the new one counts as learned on the same day. */
    public List<Fact> correct(Practice practice, Fact old, Source source, List<KeptLesson> taken) {
        facts.end(practice, old.id());
        return keep(
                practice,
                new Source(old.client(), source.person(), source.fromThem(), old.learnedOn(), old.moment()),
                taken);
    }

    private void policy(Practice practice, Client.Id id, Lesson learned) {
        var policy = learned.policy();
        if (policy == null) throw new Refusal(words.say("know.wrong.policy"));
        if (policy == Client.GiftPolicy.LIMIT && learned.limit() == null) {
            throw new Refusal(words.say("know.wrong.limit"));
        }
        var limit = policy == Client.GiftPolicy.LIMIT ? learned.limit() : null;
        clients.change(
                practice.id(),
                clients.get(practice.id(), id)
                        .with(policy, learned.aYear() ? null : limit, learned.aYear() ? limit : null));
    }

    /** Puts how or where someone is written to on their card too: of the person chosen, else of the only one there is. */
    private void card(Practice practice, Source source, Lesson learned) {
        if (learned.sort() == Lesson.Sort.FACT) return;
        who(practice, source).ifPresent(person -> {
            if (learned.sort() == Lesson.Sort.ADDRESS)
                addressees.address(practice, person.id().value(), person, learned.words());
            else addressees.called(practice, person.id().value(), learned.words());
        });
    }

    private Optional<Person> who(Practice practice, Source source) {
        var there = people.at(practice.id(), source.client());
        return source.person() == null
                ? Optional.of(there).filter(all -> all.size() == 1).map(List::getFirst)
                : there.stream()
                        .filter(person -> person.id().equals(source.person()))
                        .findFirst();
    }

    private Fact fact(Practice practice, Source source, KeptLesson taken) {
        var learned = taken.learned();
        var fact = new Fact(
                new Fact.Id(Ids.next()),
                source.client(),
                source.person(),
                learned.topic(),
                learned.words(),
                learned.stance(),
                List.copyOf(learned.tags()),
                learned.personal(),
                learned.sensitivity(),
                source.fromThem(),
                source.on(),
                taken.neutral() ? null : source.moment());
        return taken.agreed() ? fact.agreed(practice.today(clock)) : fact;
    }
}
