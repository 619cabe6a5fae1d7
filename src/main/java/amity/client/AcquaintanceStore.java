package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_DIFFERENT;
import static amity.schema.Tables.CLIENT_FACT;
import static amity.schema.Tables.CLIENT_LOOKALIKE;
import static amity.schema.Tables.CLIENT_PERSON;

import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.ClientAliasRecord;
import amity.schema.tables.records.ClientClientRecord;
import amity.schema.tables.records.ClientPersonRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record AcquaintanceStore(DSLContext db) {
    List<AliasOwner> known(Practice.Id practice) {
        return db.select(
                        CLIENT_ALIAS.ID,
                        CLIENT_ALIAS.KIND,
                        CLIENT_ALIAS.WORDS,
                        DSL.coalesce(CLIENT_ALIAS.CLIENT_ID, CLIENT_PERSON.CLIENT_ID),
                        CLIENT_ALIAS.PERSON_ID)
                .from(CLIENT_ALIAS)
                .leftJoin(CLIENT_PERSON)
                .on(CLIENT_PERSON.PRACTICE_ID.eq(CLIENT_ALIAS.PRACTICE_ID))
                .and(CLIENT_PERSON.ID.eq(CLIENT_ALIAS.PERSON_ID))
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                .orderBy(CLIENT_ALIAS.ID)
                .fetch(row -> new AliasOwner(
                        row.value1(),
                        new Alias(Keyword.of(Alias.Kind.class, row.value2()), row.value3()),
                        row.value4() == null ? null : new Client.Id(row.value4()),
                        row.value5() == null ? null : new Person.Id(row.value5())));
    }

    List<Trait> traits(Practice.Id practice) {
        return db.select(
                        CLIENT_PERSON.ID,
                        CLIENT_PERSON.PHONES,
                        CLIENT_PERSON.BIRTH_MONTH,
                        CLIENT_PERSON.BIRTH_DAY,
                        CLIENT_PERSON.BIRTH_YEAR)
                .from(CLIENT_PERSON)
                .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PERSON.PHONES.isNotNull().or(CLIENT_PERSON.BIRTH_MONTH.isNotNull()))
                .fetch(row -> new Trait(
                        new Person.Id(row.value1()),
                        Phones.read(row.value2()),
                        row.value3() == null || row.value4() == null ? null : MonthDay.of(row.value3(), row.value4()),
                        row.value5()));
    }

    void bring(Practice.Id practice, List<Newcomer.OfClient> clients, Instant at) {
        db.batchInsert(clients.stream().map(client -> row(practice, client, at)).toList())
                .execute();
        var aliases = new ArrayList<AliasOwner>();
        for (var client : clients) {
            aliases.add(new AliasOwner(Ids.next(), Alias.name(client.name()), client.id(), null));
            client.alsoKnownAs().forEach(alias -> aliases.add(new AliasOwner(Ids.next(), alias, client.id(), null)));
        }
        learn(practice, aliases);
    }

    void welcome(Practice.Id practice, List<Newcomer.OfPerson> people, Instant at) {
        var places = new HashMap<@Nullable UUID, Integer>();
        var rows = new ArrayList<ClientPersonRecord>();
        var aliases = new ArrayList<AliasOwner>();
        for (var newcomer : people) {
            var person = newcomer.person();
            var client = person.client() == null ? null : person.client().value();
            var place = places.computeIfAbsent(client, at1 -> db.fetchCount(CLIENT_PERSON, at(practice, at1)));
            places.put(client, place + 1);
            rows.add(row(practice, newcomer, client, place, at));
            aliases.add(new AliasOwner(Ids.next(), Alias.name(person.name()), null, person.id()));
            person.emails()
                    .forEach(email -> aliases.add(new AliasOwner(Ids.next(), Alias.email(email), null, person.id())));
        }
        db.batchInsert(rows).execute();
        learn(practice, aliases);
    }

    void learn(Practice.Id practice, List<AliasOwner> names) {
        db.batchInsert(names.stream().map(known -> row(practice, known)).toList())
                .execute();
    }

    void unlearnFacts(Practice.Id practice, Collection<UUID> facts) {
        Bulk.run(
                db,
                facts.stream()
                        .map(fact -> db.deleteFrom(CLIENT_FACT)
                                .where(CLIENT_FACT.PRACTICE_ID.eq(practice.value()))
                                .and(CLIENT_FACT.ID.eq(fact)))
                        .toList());
    }

    void unlearn(Practice.Id practice, Collection<UUID> names) {
        Bulk.run(
                db,
                names.stream()
                        .map(name -> db.deleteFrom(CLIENT_ALIAS)
                                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                                .and(CLIENT_ALIAS.ID.eq(name)))
                        .toList());
    }

    boolean knows(Practice.Id practice, Person.Id person, Alias alias) {
        return db.fetchExists(
                CLIENT_ALIAS,
                CLIENT_ALIAS
                        .PRACTICE_ID
                        .eq(practice.value())
                        .and(CLIENT_ALIAS.PERSON_ID.eq(person.value()))
                        .and(CLIENT_ALIAS.KIND.eq(alias.kind().word()))
                        .and(CLIENT_ALIAS.NORMAL.eq(alias.normal())));
    }

    void followWork(Practice.Id practice, Map<Client.Id, Optional<LocalDate>> lastWork, LocalDate today) {
        Bulk.run(
                db,
                lastWork.entrySet().stream()
                        .map(work -> db.update(CLIENT_CLIENT)
                                .set(
                                        CLIENT_CLIENT.STATUS,
                                        Client.Status.after(work.getValue().orElse(null), today)
                                                .word())
                                .where(is(practice, work.getKey()))
                                .and(CLIENT_CLIENT.STATUS_CHOSEN.isFalse()))
                        .toList());
    }

    /** Nobody has said anything of this client beyond what it came with. */
    boolean isUntouched(Practice.Id practice, Client.Id client) {
        return db.fetchExists(
                CLIENT_CLIENT,
                is(practice, client)
                        .and(CLIENT_CLIENT.STATUS_CHOSEN.isFalse())
                        .and(CLIENT_CLIENT.SINCE.isNull())
                        .and(CLIENT_CLIENT.TOWN.isNull())
                        .and(CLIENT_CLIENT.HOURLY_MINOR.isNull())
                        .and(CLIENT_CLIENT.OUR_STRAND.isNull())
                        .and(CLIENT_CLIENT.MERGED_INTO.isNull())
                        .and(CLIENT_CLIENT.DISLIKES_DEBT.isFalse())
                        .and(CLIENT_CLIENT.TALKS_ELSEWHERE.isFalse())
                        .and(CLIENT_CLIENT.SECTOR.eq(Client.Sector.OTHER.word()))
                        .and(CLIENT_CLIENT.GIFT_POLICY.eq(Client.GiftPolicy.UNKNOWN.word())));
    }

    boolean forget(Practice.Id practice, Client.Id client) {
        return unlessReferred(within -> {
            within.deleteFrom(CLIENT_ALIAS)
                    .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                    .and(CLIENT_ALIAS.CLIENT_ID.eq(client.value()))
                    .execute();
            within.deleteFrom(CLIENT_DIFFERENT)
                    .where(CLIENT_DIFFERENT.PRACTICE_ID.eq(practice.value()))
                    .and(CLIENT_DIFFERENT.ONE_ID.eq(client.value()).or(CLIENT_DIFFERENT.OTHER_ID.eq(client.value())))
                    .execute();
            within.deleteFrom(CLIENT_LOOKALIKE)
                    .where(CLIENT_LOOKALIKE.PRACTICE_ID.eq(practice.value()))
                    .and(CLIENT_LOOKALIKE.ONE_ID.eq(client.value()).or(CLIENT_LOOKALIKE.OTHER_ID.eq(client.value())))
                    .execute();
            within.deleteFrom(CLIENT_CLIENT).where(is(practice, client)).execute();
        });
    }

    boolean forget(Practice.Id practice, Person.Id person) {
        return unlessReferred(within -> {
            within.deleteFrom(CLIENT_ALIAS)
                    .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                    .and(CLIENT_ALIAS.PERSON_ID.eq(person.value()))
                    .execute();
            within.deleteFrom(CLIENT_PERSON)
                    .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.value()))
                    .and(CLIENT_PERSON.ID.eq(person.value()))
                    .execute();
        });
    }

    /** The database knows every feature that still refers to it: what it refuses to delete is kept. */
    private boolean unlessReferred(java.util.function.Consumer<DSLContext> deletion) {
        try {
            db.transaction(within -> deletion.accept(within.dsl()));
            return true;
        } catch (DataAccessException | org.springframework.dao.DataAccessException referred) {
            return false;
        }
    }

    private static ClientClientRecord row(Practice.Id practice, Newcomer.OfClient client, Instant at) {
        var row = ClientStore.row(practice, Client.named(client.id(), client.name()));
        row.setCameAt(at);
        return row;
    }

    private ClientPersonRecord row(
            Practice.Id practice, Newcomer.OfPerson newcomer, @Nullable UUID client, int place, Instant at) {
        var row = db.newRecord(CLIENT_PERSON);
        row.setPracticeId(practice.value());
        row.setId(newcomer.person().id().value());
        row.setClientId(client);
        row.setName(newcomer.person().name());
        row.setRole(newcomer.person().role());
        row.setBirthYear(newcomer.birthYear());
        row.setBirthMonth(newcomer.birthMonth());
        row.setBirthDay(newcomer.birthDay());
        row.setAddress(newcomer.person().address());
        row.setPhones(Phones.written(newcomer.person().phones()));
        row.setOrganisation(newcomer.person().organisation());
        row.setPlace(place);
        row.setCameAt(at);
        return row;
    }

    static ClientAliasRecord row(Practice.Id practice, AliasOwner known) {
        var row = new ClientAliasRecord();
        row.setPracticeId(practice.value());
        row.setId(known.id());
        row.setClientId(known.client() == null ? null : known.client().value());
        row.setPersonId(known.person() == null ? null : known.person().value());
        row.setKind(known.alias().kind().word());
        row.setWords(known.alias().words());
        row.setNormal(known.alias().normal());
        return row;
    }

    private static Condition is(Practice.Id practice, Client.Id client) {
        return CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()).and(CLIENT_CLIENT.ID.eq(client.value()));
    }

    private static Condition at(Practice.Id practice, @Nullable UUID client) {
        return CLIENT_PERSON
                .PRACTICE_ID
                .eq(practice.value())
                .and(client == null ? CLIENT_PERSON.CLIENT_ID.isNull() : CLIENT_PERSON.CLIENT_ID.eq(client));
    }
}
