package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.partnership.agreement.Agreements;
import amity.practice.Practice;
import amity.shell.Words;
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
    private final OpenReplies replying;
    private final Agreements agreements;
    private final Words words;

    ReplyPages(Clients clients, People people, OpenReplies replying, Agreements agreements, Words words) {
        this.clients = clients;
        this.people = people;
        this.replying = replying;
        this.agreements = agreements;
        this.words = words;
    }

    ReplyPage of(Practice practice, Client.Id id) {
        return again(practice, id, "", null, Map.of());
    }

    /** The same with a form as it was filled in, and what is wrong with it. */
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
                replying.hours(practice, id),
                replying.ask(practice, id),
                replying.invited(practice, id),
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
}
