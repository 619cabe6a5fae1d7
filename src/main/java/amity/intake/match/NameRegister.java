package amity.intake.match;

import amity.client.Alias;
import amity.client.AliasOwner;
import amity.client.Client;
import amity.client.Names;
import amity.client.Person;
import amity.client.Trait;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every name and address that is known, and whose it is. */
public final class NameRegister {
    private static final int TELLING_DIGITS = 6;
    private static final int COMPARED_DIGITS = 9;
    private final Map<String, Set<Client.Id>> clientsByWords = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByName = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByAddress = new HashMap<>();
    private final Map<String, Set<Client.Id>> clientsByDomain = new HashMap<>();
    private final Map<String, Set<Person.Id>> peopleByName = new HashMap<>();
    private final Map<String, Set<Person.Id>> peopleByAddress = new HashMap<>();
    private final Map<Person.Id, Set<String>> addressesOf = new HashMap<>();
    private final Map<Person.Id, Set<String>> namesOf = new HashMap<>();
    private final Map<Person.Id, Trait> traits = new HashMap<>();
    private final Map<Person.Id, Client.Id> clientOf = new HashMap<>();
    private final Set<String> own;

    public NameRegister(Collection<AliasOwner> known, Collection<String> own) {
        this.own = Set.copyOf(own.stream().map(Names::email).toList());
        known.forEach(this::add);
    }

    public void add(AliasOwner known) {
        boolean address = known.alias().kind() == Alias.Kind.EMAIL;
        var normal = known.alias().normal();
        if (known.client() != null) {
            keep(address ? clientsByAddress : clientsByName, normal, known.client());
            keep(clientsByWords, words(known.alias().words()), known.client());
            if (address && !MailAddress.domain(normal).isEmpty()) {
                keep(clientsByDomain, MailAddress.domain(normal), known.client());
            }
        }
        if (known.person() != null) {
            keep(address ? peopleByAddress : peopleByName, normal, known.person());
            (address ? addressesOf : namesOf)
                    .computeIfAbsent(known.person(), fresh -> new LinkedHashSet<>(2))
                    .add(normal);
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
        return isUsable(mail) ? only(clientsByAddress.get(mail)) : Optional.empty();
    }

    Set<Client.Id> allNamed(String name) {
        return clientsByName.getOrDefault(Names.normal(name), Set.of());
    }

    Set<Client.Id> ofDomain(String address) {
        var domain = MailAddress.domain(Names.email(address));
        return domain.isEmpty() || isOwnDomain(domain) ? Set.of() : clientsByDomain.getOrDefault(domain, Set.of());
    }

    boolean isUsable(String address) {
        return !MailAddress.isShared(address) && !own.contains(address);
    }

    public boolean isOwn(String address) {
        return own.contains(Names.email(address));
    }

    private boolean isOwnDomain(String domain) {
        return own.stream().anyMatch(address -> address.endsWith("@" + domain));
    }

    Map<String, Set<Client.Id>> names() {
        return clientsByName;
    }

    /** The client somebody belongs to: by address, by the domain of an address, by the organisation, or because they are the client. */
    public Optional<Client.Id> clientOf(List<String> addresses, String organisation, String name) {
        for (var address : addresses) {
            var reached = reachedAt(address);
            if (reached.isPresent()) return reached;
        }
        for (var address : addresses) {
            var domain = only(ofDomain(address));
            if (domain.isPresent()) return domain;
        }
        return organisation.isBlank() ? named(name) : named(organisation).or(() -> named(name));
    }

    /** An organisation's own address, by which somebody is met in business; free mail may be anybody's aunt. */
    public static boolean isOrganised(String address) {
        return !MailAddress.domain(Names.email(address)).isEmpty();
    }

    public static boolean isShared(String address) {
        return MailAddress.isShared(Names.email(address));
    }

    public Optional<Person.Id> personAt(String address) {
        return only(peopleAt(address));
    }

    private Set<Person.Id> peopleAt(String address) {
        var mail = Names.email(address);
        return isUsable(mail) ? peopleByAddress.getOrDefault(mail, Set.of()) : Set.of();
    }

    public record Description(
            String name,
            List<String> addresses,
            List<String> phones,
            @Nullable MonthDay birthday,
            @Nullable Integer birthYear) {}

    /** The person meant by whoever was asked to a meeting: an address tells, a name only where several share it or none is known. */
    public Optional<Person.Id> person(String name, List<String> addresses) {
        var asked = new Description(name, addresses, List.of(), null, null);
        for (var address : addresses) {
            var person = among(peopleAt(address), name).or(() -> personAt(address));
            if (person.isPresent()) return person;
        }
        return byName(asked);
    }

    /**
     * The person meant by a contact: by an address under a name that may be theirs, since two may share one; else by the
     * name where no address contradicts, or a shared one agrees, or a telephone number or a whole birthday is the same.
     */
    public Optional<Person.Id> person(Description contact) {
        for (var address : contact.addresses()) {
            var person = among(peopleAt(address), contact.name());
            if (person.isPresent()) return person;
        }
        return byName(contact);
    }

    private Optional<Person.Id> among(Set<Person.Id> people, String name) {
        var normal = Names.normal(name);
        var exactly = people.stream()
                .filter(person -> namesOf(person).contains(normal))
                .toList();
        if (exactly.size() == 1) return Optional.of(exactly.getFirst());
        var maybe = people.stream()
                .filter(person -> namesOf(person).isEmpty()
                        || namesOf(person).stream().anyMatch(known -> NameLikeness.mayBeOne(known, normal)))
                .toList();
        return maybe.size() == 1 ? Optional.of(maybe.getFirst()) : Optional.empty();
    }

    private Set<String> namesOf(Person.Id person) {
        return namesOf.getOrDefault(person, Set.of());
    }

    private Optional<Person.Id> byName(Description contact) {
        var named = peopleByName.getOrDefault(Names.normal(contact.name()), Set.of()).stream()
                .filter(person -> !isBornOtherwise(person, contact))
                .toList();
        var surely =
                named.stream().filter(person -> sharesTrait(person, contact)).toList();
        if (surely.size() == 1) return Optional.of(surely.getFirst());
        return named.size() == 1
                ? Optional.of(named.getFirst())
                        .filter(person -> contact.addresses().isEmpty()
                                || addressesOf(person).isEmpty()
                                || contact.addresses().stream()
                                        .map(Names::email)
                                        .anyMatch(addressesOf(person)::contains))
                : Optional.empty();
    }

    public void add(Trait trait) {
        traits.merge(trait.person(), trait, NameRegister::both);
    }

    private static Trait both(Trait one, Trait other) {
        return new Trait(
                one.person(),
                Stream.concat(one.phones().stream(), other.phones().stream()).toList(),
                one.birthday() == null ? other.birthday() : one.birthday(),
                one.birthYear() == null ? other.birthYear() : one.birthYear());
    }

    private boolean sharesTrait(Person.Id person, Description contact) {
        var trait = traits.get(person);
        if (trait == null) return false;
        var numbers = trait.phones().stream().map(NameRegister::number).toList();
        boolean phone = contact.phones().stream()
                .map(NameRegister::number)
                .anyMatch(number -> number.length() >= TELLING_DIGITS && numbers.contains(number));
        boolean born = trait.birthYear() != null
                && trait.birthday() != null
                && trait.birthYear().equals(contact.birthYear())
                && trait.birthday().equals(contact.birthday());
        return phone || born;
    }

    private boolean isBornOtherwise(Person.Id person, Description contact) {
        var trait = traits.get(person);
        return trait != null
                && trait.birthday() != null
                && contact.birthday() != null
                && !trait.birthday().equals(contact.birthday());
    }

    /** The last digits of a telephone number: in front of them some write a country, some a zero. */
    private static String number(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS));
    }

    public Optional<Client.Id> clientOf(Person.Id person) {
        return Optional.ofNullable(clientOf.get(person));
    }

    public Set<String> addressesOf(Person.Id person) {
        return addressesOf.getOrDefault(person, Set.of());
    }

    private static <T> Optional<T> only(@Nullable Set<T> found) {
        return found != null && found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
