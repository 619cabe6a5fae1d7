package amity.intake;

import amity.client.Acquaintances;
import amity.client.Alias;
import amity.client.AliasOwner;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Newcomer;
import amity.client.Person;
import amity.intake.ContactStore.Contact;
import amity.intake.ImportChange.What;
import amity.intake.PartyStore.PartyRow;
import amity.intake.match.PartyMatch;
import amity.knowing.KeptLesson;
import amity.knowing.Knowledge;
import amity.knowing.Lesson;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the clients and people an import brings, and teaches those already known their further names and addresses. */
@Component
record Newcomers(
        ChangeStore changes,
        PartyStore parties,
        ContactStore guests,
        Acquaintances acquaintances,
        Facts facts,
        AddressBookNoteReader notes,
        Knowledge knowledge,
        Clients clients) {
    /** Says which clients are new. */
    Set<UUID> bring(Practice practice, UUID imported, StagedContents contents, Set<UUID> needed, LocalDate today) {
        var fresh = clients(practice, imported, needed, acquaintances.known(practice.id()));
        if (contents.hasPeople()) {
            people(practice, imported, today);
        }
        return fresh;
    }

    private static String words(Alias alias, @Nullable UUID whose) {
        return alias.kind() + " " + alias.normal() + " " + whose;
    }

    private Set<UUID> clients(Practice practice, UUID imported, Set<UUID> needed, List<AliasOwner> before) {
        var known = before.stream()
                .map(one -> words(
                        one.alias(), one.client() == null ? null : one.client().value()))
                .collect(Collectors.toCollection(HashSet::new));
        var fresh = new LinkedHashMap<UUID, List<PartyRow>>();
        var learned = new ArrayList<AliasOwner>();
        for (var met : parties.met(practice.id(), imported)) {
            if (!needed.contains(met.client())) continue;
            if (met.how() != PartyMatch.How.KNOWN) {
                fresh.computeIfAbsent(met.client(), first -> new ArrayList<>()).add(met);
                continue;
            }
            for (var alias : RowResolution.names(met.name(), met.email())) {
                if (known.add(words(alias, met.client()))) {
                    learned.add(new AliasOwner(Ids.next(), alias, new Client.Id(met.client()), null));
                }
            }
        }
        acquaintances.bring(practice.id(), newClients(fresh));
        compare(practice, fresh, before);
        acquaintances.learn(practice.id(), learned);
        remember(practice, imported, What.CLIENT, fresh.keySet());
        remember(
                practice,
                imported,
                What.ALIAS,
                learned.stream().map(AliasOwner::id).toList());
        return fresh.keySet();
    }

    /** Whom the user said is new is told apart from those it looks like; who is undecided is listed. */
    private void compare(Practice practice, Map<UUID, List<PartyRow>> fresh, List<AliasOwner> before) {
        var known =
                before.stream().map(AliasOwner::client).filter(Objects::nonNull).collect(Collectors.toSet());
        var undecided = new HashMap<Client.Id, List<Client.Id>>();
        var apart = new HashMap<Client.Id, List<Client.Id>>();
        for (var met : fresh.values().stream().flatMap(List::stream).toList()) {
            var pairs = met.how() == PartyMatch.How.UNDECIDED ? undecided : apart;
            var maybe = met.maybe().stream()
                    .map(Client.Id::new)
                    .filter(other -> known.contains(other) || fresh.containsKey(other.value()))
                    .toList();
            pairs.computeIfAbsent(new Client.Id(met.client()), first -> new ArrayList<>())
                    .addAll(maybe);
        }
        acquaintances.mayBeSame(practice.id(), undecided);
        acquaintances.tellApart(practice.id(), apart);
    }

    private static List<Newcomer.OfClient> newClients(Map<UUID, List<PartyRow>> fresh) {
        return fresh.entrySet().stream()
                .map(one -> {
                    var leader = one.getValue().stream()
                            .filter(met -> met.id().equals(one.getKey()))
                            .findFirst()
                            .orElse(one.getValue().getFirst());
                    var names = one.getValue().stream()
                            .flatMap(met -> RowResolution.names(met.name(), met.email()).stream())
                            .filter(alias -> !alias.words().equals(leader.name()))
                            .distinct()
                            .toList();
                    return new Newcomer.OfClient(new Client.Id(one.getKey()), leader.name(), names);
                })
                .toList();
    }

    private void remember(Practice practice, UUID imported, What what, Collection<UUID> records) {
        changes.remember(
                practice.id(),
                imported,
                records.stream().map(record -> ImportChange.made(what, record)).toList());
    }

    private void people(Practice practice, UUID imported, LocalDate today) {
        var fresh = new ArrayList<Newcomer.OfPerson>();
        var again = new ArrayList<Contact>();
        var met = new HashSet<UUID>();
        for (var contact : guests.contacts(practice.id(), imported)) {
            if (contact.person() == null) continue;
            boolean first = met.add(contact.person());
            if (contact.id().equals(contact.person())) {
                fresh.add(
                        new Newcomer.OfPerson(person(contact), contact.details().birthYear()));
            } else if (contact.state() != StagedEntry.State.ALREADY && (first || !contact.guest())) {
                again.add(contact);
            }
        }
        acquaintances.welcome(practice.id(), fresh);
        remember(
                practice,
                imported,
                What.PERSON,
                fresh.stream().map(one -> one.person().id().value()).toList());
        again.forEach(contact -> complete(practice, imported, contact));
        learn(practice, imported, today);
    }

    private static Person person(Contact contact) {
        var client = contact.client() == null ? null : new Client.Id(contact.client());
        return new Person(
                new Person.Id(Objects.requireNonNull(contact.person())),
                client,
                contact.details().name(),
                contact.details().role(),
                contact.details().birthday(),
                address(contact),
                contact.details().emails().stream().distinct().toList(),
                contact.details().phones(),
                contact.details().organisation());
    }

    /** Of its own, else one that stands in a note. */
    private static @Nullable String address(Contact contact) {
        return contact.details().address() != null
                ? contact.details().address()
                : contact.notes().stream()
                        .map(AddressBookNote::remark)
                        .filter(remark -> remark.as() == Remark.As.ADDRESS)
                        .map(Remark::said)
                        .findFirst()
                        .orElse(null);
    }

    /** A person already known learns what was missing; what the user wrote stays. */
    private void complete(Practice practice, UUID imported, Contact contact) {
        var person = person(contact);
        var filled =
                acquaintances.complete(practice.id(), person, contact.details().birthYear());
        if (!filled.isEmpty()) {
            changes.remember(
                    practice.id(),
                    imported,
                    List.of(ImportChange.of(
                            What.COMPLETED,
                            person.id().value(),
                            new FormerValues(filled.stream()
                                    .map(field -> new FormerValues.Value(field, ""))
                                    .toList()))));
        }
        follow(practice, imported, contact, person);
        var learned = person.emails().stream()
                .map(Alias::email)
                .filter(alias -> !acquaintances.knows(practice.id(), person.id(), alias))
                .map(alias -> new AliasOwner(Ids.next(), alias, null, person.id()))
                .toList();
        acquaintances.learn(practice.id(), learned);
        remember(
                practice,
                imported,
                What.ALIAS,
                learned.stream().map(AliasOwner::id).toList());
    }

    /** What the same contact said before and still stands with the person is corrected to what it says now. */
    private void follow(Practice practice, UUID imported, Contact contact, Person person) {
        if (contact.said().isEmpty()) return;
        var before = acquaintances.correct(practice.id(), person.id(), contact.said(), contact.says());
        if (before.isEmpty()) return;
        changes.remember(
                practice.id(),
                imported,
                List.of(ImportChange.of(What.REWRITTEN, person.id().value(), FormerValues.of(before))));
        if (before.containsKey("name")) {
            var name = new AliasOwner(Ids.next(), Alias.name(contact.details().name()), null, person.id());
            acquaintances.learn(practice.id(), List.of(name));
            remember(practice, imported, What.ALIAS, List.of(name.id()));
        }
    }

    private void learn(Practice practice, UUID imported, LocalDate today) {
        var made = new ArrayList<UUID>();
        for (var contact : guests.contacts(practice.id(), imported)) {
            if (contact.notes().isEmpty() || contact.client() == null || contact.state() == StagedEntry.State.ALREADY) {
                continue;
            }
            var client = new Client.Id(contact.client());
            var known = facts.of(practice.id(), client);
            for (var jotting : contact.notes()) {
                if (!jotting.isKept()) continue;
                var learned = notes.learned(practice, contact, jotting);
                if (learned.sort() == Lesson.Sort.POLICY) {
                    policy(practice, imported, client, learned, today);
                } else if (known.stream().noneMatch(one -> one.words().equals(learned.words()))) {
                    facts.bring(practice, fact(contact, client, learned, today))
                            .ifPresent(fact -> made.add(fact.id().value()));
                }
            }
        }
        remember(practice, imported, What.FACT, made);
    }

    /** A rule that is noted holds where nobody has said one: what she has set stays. */
    private void policy(Practice practice, UUID imported, Client.Id id, Lesson learned, LocalDate today) {
        var policy = learned.policy();
        boolean whole = policy != null && (policy != Client.GiftPolicy.LIMIT || learned.limit() != null);
        if (!whole || clients.get(practice.id(), id).gifts().policy() != Client.GiftPolicy.UNKNOWN) return;
        knowledge.keep(practice, new Knowledge.Source(id, null, false, today, null), List.of(KeptLesson.of(learned)));
        var set = policy(clients.get(practice.id(), id));
        changes.remember(
                practice.id(),
                imported,
                List.of(ImportChange.of(What.POLICY, id.value(), FormerValues.of("policy", set))));
    }

    /** What may be given, in a line: by it is seen whether she has changed it since. */
    static String policy(Client client) {
        return client.gifts().policy().word() + " " + client.gifts().limit() + " "
                + client.gifts().limitAYear();
    }

    private static Fact fact(Contact contact, Client.Id client, Lesson learned, LocalDate today) {
        return new Fact(
                new Fact.Id(Ids.next()),
                client,
                contact.person() == null ? null : new Person.Id(contact.person()),
                learned.topic(),
                learned.words(),
                learned.stance(),
                List.copyOf(learned.tags()),
                learned.personal(),
                learned.sensitivity(),
                false,
                today,
                null);
    }
}
