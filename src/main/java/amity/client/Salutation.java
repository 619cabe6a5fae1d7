package amity.client;

import amity.shell.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is spoken to in writing: a person by the first name, or by all of it after a title; a house as a whole, and
 * never by its first word.
 *
 * @param name the first name, or the name in full
 */
public record Salutation(String name, Whom whom) {
    private static final int LONGEST = 4;
    private static final Set<String> GIVEN = given();

    public enum Whom {
        PERSON,
        HOUSE,
        /** A person or a house: nobody has said. */
        UNSAID
    }

    /** The one who is first named at a client, or the client itself. */
    public static Salutation of(Client client, List<Person> there, Words words) {
        return there.isEmpty() ? of(client.name(), words) : of(there.getFirst(), client, words);
    }

    /** Somebody known as a person; an address book may keep a house as one. */
    public static Salutation of(Person person, @Nullable Client client, Words words) {
        boolean house = client != null && client.name().equalsIgnoreCase(person.name())
                || Objects.equals(person.organisation(), person.name());
        return house || isHouse(person.name(), words) ? of(person.name(), words) : person(person.name(), words);
    }

    /** Where nothing is known but a name. */
    public static Salutation of(String name, Words words) {
        if (isHouse(name, words)) return new Salutation(name.strip(), Whom.HOUSE);
        var parts = name.strip().split("\\s+");
        boolean known = isTitle(parts[0], words)
                || GIVEN.contains(Names.sort(parts[0]))
                        && parts.length <= LONGEST
                        && !words.phrases("salutation.either").in(name).find();
        return known ? person(name, words) : new Salutation(name.strip(), Whom.UNSAID);
    }

    /** Of somebody who is a person in any case. */
    public static Salutation person(String name, Words words) {
        var first = name.strip().split("\\s+")[0];
        return new Salutation(isTitle(first, words) ? name.strip() : first, Whom.PERSON);
    }

    /** What stands after “Dear” or “Hello”. */
    public String greeted(Words words) {
        return whom == Whom.HOUSE ? words.say("salutation.house", name) : name;
    }

    /** The name within a sentence; nothing but a person is spoken to by name there. */
    public String within() {
        return whom == Whom.PERSON ? name : "";
    }

    private static boolean isTitle(String word, Words words) {
        return words.phrases("salutation.titles").in(word.replace(".", "")).matches();
    }

    private static boolean isHouse(String name, Words words) {
        return name.chars().anyMatch(sign -> Character.isDigit(sign) || "&+/@|".indexOf(sign) >= 0)
                || Names.isSuffixed(name)
                || words.phrases("salutation.houses").in(name).find();
    }

    private static Set<String> given() {
        try (var names = Objects.requireNonNull(Salutation.class.getResourceAsStream("/names/given.txt"))) {
            return Arrays.stream(new String(names.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
