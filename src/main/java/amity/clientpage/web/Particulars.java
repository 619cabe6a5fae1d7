package amity.clientpage.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.OpenMatter;
import amity.client.People;
import amity.client.Person;
import amity.clientpage.web.ClientPage.FactLine;
import amity.clientpage.web.ClientPage.MatterLine;
import amity.clientpage.web.ClientPage.PersonLine;
import amity.clientpage.web.ClientPage.PromiseLine;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who a client is, as the page tells it: people, what is known, promises and open matters. */
@Component
record Particulars(People people, Facts facts, Promises promises, Words words) {
    private static final int NEWS = 3;

    List<PersonLine> people(Practice practice, Client.Id client) {
        return people.at(practice.id(), client).stream().map(Particulars::line).toList();
    }

    /** What is known; nothing personal where either side keeps it to work. */
    List<FactLine> facts(Practice practice, Client client, LocalDate today) {
        var known = facts.of(practice.id(), client.id()).stream()
                .filter(fact -> client.isPersonalSideOpen() || !fact.personal())
                .toList();
        var news = known.stream()
                .filter(Fact::isNews)
                .filter(fact -> fact.learnedOn().isAfter(today.minusYears(1)))
                .sorted(Comparator.comparing(Fact::learnedOn).reversed())
                .limit(NEWS)
                .toList();
        return Stream.concat(
                        news.stream().map(fact -> line(fact, today, true)),
                        known.stream().filter(fact -> !news.contains(fact)).map(fact -> line(fact, today, false)))
                .toList();
    }

    List<PromiseLine> promises(Practice practice, Client.Id client, LocalDate today) {
        return promises.open(practice.id(), client).stream()
                .map(promise -> new PromiseLine(
                        promise.id().toString(),
                        promise.whose() == Promise.Whose.OURS,
                        promise.words(),
                        due(promise.due(), today),
                        promise.due() != null && promise.due().isBefore(today)))
                .toList();
    }

    List<MatterLine> matters(List<OpenMatter> matters, LocalDate today) {
        return matters.stream()
                .filter(matter -> matter.isOpenOn(today))
                .map(matter -> new MatterLine(
                        matter.matter().word(),
                        words.say("relationship.matter." + matter.matter().word()),
                        words.say("relationship.matter.since", Days.shown(matter.openedOn(), today))))
                .toList();
    }

    private @Nullable String due(@Nullable LocalDate due, LocalDate today) {
        return due == null ? null : words.say("relationship.promise.due", Days.shown(due, today));
    }

    private static PersonLine line(Person person) {
        return new PersonLine(
                person.id().toString(),
                person.name(),
                said(person.role()),
                person.birthday() == null ? "" : Days.inFull(person.birthday()),
                said(person.address()),
                String.join(", ", person.emails()),
                String.join(", ", person.phones()),
                said(person.organisation()));
    }

    private FactLine line(Fact fact, LocalDate today, boolean news) {
        var stance = fact.stance();
        var told = words.say(
                fact.agreedOn() != null
                        ? "relationship.fact.agreed"
                        : fact.fromThem() ? "relationship.fact.theirs" : "relationship.fact.ours",
                Days.shown(fact.learnedOn(), today));
        return new FactLine(
                fact.id().toString(),
                stance == null ? fact.topic() : words.say("relationship.fact.stance." + stance.word(), fact.topic()),
                fact.words(),
                fact.personal(),
                told,
                fact.sensitivity().word(),
                words.say("relationship.sensitivity." + fact.sensitivity().word()),
                fact.special().isPresent(),
                news);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
