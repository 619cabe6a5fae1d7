package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.hours.Hours;
import amity.hours.Reservations;
import amity.hours.Voucher;
import amity.moment.Kind;
import amity.partnership.agreement.Agreements;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a reply can be about. */
@Component
@Transactional(readOnly = true)
class ReplyPages {
    private final Clients clients;
    private final People people;
    private final Reservations reservations;
    private final Asks asks;
    private final Invitations invitations;
    private final Agreements agreements;
    private final Words words;
    private final Clock clock;

    ReplyPages(
            Clients clients,
            People people,
            Reservations reservations,
            Asks asks,
            Invitations invitations,
            Agreements agreements,
            Words words,
            Clock clock) {
        this.clients = clients;
        this.people = people;
        this.reservations = reservations;
        this.asks = asks;
        this.invitations = invitations;
        this.agreements = agreements;
        this.words = words;
        this.clock = clock;
    }

    ReplyPage of(Practice practice, Client.Id id) {
        return again(practice, id, "", null, Map.of());
    }

    ReplyPage again(
            Practice practice, Client.Id id, String form, @Nullable String sorry, Map<String, List<String>> typed) {
        var client = clients.get(practice.id(), id);
        var known = new LinkedHashMap<String, String>();
        known.put("", words.say("arrival.reply.somebody"));
        people.at(practice.id(), id).forEach(person -> known.put(person.id().toString(), person.name()));
        return new ReplyPage(
                client.name(),
                "/clients/" + id,
                known,
                reservations.open(practice, id, null).stream()
                        .map(voucher -> hours(practice, voucher))
                        .toList(),
                ask(practice, id),
                invitations.open(practice, id).stream()
                        .map(one -> new ReplyPage.Asked(one.id().toString(), one.about(), false))
                        .toList(),
                agreements.inForce(practice, id).map(one -> one.id().toString()).orElse(null),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.matches("[A-Z][a-z]+/.+"))
                        .sorted()
                        .toList(),
                practice.zone().getId(),
                form,
                sorry,
                typed);
    }

    private ReplyPage.Hours hours(Practice practice, Voucher voucher) {
        int left = voucher.left(practice.today(clock));
        var choices = new LinkedHashMap<String, String>();
        for (int quarters = left; quarters > 0; quarters--) {
            choices.put(String.valueOf(quarters), Hours.shown(quarters));
        }
        return new ReplyPage.Hours(voucher.id().toString(), choices);
    }

    private ReplyPage.@Nullable Asked ask(Practice practice, Client.Id client) {
        return asks.open(practice, client)
                .filter(ask -> ask.state() != AskState.PLANNED)
                .map(ask -> new ReplyPage.Asked(ask.id().toString(), ask.words(), ask.way() == Kind.MENTION))
                .orElse(null);
    }
}
