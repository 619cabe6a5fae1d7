package amity.intake;

import amity.calendar.Appointment;
import amity.client.Client;
import amity.client.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a record said before an import changed it, a field each, so that it can be put back; a field of several values stands once for each. */
record FormerValues(List<Value> values) {
    static final FormerValues NONE = new FormerValues(List.of());

    record Value(String field, String value) {}

    static FormerValues of(String field, String value) {
        return new FormerValues(List.of(new Value(field, value)));
    }

    static FormerValues of(Map<String, String> values) {
        return new FormerValues(values.entrySet().stream()
                .map(one -> new Value(one.getKey(), one.getValue()))
                .toList());
    }

    static FormerValues of(Appointment one) {
        var values = new ArrayList<>(List.of(
                new Value("uid", one.uid()),
                new Value("recurrence", one.recurrence()),
                new Value("start", one.start().toString()),
                new Value("end", one.end().toString()),
                new Value("all-day", String.valueOf(one.allDay())),
                new Value("title", one.title())));
        if (one.client() != null) values.add(new Value("client", one.client().toString()));
        one.people().forEach(person -> values.add(new Value("person", person.toString())));
        if (one.imported() != null)
            values.add(new Value("import", one.imported().toString()));
        return new FormerValues(values);
    }

    Appointment appointment(UUID id) {
        return new Appointment(
                id,
                get("uid").orElseThrow(),
                get("recurrence").orElseThrow(),
                Instant.parse(get("start").orElseThrow()),
                Instant.parse(get("end").orElseThrow()),
                Boolean.parseBoolean(get("all-day").orElseThrow()),
                get("title").orElseThrow(),
                get("client").map(UUID::fromString).map(Client.Id::new).orElse(null),
                all("person").map(UUID::fromString).map(Person.Id::new).toList(),
                get("import").map(UUID::fromString).orElse(null));
    }

    Optional<String> get(String field) {
        return all(field).findFirst();
    }

    private Stream<String> all(String field) {
        return values.stream().filter(one -> one.field().equals(field)).map(Value::value);
    }

    Map<String, String> byField() {
        var byField = new LinkedHashMap<String, String>();
        values.forEach(one -> byField.put(one.field(), one.value()));
        return byField;
    }
}
