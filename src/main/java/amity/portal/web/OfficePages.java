package amity.portal.web;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.client.Salutation;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.portal.link.PrivateLink;
import amity.portal.link.PrivateLinks;
import amity.portal.link.PublicAddress;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Refusal;
import amity.shell.Words;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what she decides of a client’s page. */
@Component
@Transactional(readOnly = true)
class OfficePages {
    private final People people;
    private final PrivateLinks links;
    private final VisibleParts sharing;
    private final PublicAddress address;
    private final Words words;
    private final Clock clock;

    OfficePages(
            People people, PrivateLinks links, VisibleParts sharing, PublicAddress address, Words words, Clock clock) {
        this.people = people;
        this.links = links;
        this.sharing = sharing;
        this.address = address;
        this.words = words;
        this.clock = clock;
    }

    record Made(Person.Id person, String token) {}

    void refuseWithoutWay() {
        var why = why();
        if (why != null) throw new Refusal(why);
    }

    /** Why no link can be made. */
    private @Nullable String why() {
        return address.working().isPresent()
                ? null
                : address.given()
                        .map(given -> words.say("portal.address.silent", given + "/p/"))
                        .orElseGet(() -> words.say("portal.address.none"));
    }

    OfficePage of(Practice practice, Client client, @Nullable Made made, @Nullable String wrong) {
        var today = practice.today(clock);
        var there = people.at(practice.id(), client.id());
        var handed = links.of(practice, client.id());
        return new OfficePage(
                client.id().toString(),
                client.name(),
                address.working().map(URI::toString).orElse(null),
                why(),
                made == null ? null : handed(practice, client, there, made),
                there.stream().map(person -> someone(practice, person, handed)).toList(),
                switches(practice, client),
                today.toString(),
                today.plusDays(PrivateLinks.DAYS).toString(),
                today.plusDays(PrivateLinks.MOST).toString(),
                wrong);
    }

    private OfficePage.@Nullable Handed handed(Practice practice, Client client, List<Person> there, Made made) {
        var page = address.given()
                .map(given -> PublicAddress.page(given, made.token()))
                .orElse("");
        return there.stream()
                .filter(person -> person.id().equals(made.person()))
                .findFirst()
                .map(person -> {
                    var says = words.say(
                            "portal.handed.words",
                            Salutation.of(person, client, words).greeted(words),
                            page,
                            Salutation.person(practice.owner(), words).name());
                    var to = person.emails().isEmpty() ? "" : person.emails().getFirst();
                    return new OfficePage.Handed(person.name(), page, says, Mailto.to(to, says));
                })
                .orElse(null);
    }

    private OfficePage.Someone someone(Practice practice, Person person, List<PrivateLink> handed) {
        var now = clock.instant();
        var link = handed.stream()
                .filter(one -> one.person().equals(person.id()) && one.opens(now))
                .findFirst();
        return new OfficePage.Someone(
                person.id().toString(),
                person.name(),
                link.map(one -> one.id().toString()).orElse(null),
                link.map(one -> says(practice, one)).orElseGet(() -> words.say("portal.link.none")));
    }

    private String says(Practice practice, PrivateLink link) {
        var until = words.say("portal.link.opens", Days.dated(link.made()), Days.dated(link.lastDay(practice.zone())));
        return until + " " + used(link.used(), YearMonth.from(practice.today(clock)));
    }

    private String used(@Nullable YearMonth used, YearMonth now) {
        if (used == null) return words.say("portal.link.unused");
        return used.equals(now)
                ? words.say("portal.link.used.now")
                : words.say("portal.link.used", Days.month(used.atDay(1)));
    }

    private List<OfficePage.Switch> switches(Practice practice, Client client) {
        var shown = sharing.shown(practice, client.id());
        return Arrays.stream(Part.values())
                .map(part -> {
                    var spoken = shown.get(part);
                    return new OfficePage.Switch(
                            part.word(),
                            words.say("portal.part." + part.word()),
                            words.say("portal.part." + part.word() + ".says"),
                            spoken == null ? null : Days.dated(spoken));
                })
                .toList();
    }
}
