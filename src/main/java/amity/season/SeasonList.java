package amity.season;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.plan.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on a season's list: on everyone's day active and resting clients, unless the work is long past and nothing else
 * goes on, and everyone who has introduced someone; on a day of one's own that one alone; and always whom the user adds.
 * Lists, counts and the writing desk ask here, each with as much as it has read.
 */
final class SeasonList {
    /** What says of a client whether it is on the list. */
    record Candidate(UUID id, Client.Status status, boolean cardsStay, boolean longGone) {
        static Candidate of(Client client, boolean longGone) {
            return new Candidate(
                    client.id().value(), client.status(), client.tenure().cardsStay(), longGone);
        }
    }

    /** A person: at a client or, where that is null, at none. */
    record Contact(UUID id, @Nullable UUID client, @Nullable String address) {}

    record Introducer(@Nullable UUID client, @Nullable UUID person, UUID introduced) {}

    enum Progress {
        OPEN,
        WRITTEN,
        POSTED;

        static Progress of(@Nullable LocalDate written, @Nullable LocalDate posted, @Nullable LocalDate thanked) {
            if (posted != null || thanked != null) return POSTED;
            return written == null ? OPEN : WRITTEN;
        }
    }

    /**
     * What the season has noted of one of them.
     *
     * @param subject the client or person it was noted for
     * @param whose the client it belongs to by now, where that one became part of another
     * @param fixed ordered, paid or given: it stays on the list, whatever becomes of the client
     * @param team how far the second card is, to the client's whole house, where there is one
     */
    record Mark(
            UUID subject,
            UUID whose,
            @Nullable UUID goesTo,
            boolean added,
            boolean leftOut,
            @Nullable Decision locked,
            @Nullable Decision kept,
            boolean fixed,
            Progress card,
            @Nullable Progress team) {
        private boolean isDecided() {
            return locked != null || kept != null;
        }
    }

    /**
     * One on the list.
     *
     * @param client null for whoever is none
     * @param introduced the clients they brought
     */
    record Invited(
            UUID whose,
            @Nullable Candidate client,
            List<UUID> introduced,
            @Nullable Mark mark) {
        UUID subject() {
            return mark == null ? whose : mark.subject;
        }

        Progress card() {
            return mark == null ? Progress.OPEN : mark.card;
        }

        /** Nothing is kept of a plan for them, so that the guard has a say. */
        boolean isOpen() {
            return mark == null || mark.kept == null;
        }

        boolean getsCard(boolean blocked, Progress card) {
            return SeasonList.getsCard(
                    mark == null ? null : mark.kept,
                    mark == null ? null : mark.locked,
                    blocked && card == Progress.OPEN);
        }
    }

    /** Whether somebody gets a card: as kept, else none where the guard lets none go that is not written yet, else as locked, else they do. */
    static boolean getsCard(@Nullable Decision kept, @Nullable Decision locked, boolean blocked) {
        if (kept != null) return kept != Decision.NOTHING;
        return !blocked && locked != Decision.NOTHING;
    }

    private final Occasion occasion;
    private final Map<UUID, Candidate> candidates;
    private final List<Contact> apart;
    private final Map<UUID, List<Contact>> contacts;
    private final Map<UUID, List<UUID>> brought;
    private final Map<UUID, List<Mark>> marks;

    SeasonList(
            Occasion occasion,
            List<Candidate> candidates,
            List<Contact> contacts,
            List<Introducer> introducers,
            List<Mark> marks) {
        this.occasion = occasion;
        this.candidates = candidates.stream().collect(toMap(Candidate::id, Function.identity()));
        this.apart = contacts.stream().filter(contact -> contact.client == null).toList();
        this.contacts = new HashMap<>();
        this.brought = new HashMap<>();
        this.marks = marks.stream().collect(groupingBy(Mark::whose));
        var at = new HashMap<UUID, UUID>();
        for (var contact : contacts) {
            if (contact.client == null) continue;
            this.contacts
                    .computeIfAbsent(contact.client, client -> new ArrayList<>())
                    .add(contact);
            at.put(contact.id, contact.client);
        }
        for (var one : introducers) {
            var client = one.client != null ? one.client : at.get(one.person);
            if (client != null) bring(client, one.introduced);
            if (one.person != null) bring(one.person, one.introduced);
        }
    }

    private void bring(UUID who, UUID introduced) {
        brought.computeIfAbsent(who, introducer -> new ArrayList<>()).add(introduced);
    }

    Stream<Invited> all() {
        return Stream.concat(
                candidates.values().stream().flatMap(this::clients),
                apart.stream().flatMap(this::person));
    }

    /** One entry a client; after a merge each thing ordered stays one until it is given. */
    private Stream<Invited> clients(Candidate client) {
        var introduced = introduced(client.id);
        var noted = marks(client.id);
        var fixed = noted.stream().filter(Mark::fixed).toList();
        if (!fixed.isEmpty()) return fixed.stream().map(mark -> new Invited(client.id, client, introduced, mark));
        var own = noted.isEmpty() ? null : noted.getFirst();
        return isOnList(client, !introduced.isEmpty(), own)
                ? Stream.of(new Invited(client.id, client, introduced, own))
                : Stream.empty();
    }

    private boolean isOnList(Candidate client, boolean introduced, @Nullable Mark own) {
        if (own != null && own.leftOut) return false;
        if (own != null && own.added) return true;
        boolean honoured = isHonoured(client);
        if (!occasion.everyone() && !honoured) return false;
        boolean known = introduced || honoured || own != null && own.isDecided();
        return switch (client.status) {
            case ACTIVE, RESTING -> known || !client.longGone;
            case PROSPECT -> known;
            case PARTED -> client.cardsStay;
        };
    }

    private Stream<Invited> person(Contact person) {
        var noted = marks(person.id);
        var own = noted.isEmpty() ? null : noted.getFirst();
        boolean added = noted.stream().anyMatch(mark -> mark.added || mark.fixed);
        boolean invited =
                occasion.everyone() && brought.containsKey(person.id) || person.id.equals(occasion.subject()) || added;
        boolean leftOut = own != null && own.leftOut && !own.fixed;
        return invited && !leftOut
                ? Stream.of(new Invited(person.id, null, introduced(person.id), own))
                : Stream.empty();
    }

    /** What is noted of a client or person, its own before what came with another. */
    private List<Mark> marks(UUID whose) {
        return marks.getOrDefault(whose, List.of()).stream()
                .sorted(Comparator.comparing(mark -> !mark.subject.equals(whose)))
                .toList();
    }

    private List<UUID> introduced(UUID who) {
        return brought.getOrDefault(who, List.of()).stream()
                .filter(candidates::containsKey)
                .distinct()
                .toList();
    }

    /** It is their day, or that of somebody there. */
    private boolean isHonoured(Candidate client) {
        return client.id.equals(occasion.subject())
                || honoured(there(client.id)).isPresent();
    }

    private Optional<Contact> honoured(List<Contact> there) {
        return there.stream()
                .filter(contact -> contact.id.equals(occasion.subject()))
                .findFirst();
    }

    List<Contact> there(UUID client) {
        return contacts.getOrDefault(client, List.of());
    }

    /**
     * Whom the card goes to: whoever she chose, else whose day it is, else whom she talks with most, else the first named,
     * else the client itself; a person who is at none gets their own.
     */
    Optional<Contact> goesTo(Invited invited, ToIntFunction<UUID> talks) {
        if (invited.client == null)
            return apart.stream()
                    .filter(contact -> contact.id.equals(invited.whose))
                    .findFirst();
        var there = there(invited.whose);
        var chosen = invited.mark == null ? null : invited.mark.goesTo;
        return there.stream()
                .filter(contact -> contact.id.equals(chosen))
                .findFirst()
                .or(() -> honoured(there))
                .or(() -> there.stream()
                        .reduce((one, next) -> talks.applyAsInt(next.id) > talks.applyAsInt(one.id) ? next : one));
    }
}
