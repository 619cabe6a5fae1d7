package amity.season;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Facts;
import amity.client.HourlyRates;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.plan.Decision;
import amity.plan.Entrant;
import amity.plan.Exclusion;
import amity.plan.Phrase;
import amity.plan.Ruling;
import amity.plan.Tags;
import amity.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the rules must know of everyone on the list, with a number of queries that does not grow with it. */
@Component
record EntrantReader(Facts facts, Ledger ledger, Guard guard, HourlyRates rates, DecisionStore store) {
    /** Events, the six ways, the tokens and the signals. */
    private static final Set<Kind> TELLING = EnumSet.range(Kind.REFERRAL, Kind.SIGNAL);

    static {
        TELLING.add(Kind.FUNCTION);
    }

    /** The entrants in the list's order. */
    List<Entrant> with(Practice practice, Season season, GuestList.Invited invited, Tags tags, LocalDate asOf) {
        var guests = invited.guests();
        var whose = guests.stream().map(Guest::whose).toList();
        var clients = clients(guests);
        var known = new Portrait.Known(
                invited.readings(),
                facts.drawnOn(practice.id(), clients),
                ledger.ofKinds(practice.id(), TELLING, clients),
                store.among(practice, season.id(), whose),
                blocked(practice, guests, asOf),
                rates.of(practice),
                tags,
                asOf);
        return guests.stream()
                .map(guest -> new Portrait(guest, known).entrant())
                .toList();
    }

    private static List<Client.Id> clients(List<Guest> guests) {
        return guests.stream()
                .map(Guest::client)
                .filter(Objects::nonNull)
                .map(Client::id)
                .toList();
    }

    private Map<UUID, List<Exclusion>> blocked(Practice practice, List<Guest> guests, LocalDate asOf) {
        var noon = noon(practice, asOf);
        var asked = new ArrayList<Asked>();
        for (var guest : guests) {
            var client = guest.client();
            if (client == null) continue;
            var person = guest.goesTo() == null ? null : guest.goesTo().id();
            asked.add(new Asked(guest.subject(), Decision.CARD, new Action.Card(client.id(), person, noon)));
            asked.add(new Asked(guest.subject(), Decision.GIFT, new Action.Gift(client.id(), person, null, noon)));
            asked.add(new Asked(guest.subject(), Decision.HOURS, new Action.Hours(client.id(), person, 0, noon)));
        }
        var verdicts = guard.judge(practice, asked, Asked::action);
        var blocked = new HashMap<UUID, List<Exclusion>>();
        for (var one : asked)
            verdicts.get(one).blocking().findFirst().ifPresent(concern -> blocked.computeIfAbsent(
                            one.subject, subject -> new ArrayList<>())
                    .add(new Exclusion(one.decision, null, new Ruling(concern.rule(), Phrase.said(concern.why())))));
        return blocked;
    }

    private record Asked(UUID subject, Decision decision, Action action) {}

    /** What is decided on a day is asked about as of its noon. */
    static Instant noon(Practice practice, LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(practice.zone()).toInstant();
    }
}
