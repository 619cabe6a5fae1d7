package amity.circle;

import amity.client.Client;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a function became: a shared moment for each client who came, with who was there. */
@Component
@Transactional
public class FunctionMoments {
    private static final String SOURCE = "circle";
    private final Functions functions;
    private final GuestStore guests;
    private final Directory directory;
    private final Ledger ledger;
    private final Words words;
    private final Clock clock;

    FunctionMoments(
            Functions functions, GuestStore guests, Directory directory, Ledger ledger, Words words, Clock clock) {
        this.functions = functions;
        this.guests = guests;
        this.directory = directory;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    /** Notes it with each client who came, once: whoever it is noted with already is passed over, and off the record it is noted as business. Says with how many it was noted now. */
    public int shared(Practice practice, UUID id, List<Someone> came, Strand strand) {
        var function = functions.get(practice.id(), id);
        if (function.on().isAfter(practice.today(clock))) {
            throw new Refusal(words.say("circle.wrong.still-to-come", function.name()));
        }
        var at = directory.clients(practice.id(), came);
        var noted = function.guests().stream()
                .filter(guest -> guest.moment() != null)
                .flatMap(guest -> directory.client(practice.id(), guest.who()).stream())
                .collect(Collectors.toSet());
        int now = 0;
        for (var there : byClient(came, at).entrySet()) {
            if (noted.add(there.getKey())) {
                var moment = note(practice, function, there.getKey(), persons(there.getValue()), strand);
                guests.became(
                        practice.id(),
                        guest(practice.id(), function, there.getValue().getFirst()),
                        moment);
                now++;
            }
        }
        return now;
    }

    /** Takes the moments it became back; what was changed since stays. */
    public void unshared(Practice practice, UUID id) {
        functions.get(practice.id(), id).guests().stream()
                .filter(guest -> guest.moment() != null)
                .forEach(guest -> {
                    var moment = Objects.requireNonNull(guest.moment());
                    if (ledger.entry(practice.id(), moment).stands()) {
                        ledger.strike(practice, moment, words.say("circle.not-so"));
                    }
                    guests.became(practice.id(), guest.id(), null);
                });
    }

    private Moment.Id note(
            Practice practice, Function function, Client.Id client, List<Person.Id> present, Strand strand) {
        var begins = function.begins();
        var start = begins == null
                ? null
                : function.on().atTime(begins).atZone(practice.zone()).toInstant();
        return ledger.tell(
                        practice,
                        Note.of(client, function.name())
                                .as(Kind.FUNCTION)
                                .strand(directory.isOffTheRecord(practice.id(), client) ? Strand.BUSINESS : strand)
                                .on(function.on())
                                .at(start, null)
                                .present(present)
                                .from(SOURCE))
                .id();
    }

    private static Map<Client.Id, List<Someone>> byClient(List<Someone> came, Map<Someone, Client.Id> at) {
        var by = new java.util.LinkedHashMap<Client.Id, List<Someone>>();
        for (var one : came) {
            var client = at.get(one);
            if (client != null) {
                by.computeIfAbsent(client, key -> new ArrayList<>()).add(one);
            }
        }
        return by;
    }

    private static List<Person.Id> persons(List<Someone> some) {
        return some.stream().map(Someone::person).filter(Objects::nonNull).toList();
    }

    /** They came: as the guest they were, or as one nobody expected. */
    private UUID guest(Practice.Id practice, Function function, Someone who) {
        return function.guests().stream()
                .filter(guest -> guest.who().equals(who))
                .map(Function.Guest::id)
                .findFirst()
                .orElseGet(() -> guests.add(practice, function.id(), who, true));
    }
}
