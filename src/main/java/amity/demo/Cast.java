package amity.demo;

import amity.client.Alias;
import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings Hannah's clients in, says what she knows of them, and how she would like it to be. */
@Component
record Cast(Clients clients, People people, Facts facts, Introductions introductions, Reviews reviews) {
    private static final long LIMIT = 150;
    private static final long HOURLY = 38;
    private static final Map<String, List<String>> BROUGHT = Map.of(
            "Marguerite Okafor", List.of("Martha Ellison"),
            "Priya Raman", List.of("Aoife Brennan"),
            "Jonah Adeyemi", List.of("Beatriz Nunes"));
    private static final List<String> BROUGHT_BY_HELEN = List.of("Priya Raman", "Ruth Carmichael", "Tom Ashdown");

    private static final String HELENS_ADDRESS = "5 Rose Bank\nIlkley LS29 9HF";

    /** The clients by name, in the order of the story. */
    Map<String, Client> enter(Practice practice, List<Role> roles) {
        var entered = new LinkedHashMap<String, Client>();
        for (var role : roles) {
            var client =
                    clients.change(practice.id(), described(practice, role, clients.add(practice.id(), role.name())));
            clients.alsoKnownAs(
                    practice.id(), client.id(), Alias.name(role.business().replaceFirst(",[^,]*$", "")));
            clients.alsoKnownAs(practice.id(), client.id(), Alias.email(role.email()));
            named(practice, client.id(), role.name(), role.email(), role.address());
            entered.put(role.name(), client);
        }
        introduce(practice, entered, roles);
        return entered;
    }

    /** What Hannah knows of them, and what she answered when she last looked them over. */
    void describe(Practice practice, Map<String, Client> entered, List<Role> roles, Script script) {
        Script.lines("facts").forEach(line -> facts.keep(practice, fact(line, entered, script)));
        var lookedOver = script.day("2025-10-10");
        for (var role : roles) {
            var client = entered.get(role.name()).id();
            reviews.answer(practice, client, Question.WANTED, role.wanted(), lookedOver);
            reviews.answer(practice, client, Question.KNOWN, role.known(), lookedOver);
        }
        for (var missed : List.of("Priya Raman", "Marguerite Okafor", "Eleanor Voss")) {
            reviews.answer(practice, entered.get(missed).id(), Question.WOULD_MISS, "yes", lookedOver);
        }
        values(practice, entered, script);
    }

    private void values(Practice practice, Map<String, Client> entered, Script script) {
        for (var line : Script.lines("values")) {
            var client = entered.get(line.get(0)).id();
            var on = script.day(line.get(1));
            var why = line.get(4).isEmpty() ? null : line.get(4);
            reviews.answer(practice, new Answer(client, Question.GEL, line.get(2), on, why));
            reviews.answer(practice, new Answer(client, Question.VALUES, line.get(3), on, why));
        }
    }

    private Person.Id named(Practice practice, Client.@Nullable Id client, String name, String email, String address) {
        var person = people.add(practice.id(), client, name, List.of(email));
        return people.change(practice.id(), new Person(person.id(), client, name, null, null, address, person.emails()))
                .id();
    }

    private void introduce(Practice practice, Map<String, Client> entered, List<Role> roles) {
        var helen = named(practice, null, "Helen Marsh", "helen@marsh.example", HELENS_ADDRESS);
        for (var role : roles) {
            var introduced = entered.get(role.name());
            if (BROUGHT_BY_HELEN.contains(role.name())) {
                brought(practice, Someone.of(helen), introduced, role.since());
            }
            BROUGHT.forEach((by, whom) -> {
                if (whom.contains(role.name())) {
                    brought(practice, Someone.of(entered.get(by).id()), introduced, role.since());
                }
            });
        }
    }

    private void brought(Practice practice, Someone by, Client whom, LocalDate on) {
        introductions.keep(practice.id(), new Introduction(Ids.next(), by, whom.id(), on, null));
    }

    private static Client described(Practice practice, Role role, Client added) {
        var limit = role.policy() == GiftPolicy.LIMIT ? practice.money(LIMIT * 100) : null;
        return added.withTown(role.business())
                .withSince(role.since())
                .with(role.sector())
                .with(role.policy(), limit)
                .withHourlyRate(practice.money(HOURLY * 100));
    }

    private static Fact fact(List<String> line, Map<String, Client> entered, Script script) {
        var said = List.of(line.get(3).split(" "));
        return new Fact(
                new Fact.Id(Ids.next()),
                entered.get(line.get(0)).id(),
                null,
                line.get(2),
                line.get(5),
                Arrays.stream(Fact.Stance.values())
                        .filter(stance -> said.contains(stance.word()))
                        .findFirst()
                        .orElse(null),
                Script.parts(line.get(4)),
                said.contains("personal-side"),
                Arrays.stream(Fact.Sensitivity.values())
                        .filter(sensitivity -> said.contains(sensitivity.name().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(Fact.Sensitivity.ORDINARY),
                said.contains("them"),
                script.day(line.get(1)),
                null);
    }
}
