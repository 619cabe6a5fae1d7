package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_PERSON;

import amity.practice.Practice;
import amity.schema.tables.records.ClientPersonRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record CompletionStore(DSLContext db) {
    List<String> complete(Practice.Id practice, Person person, @Nullable Integer birthYear) {
        var row = db.fetchSingle(CLIENT_PERSON, is(practice, person.id()));
        if (isAddress(row.getName()) && !isAddress(person.name())) row.setName(person.name());
        if (row.getClientId() == null && person.client() != null)
            row.setClientId(person.client().value());
        if (row.getRole() == null && person.role() != null) row.setRole(person.role());
        if (row.getBirthMonth() == null && person.birthday() != null) {
            row.setBirthMonth(person.birthday().getMonthValue());
            row.setBirthDay(person.birthday().getDayOfMonth());
        }
        if (row.getBirthYear() == null && birthYear != null && isBirthday(row, person)) row.setBirthYear(birthYear);
        if (row.getAddress() == null && person.address() != null) row.setAddress(person.address());
        if (row.getPhones() == null && !person.phones().isEmpty()) row.setPhones(Phones.written(person.phones()));
        if (row.getOrganisation() == null && person.organisation() != null) row.setOrganisation(person.organisation());
        var filled = row.fieldStream().filter(row::modified).map(Field::getName).toList();
        db.update(CLIENT_PERSON).set(row).where(is(practice, person.id())).execute();
        return filled;
    }

    /** A birthday is one thing in three fields. */
    private static final List<List<TableField<ClientPersonRecord, ?>>> CORRECTED = List.of(
            List.of(CLIENT_PERSON.NAME),
            List.of(CLIENT_PERSON.ROLE),
            List.of(CLIENT_PERSON.BIRTH_MONTH, CLIENT_PERSON.BIRTH_DAY, CLIENT_PERSON.BIRTH_YEAR),
            List.of(CLIENT_PERSON.ADDRESS),
            List.of(CLIENT_PERSON.PHONES),
            List.of(CLIENT_PERSON.ORGANISATION));

    Map<String, String> correct(
            Practice.Id practice, Person.Id person, Map<String, String> said, Map<String, String> says) {
        var before = new LinkedHashMap<String, String>();
        var row = db.fetchOptional(CLIENT_PERSON, is(practice, person)).orElse(null);
        if (row == null) return before;
        for (var fields : CORRECTED) {
            boolean stands =
                    fields.stream().allMatch(field -> words(row.get(field)).equals(said.get(field.getName())));
            boolean other =
                    fields.stream().anyMatch(field -> !words(row.get(field)).equals(says.get(field.getName())));
            boolean there = fields.stream()
                    .anyMatch(field -> !says.getOrDefault(field.getName(), "").isEmpty());
            if (stands && other && there) {
                fields.forEach(field -> before.put(field.getName(), words(row.get(field))));
                fields.forEach(field -> set(row, field, says.getOrDefault(field.getName(), "")));
            }
        }
        db.update(CLIENT_PERSON).set(row).where(is(practice, person)).execute();
        return before;
    }

    void uncorrect(Practice.Id practice, Person.Id person, Map<String, String> before) {
        var row = db.fetchOptional(CLIENT_PERSON, is(practice, person)).orElse(null);
        if (row != null) {
            CORRECTED.stream()
                    .flatMap(List::stream)
                    .filter(field -> before.containsKey(field.getName()))
                    .forEach(field -> set(row, field, before.getOrDefault(field.getName(), "")));
            db.update(CLIENT_PERSON).set(row).where(is(practice, person)).execute();
        }
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void set(ClientPersonRecord row, TableField<ClientPersonRecord, ?> field, String words) {
        var value = new HashMap<String, @Nullable Object>();
        value.put(field.getName(), words.isEmpty() ? null : words);
        row.fromMap(value);
    }

    /** A year belongs to the day it came with. */
    private static boolean isBirthday(ClientPersonRecord row, Person person) {
        return person.birthday() != null
                && row.getBirthMonth() == person.birthday().getMonthValue()
                && row.getBirthDay() == person.birthday().getDayOfMonth();
    }

    /** Somebody met in a calendar that gave no name has the e-mail address for one. */
    private static boolean isAddress(String name) {
        return name.contains("@");
    }

    void uncomplete(Practice.Id practice, Person.Id person, List<String> filled) {
        var nothing = new HashMap<String, @Nullable Object>();
        filled.forEach(name -> nothing.put(name, null));
        if (filled.contains(CLIENT_PERSON.NAME.getName())) {
            nothing.put(CLIENT_PERSON.NAME.getName(), address(practice, person));
        }
        db.update(CLIENT_PERSON).set(nothing).where(is(practice, person)).execute();
    }

    private String address(Practice.Id practice, Person.Id person) {
        return db.select(CLIENT_ALIAS.WORDS)
                .from(CLIENT_ALIAS)
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_ALIAS.PERSON_ID.eq(person.value()))
                .and(CLIENT_ALIAS.KIND.eq(Alias.Kind.EMAIL.word()))
                .orderBy(CLIENT_ALIAS.ID)
                .limit(1)
                .fetchSingle(CLIENT_ALIAS.WORDS);
    }

    private static Condition is(Practice.Id practice, Person.Id person) {
        return CLIENT_PERSON.PRACTICE_ID.eq(practice.value()).and(CLIENT_PERSON.ID.eq(person.value()));
    }
}
