package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.hours.Hours;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.ClientNoes;
import amity.portal.arrival.SentWords;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Part;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done about one thing that arrived, beside what it says. */
@Component
record ArrivalOptions(Arrivals arrivals, ClientNoes noes, People people, SentWords said, Words words) {
    /** Who sent it, when and how. */
    String from(Practice practice, Arrival arrival) {
        var id = arrival.person();
        var person = id == null
                ? null
                : people.find(practice.id(), id).map(Person::name).orElse(null);
        var day = Days.dated(arrival.on());
        return arrival.isKeyedIn()
                ? words.say("arrival.from.keyed", day)
                : words.say("arrival.from.page", person == null ? words.say("arrival.from.somebody") : person, day);
    }

    ArrivalPage.Edit edit(Arrival arrival, LocalDate today) {
        return switch (arrival.submission()) {
            case Submission.Redemption asked ->
                new ArrivalPage.Edit(null, hours(asked.quarters()), today.toString(), false);
            case Submission.Preferences preferences ->
                new ArrivalPage.Edit(
                        preferences.policy().isEmpty() ? null : preferences.policy(),
                        Map.of(),
                        null,
                        preferences.gifts() == Submission.Gifts.POLICY);
            case Submission.Reply reply -> words(reply.words());
            case Submission.Testimonial testimonial -> words(testimonial.words());
            case Submission.Suggestion suggestion -> words(suggestion.words());
            case Submission.Referral referral -> words(referral.words());
            case Submission.Agreed agreed -> words(agreed.words());
            case Submission.Correction correction -> words(correction.words());
            default -> words("");
        };
    }

    private static ArrivalPage.Edit words(String theirs) {
        return new ArrivalPage.Edit(theirs.isEmpty() ? null : theirs, Map.of(), null, false);
    }

    /** All that were asked for, or fewer. */
    private static Map<String, String> hours(int most) {
        var choices = new LinkedHashMap<String, String>();
        for (int quarters = most; quarters > 0; quarters--) {
            choices.put(String.valueOf(quarters), Hours.shown(quarters));
        }
        return choices;
    }

    /** The noes it came with and, where it says that one has changed, that one while it holds. */
    List<ArrivalPage.Denied> noes(Practice practice, Arrival arrival) {
        var with = noes.from(practice, arrival.id()).stream();
        var all = arrival.submission() instanceof Submission.Change change
                ? Stream.concat(
                        with, noes.holding(practice, arrival.client()).stream().filter(no -> no.id()
                                .equals(change.no())))
                : with;
        return all.map(no -> new ArrivalPage.Denied(no.id(), said.no(practice, no), no.holds()))
                .toList();
    }

    ArrivalPage.@Nullable Request request(Practice practice, Arrival arrival, Client client) {
        var due = arrival.due();
        if (due == null) return null;
        var known = known(practice, arrival);
        var mail = known == null ? null : Mailto.about(known, words.say("arrival.request.subject"));
        return new ArrivalPage.Request(Days.named(due), mail, known, "/clients/" + client.id() + "/everything");
    }

    /** The address that was there before the request came. */
    private @Nullable String known(Practice practice, Arrival arrival) {
        var id = arrival.person();
        var asked = id == null
                ? people.at(practice.id(), arrival.client()).stream()
                : people.find(practice.id(), id).stream();
        return asked.flatMap(person -> person.emails().stream()).findFirst().orElse(null);
    }

    ArrivalPage.@Nullable Contact contact(Arrival arrival) {
        return arrival.submission() instanceof Submission.Referral referral && referral.isReachable()
                ? new ArrivalPage.Contact(
                        referral.name(),
                        referral.contact(),
                        Days.inFull(arrival.on().plusDays(Arrivals.CONTACT_DAYS)))
                : null;
    }

    ArrivalPage.@Nullable Quote quote(Practice practice, Arrival arrival) {
        return arrivals.quotes(practice, arrival.client()).stream()
                .filter(quote -> quote.arrival().equals(arrival.id()))
                .findFirst()
                .map(quote -> new ArrivalPage.Quote(
                        quote.words(),
                        quote.may().stream()
                                .sorted()
                                .collect(Collectors.toMap(
                                        Part::word,
                                        part -> said.parts(List.of(part)),
                                        (one, other) -> one,
                                        LinkedHashMap::new))))
                .orElse(null);
    }
}
