package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import amity.shell.Days;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out all about asking one client. */
@Component
@Transactional(readOnly = true)
class AskPages {
    private final AskBoxes boxes;
    private final AskWords words;
    private final Clients clients;
    private final Invitations invitations;
    private final Asks asks;

    AskPages(AskBoxes boxes, AskWords words, Clients clients, Invitations invitations, Asks asks) {
        this.boxes = boxes;
        this.words = words;
        this.clients = clients;
        this.invitations = invitations;
        this.asks = asks;
    }

    AskPage of(Practice practice, Client.Id id, boolean anyway) {
        return of(practice, id, anyway, Map.of(), null);
    }

    /** A few suggestions, or what is open, for another page. */
    AskBox few(Practice practice, Client.Id id, String back) {
        return boxes.few(practice, clients.get(practice.id(), id), back);
    }

    /** The same with what was typed, and why it could not be kept. */
    AskPage of(Practice practice, Client.Id id, boolean anyway, Map<String, String> typed, @Nullable String sorry) {
        var client = clients.get(practice.id(), id);
        var today = words.today(practice);
        return new AskPage(
                client.name(),
                boxes.all(practice, client, anyway),
                words.ways(),
                invitations.of(practice, id).stream()
                        .map(one -> new AskPage.Invited(
                                one.id().toString(),
                                one.about(),
                                Days.withWeekday(one.until(), today),
                                one.openOn(today)))
                        .toList(),
                asks
                        .shown(
                                practice,
                                asks.of(practice, id).stream()
                                        .filter(one -> !one.open())
                                        .toList())
                        .stream()
                        .map(one -> words.earlier(one, today))
                        .toList(),
                typed,
                sorry,
                client.status() == Client.Status.PARTED);
    }
}
