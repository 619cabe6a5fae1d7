package amity.exchange.match;

import amity.client.Alias;
import amity.client.Client;
import amity.client.Known;
import amity.client.Names;
import amity.client.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every name and address that is known, and whose it is. */
public final class Register {
    private final Map<String, Set<Client.Id>> clientsByWords = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByName = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByAddress = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByDomain = new HashMap<>();
    private final Map<String, Set<Person.Id>> peopleByName = new HashMap<>();
    private final Map<String, Set<Person.Id>> peopleByAddress = new HashMap<>();
    private final Map<Person.Id, Set<String>> addressesOf = new HashMap<>();
    private final Map<Person.Id, Client.Id> clientOf = new HashMap<>();
    private final Set<String> own;

    public Register(Collection<Known> known, Collection<String> own) {
        this.own = Set.copyOf(own.stream().map(Names::email).toList());
        known.forEach(this::add);
    }

    public void add(Known known) {
        boolean address = known.alias().kind() == Alias.Kind.EMAIL;
        var normal = known.alias().normal();
        if (known.client() != null) {
            keep(address ? clientsByAddress : clientsByName, normal, known.client());
            keep(clientsByWords, words(known.alias().words()), known.client());
            if (address && !Mail.domain(normal).isEmpty()) {
                keep(clientsByDomain, Mail.domain(normal), known.client());
            }
        }
        if (known.person() != null) {
            keep(address ? peopleByAddress : peopleByName, normal, known.person());
            if (address) {
                addressesOf
                        .computeIfAbsent(known.person(), fresh -> new LinkedHashSet<>())
                        .add(normal);
            }
            if (known.client() != null) {
                clientOf.put(known.person(), known.client());
            }
        }
    }

    private static <T> void keep(Map<String, Set<T>> index, String words, T whose) {
        index.computeIfAbsent(words, fresh -> new LinkedHashSet<>(2)).add(whose);
    }

    private static String words(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The one client known by exactly this name. */
    Optional<Client.Id> known(String name) {
        return only(clientsByWords.get(words(name)));
    }

    /** The one client of this name, case, accents, signs and company suffixes apart. */
    Optional<Client.Id> named(String name) {
        return only(clientsByName.get(Names.normal(name)));
    }

    /** The one client of this address; none for a shared one or the practice's own. */
    public Optional<Client.Id> reachedAt(String address) {
        var mail = Names.email(address);
        return usable(mail) ? only(clientsByAddress.get(mail)) : Optional.empty();
    }

    /** All clients of a name: more than one, and nobody can tell. */
    Set<Client.Id> allNamed(String name) {
        return clientsByName.getOrDefault(Names.normal(name), Set.of());
    }

    Set<Client.Id> ofDomain(String address) {
        var domain = Mail.domain(Names.email(address));
        return domain.isEmpty() || ownDomain(domain) ? Set.of() : clientsByDomain.getOrDefault(domain, Set.of());
    }

    boolean usable(String address) {
        return !Mail.shared(address) && !own.contains(address);
    }

    /** Whether it is the practice's own address. */
    public boolean own(String address) {
        return own.contains(Names.email(address));
    }

    private boolean ownDomain(String domain) {
        return own.stream().anyMatch(address -> address.endsWith("@" + domain));
    }

    Map<String, Set<Client.Id>> names() {
        return clientsByName;
    }

    /** The client somebody belongs to: by address, by the domain of an address, by the organisation, or because they are the client. */
    public Optional<Client.Id> clientOf(List<String> addresses, String organisation, String name) {
        for (String address : addresses) {
            var reached = reachedAt(address);
            if (reached.isPresent()) {
                return reached;
            }
        }
        for (String address : addresses) {
            var domain = only(ofDomain(address));
            if (domain.isPresent()) {
                return domain;
            }
        }
        return organisation.isBlank() ? named(name) : named(organisation).or(() -> named(name));
    }

    /** An organisation's own address, by which somebody is met in business; free mail may be anybody's aunt. */
    public static boolean organised(String address) {
        return !Mail.domain(Names.email(address)).isEmpty();
    }

    /** An address behind which anybody may sit. */
    public static boolean shared(String address) {
        return Mail.shared(Names.email(address));
    }

    /** The person at an address. */
    public Optional<Person.Id> personAt(String address) {
        var mail = Names.email(address);
        return usable(mail) ? only(peopleByAddress.get(mail)) : Optional.empty();
    }

    /** The person meant by a contact: by address, else by the name where no address contradicts, or a shared one agrees. */
    public Optional<Person.Id> person(String name, List<String> addresses) {
        for (String address : addresses) {
            var person = personAt(address);
            if (person.isPresent()) {
                return person;
            }
        }
        return only(peopleByName.get(Names.normal(name)))
                .filter(person -> addresses.isEmpty()
                        || addressesOf(person).isEmpty()
                        || addresses.stream().map(Names::email).anyMatch(addressesOf(person)::contains));
    }

    public Optional<Client.Id> clientOf(Person.Id person) {
        return Optional.ofNullable(clientOf.get(person));
    }

    public Set<String> addressesOf(Person.Id person) {
        return addressesOf.getOrDefault(person, Set.of());
    }

    private static <T> Optional<T> only(@org.jspecify.annotations.Nullable Set<T> found) {
        return found != null && found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
