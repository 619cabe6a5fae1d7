package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_DIFFERENT;
import static amity.schema.Tables.CLIENT_LOOKALIKE;
import static amity.schema.Tables.CLIENT_PERSON;

import amity.practice.Practice;
import amity.schema.Bulk;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which clients might be one, and which are known not to be; of two, the smaller id stands first. */
@Component
record LookalikeStore(DSLContext db) {
    void different(Practice.Id practice, Map<Client.Id, ? extends Collection<Client.Id>> pairs) {
        keep(practice, CLIENT_DIFFERENT, pairs);
    }

    void alike(Practice.Id practice, Map<Client.Id, ? extends Collection<Client.Id>> pairs) {
        keep(practice, CLIENT_LOOKALIKE, pairs);
    }

    private void keep(Practice.Id practice, Table<?> table, Map<Client.Id, ? extends Collection<Client.Id>> pairs) {
        Bulk.run(
                db,
                pairs.entrySet().stream()
                        .flatMap(pair -> pair.getValue().stream()
                                .filter(other -> !other.equals(pair.getKey()))
                                .map(other -> Stream.of(pair.getKey(), other)
                                        .sorted()
                                        .map(Client.Id::value)
                                        .toList()))
                        .distinct()
                        .map(pair -> db.insertInto(table)
                                .values(practice.value(), pair.getFirst(), pair.getLast())
                                .onConflictDoNothing())
                        .toList());
    }

    boolean areDifferent(Practice.Id practice, Client.Id one, Client.Id other) {
        var pair = Stream.of(one, other).sorted().map(Client.Id::value).toList();
        return db.fetchExists(
                CLIENT_DIFFERENT,
                CLIENT_DIFFERENT
                        .PRACTICE_ID
                        .eq(practice.value())
                        .and(CLIENT_DIFFERENT.ONE_ID.eq(pair.getFirst()))
                        .and(CLIENT_DIFFERENT.OTHER_ID.eq(pair.getLast())));
    }

    /** Those an import could not tell apart, and those that share a name or an address; of one client, where it is named. */
    List<Lookalike> lookalikes(Practice.Id practice, Client.@Nullable Id client, int limit) {
        var pair = undecided(practice).union(sharing(practice)).asTable("pair");
        var first = pair.field("first", UUID.class);
        var second = pair.field("second", UUID.class);
        var why = DSL.min(pair.field("why", String.class));
        var one = CLIENT_CLIENT.as("one");
        var other = CLIENT_CLIENT.as("other");
        return db.select(first, one.NAME, second, other.NAME, why)
                .from(pair)
                .join(one)
                .on(one.PRACTICE_ID.eq(practice.value()).and(one.ID.eq(first)))
                .join(other)
                .on(other.PRACTICE_ID.eq(practice.value()).and(other.ID.eq(second)))
                .where(one.MERGED_INTO.isNull().and(other.MERGED_INTO.isNull()))
                .and(
                        client == null
                                ? DSL.noCondition()
                                : first.eq(client.value()).or(second.eq(client.value())))
                .andNotExists(toldApart(practice, first, second))
                .groupBy(first, one.NAME, second, other.NAME)
                .orderBy(first, second)
                .limit(limit)
                .fetch(row -> new Lookalike(
                        new Client.Id(row.value1()),
                        row.value2(),
                        new Client.Id(row.value3()),
                        row.value4(),
                        Lookalike.Why.values()[Integer.parseInt(row.value5())]));
    }

    private Select<?> toldApart(Practice.Id practice, Field<UUID> first, Field<UUID> second) {
        return DSL.selectOne()
                .from(CLIENT_DIFFERENT)
                .where(CLIENT_DIFFERENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_DIFFERENT.ONE_ID.eq(first))
                .and(CLIENT_DIFFERENT.OTHER_ID.eq(second));
    }

    private Select<Record3<UUID, UUID, String>> undecided(Practice.Id practice) {
        return DSL.select(
                        CLIENT_LOOKALIKE.ONE_ID.as("first"),
                        CLIENT_LOOKALIKE.OTHER_ID.as("second"),
                        why(Lookalike.Why.IMPORT).as("why"))
                .from(CLIENT_LOOKALIKE)
                .where(CLIENT_LOOKALIKE.PRACTICE_ID.eq(practice.value()));
    }

    private Select<Record3<UUID, UUID, String>> sharing(Practice.Id practice) {
        var one = CLIENT_ALIAS.as("a");
        var other = CLIENT_ALIAS.as("b");
        var person = CLIENT_PERSON.as("pa");
        var otherPerson = CLIENT_PERSON.as("pb");
        var first = DSL.coalesce(one.CLIENT_ID, person.CLIENT_ID);
        var second = DSL.coalesce(other.CLIENT_ID, otherPerson.CLIENT_ID);
        var email = one.KIND.eq(Alias.Kind.EMAIL.word());
        return DSL.select(
                        first.as("first"),
                        second.as("second"),
                        DSL.when(email, why(Lookalike.Why.EMAIL)).otherwise(why(Lookalike.Why.NAME)))
                .from(one)
                .join(other)
                .on(other.PRACTICE_ID.eq(one.PRACTICE_ID))
                .and(other.KIND.eq(one.KIND))
                .and(other.NORMAL.eq(one.NORMAL))
                .leftJoin(person)
                .on(person.PRACTICE_ID.eq(one.PRACTICE_ID).and(person.ID.eq(one.PERSON_ID)))
                .leftJoin(otherPerson)
                .on(otherPerson.PRACTICE_ID.eq(one.PRACTICE_ID).and(otherPerson.ID.eq(other.PERSON_ID)))
                .where(one.PRACTICE_ID.eq(practice.value()))
                .and(first.lt(second))
                .and(email.or(ownNames(one.CLIENT_ID, other.CLIENT_ID)));
    }

    /** Two clients may well know somebody of the same name each. */
    private static Condition ownNames(Field<UUID> one, Field<UUID> other) {
        return one.isNotNull().and(other.isNotNull());
    }

    private static Field<String> why(Lookalike.Why why) {
        return DSL.inline(Integer.toString(why.ordinal()));
    }
}
