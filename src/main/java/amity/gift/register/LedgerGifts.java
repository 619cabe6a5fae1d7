package amity.gift.register;

import static java.util.Objects.requireNonNullElse;

import amity.client.Clients;
import amity.client.HourlyRates;
import amity.client.Person;
import amity.gift.Shelf;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.season.KeptDecision;
import amity.season.KeptGifts;
import amity.shell.NotFound;
import amity.shell.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gifts and free hours that stand in the ledger and come from no season’s gift, with what was said of them to the law. */
@Component
record LedgerGifts(
        RegisterStore store,
        KeptGifts kept,
        Ledger ledger,
        Clients clients,
        Shelf shelf,
        HourlyRates rates,
        Words words) {
    Stream<RegisterEntry> of(Practice practice) {
        var given = ledger.ofKinds(practice.id(), EnumSet.of(Kind.GIFT, Kind.HOURS)).values().stream()
                .flatMap(List::stream)
                .filter(moment -> moment.direction() == Direction.GIVEN)
                .toList();
        var standing = new HashSet<Moment.Id>();
        given.forEach(moment -> standing.add(moment.id()));
        var ofSeasons = follow(practice, kept.moments(practice), standing);
        var others = given.stream()
                .filter(moment -> !ofSeasons.contains(moment.id()))
                .toList();
        var present =
                ledger.present(practice.id(), others.stream().map(Moment::id).toList());
        var said = said(practice, standing);
        var known = clients.among(
                practice.id(), others.stream().map(Moment::client).distinct().toList());
        var tags = shelf.tags(practice);
        var usual = rates.of(practice);
        return others.stream().map(moment -> {
            var there = present.getOrDefault(moment.id(), List.of());
            var person = there.size() == 1 ? there.getFirst() : null;
            return moment.kind() == Kind.GIFT
                    ? registered(
                            moment,
                            person,
                            priceOf(practice, moment),
                            said.getOrDefault(moment.id(), guessed(moment, tags)))
                    // at the client’s rate or the usual one; nothing where nobody has said either
                    : registered(
                            moment,
                            person,
                            requireNonNullElse(
                                    usual.worthOfMinutes(
                                            known.get(moment.client()), requireNonNullElse(moment.minutes(), 0)),
                                    practice.money(0)),
                            Idea.Category.DEED);
        });
    }

    /** Keeps what the law calls a gift; another price corrects the moment. */
    void say(Practice practice, Moment.Id id, Idea.Category category, Money price) {
        var entry = ledger.entry(practice.id(), id);
        var moment = entry.moment();
        if (!entry.stands() || moment.kind() != Kind.GIFT || moment.direction() != Direction.GIVEN) {
            throw new NotFound(words.say("register.missing"));
        }
        store.say(practice, price.equals(priceOf(practice, moment)) ? id : priced(practice, moment, price), category);
    }

    private Moment.Id priced(Practice practice, Moment moment, Money price) {
        return ledger.correct(
                        practice,
                        moment.id(),
                        ledger.note(practice.id(), moment).amount(price))
                .id();
    }

    /** What was said of a moment holds for the one that has since corrected it. */
    private Map<Moment.Id, Idea.Category> said(Practice practice, Set<Moment.Id> standing) {
        var said = new HashMap<Moment.Id, Idea.Category>();
        var direct = store.said(practice);
        direct.forEach(
                (id, category) -> follow(practice, Set.of(id), standing).forEach(at -> said.putIfAbsent(at, category)));
        said.putAll(direct);
        return said;
    }

    /** These moments, and those that have since corrected them. */
    private Set<Moment.Id> follow(Practice practice, Set<Moment.Id> left, Set<Moment.Id> standing) {
        var all = new HashSet<>(left);
        for (var id : left) {
            var at = id;
            while (at != null && !standing.contains(at)) {
                at = ledger.entry(practice.id(), at).replacedBy();
                if (at != null) all.add(at);
            }
        }
        return all;
    }

    private static Money priceOf(Practice practice, Moment moment) {
        return requireNonNullElse(moment.amount(), practice.money(0));
    }

    /** Until she says what it was, its words do: a whisky is alcohol. */
    private static Idea.Category guessed(Moment moment, Tags tags) {
        return Idea.Category.of(tags.proposed(moment.words()), 1, tags);
    }

    private static RegisterEntry registered(
            Moment moment, Person.@Nullable Id person, Money value, Idea.Category category) {
        return new RegisterEntry(
                moment.id().value(),
                null,
                null,
                moment.client(),
                person,
                moment.day(),
                moment.words(),
                value,
                category,
                KeptDecision.Stage.DONE,
                null,
                moment.kind() == Kind.HOURS);
    }
}
