package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_PERSON;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.TransactionCache;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record PersonStore(DSLContext db) {
    private static final Field<List<String>> EMAILS = DSL.multiset(DSL.select(CLIENT_ALIAS.WORDS)
                    .from(CLIENT_ALIAS)
                    .where(CLIENT_ALIAS.PRACTICE_ID.eq(CLIENT_PERSON.PRACTICE_ID))
                    .and(CLIENT_ALIAS.PERSON_ID.eq(CLIENT_PERSON.ID))
                    .and(CLIENT_ALIAS.KIND.eq(Alias.Kind.EMAIL.word()))
                    .orderBy(CLIENT_ALIAS.ID))
            .convertFrom(rows -> rows.getValues(CLIENT_ALIAS.WORDS));

    void insert(Practice.Id practice, Person person, Instant cameAt) {
        int place = db.fetchCount(
                CLIENT_PERSON, CLIENT_PERSON.PRACTICE_ID.eq(practice.value()).and(at(person.client())));
        db.insertInto(CLIENT_PERSON)
                .set(CLIENT_PERSON.PRACTICE_ID, practice.value())
                .set(CLIENT_PERSON.ID, person.id().value())
                .set(CLIENT_PERSON.CLIENT_ID, value(person.client()))
                .set(CLIENT_PERSON.NAME, person.name())
                .set(CLIENT_PERSON.ROLE, person.role())
                .set(CLIENT_PERSON.PLACE, place)
                .set(CLIENT_PERSON.CAME_AT, cameAt)
                .execute();
        known(practice, person);
    }

    void update(Practice.Id practice, Person person) {
        var birthday = person.birthday();
        db.update(CLIENT_PERSON)
                .set(CLIENT_PERSON.CLIENT_ID, value(person.client()))
                .set(CLIENT_PERSON.NAME, person.name())
                .set(CLIENT_PERSON.ROLE, person.role())
                .set(CLIENT_PERSON.BIRTH_MONTH, birthday == null ? null : birthday.getMonthValue())
                .set(CLIENT_PERSON.BIRTH_DAY, birthday == null ? null : birthday.getDayOfMonth())
                .set(CLIENT_PERSON.ADDRESS, person.address())
                .set(CLIENT_PERSON.PHONES, Phones.written(person.phones()))
                .set(CLIENT_PERSON.ORGANISATION, person.organisation())
                .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PERSON.ID.eq(person.id().value()))
                .execute();
        db.deleteFrom(CLIENT_ALIAS)
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_ALIAS.PERSON_ID.eq(person.id().value()))
                .execute();
        known(practice, person);
    }

    Optional<Person> find(Practice.Id practice, Person.Id id) {
        return select(practice, CLIENT_PERSON.ID.eq(id.value())).stream().findFirst();
    }

    private record Among(Practice.Id practice) {}

    List<Person> among(Practice.Id practice, Collection<Person.Id> ids) {
        return List.copyOf(TransactionCache.among(
                        new Among(practice),
                        ids,
                        some ->
                                select(
                                                practice,
                                                CLIENT_PERSON.ID.in(some.stream()
                                                        .map(Person.Id::value)
                                                        .toList()))
                                        .stream()
                                        .collect(Collectors.toMap(Person::id, Function.identity())))
                .values());
    }

    List<Person> at(Practice.Id practice, Client.Id client) {
        return select(practice, at(client));
    }

    List<Person> called(Practice.Id practice, String name) {
        var alias = Alias.name(name);
        return select(
                practice,
                CLIENT_PERSON.ID.in(DSL.select(CLIENT_ALIAS.PERSON_ID)
                        .from(CLIENT_ALIAS)
                        .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                        .and(CLIENT_ALIAS.KIND.eq(alias.kind().word()))
                        .and(CLIENT_ALIAS.NORMAL.eq(alias.normal()))));
    }

    List<Person> apart(Practice.Id practice) {
        return select(practice, CLIENT_PERSON.CLIENT_ID.isNull());
    }

    Map<Client.Id, List<Person>> byClient(Practice.Id practice) {
        return select(practice, CLIENT_PERSON.CLIENT_ID.isNotNull()).stream()
                .collect(groupingBy(person -> requireNonNull(person.client())));
    }

    Map<Client.Id, List<Person>> byClient(Practice.Id practice, Collection<Client.Id> clients) {
        var ids = clients.stream().map(Client.Id::value).toList();
        return select(practice, CLIENT_PERSON.CLIENT_ID.in(ids)).stream()
                .collect(groupingBy(person -> requireNonNull(person.client())));
    }

    List<Person> bornOn(Practice.Id practice, List<MonthDay> days) {
        return select(
                practice,
                DSL.or(days.stream()
                        .map(day -> CLIENT_PERSON
                                .BIRTH_MONTH
                                .eq(day.getMonthValue())
                                .and(CLIENT_PERSON.BIRTH_DAY.eq(day.getDayOfMonth())))
                        .toList()));
    }

    List<Person> withBirthday(Practice.Id practice) {
        return select(practice, CLIENT_PERSON.BIRTH_DAY.isNotNull());
    }

    private void known(Practice.Id practice, Person person) {
        alias(practice, person, Alias.name(person.name()));
        person.emails().forEach(email -> alias(practice, person, Alias.email(email)));
    }

    private void alias(Practice.Id practice, Person person, Alias alias) {
        db.insertInto(CLIENT_ALIAS)
                .set(AcquaintanceStore.row(practice, new AliasOwner(Ids.next(), alias, null, person.id())))
                .execute();
    }

    private List<Person> select(Practice.Id practice, Condition condition) {
        return db.select(
                        CLIENT_PERSON.ID,
                        CLIENT_PERSON.CLIENT_ID,
                        CLIENT_PERSON.NAME,
                        CLIENT_PERSON.ROLE,
                        CLIENT_PERSON.BIRTH_MONTH,
                        CLIENT_PERSON.BIRTH_DAY,
                        CLIENT_PERSON.ADDRESS,
                        EMAILS,
                        CLIENT_PERSON.PHONES,
                        CLIENT_PERSON.ORGANISATION)
                .from(CLIENT_PERSON)
                .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.value()))
                .and(condition)
                .orderBy(CLIENT_PERSON.CLIENT_ID, CLIENT_PERSON.PLACE, CLIENT_PERSON.ID)
                .fetch(row -> new Person(
                        new Person.Id(row.value1()),
                        row.value2() == null ? null : new Client.Id(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5() == null ? null : MonthDay.of(row.value5(), row.value6()),
                        row.value7(),
                        row.value8(),
                        Phones.read(row.value9()),
                        row.value10()));
    }

    private static Condition at(Client.@Nullable Id client) {
        return client == null ? CLIENT_PERSON.CLIENT_ID.isNull() : CLIENT_PERSON.CLIENT_ID.eq(client.value());
    }

    private static @Nullable UUID value(Client.@Nullable Id client) {
        return client == null ? null : client.value();
    }
}
