package amity.client;

import static amity.schema.Tables.CLIENT_INTRODUCTION;
import static amity.schema.Tables.CLIENT_PERSON;
import static java.util.Objects.requireNonNull;

import amity.practice.Practice;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record IntroductionStore(DSLContext db) {
    void insert(Practice.Id practice, Introduction introduction) {
        db.insertInto(CLIENT_INTRODUCTION)
                .set(CLIENT_INTRODUCTION.PRACTICE_ID, practice.value())
                .set(CLIENT_INTRODUCTION.ID, introduction.id())
                .set(
                        CLIENT_INTRODUCTION.INTRODUCER_CLIENT_ID,
                        introduction.introducer().clientValue())
                .set(
                        CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID,
                        introduction.introducer().personValue())
                .set(
                        CLIENT_INTRODUCTION.INTRODUCED_CLIENT_ID,
                        introduction.introduced().value())
                .set(CLIENT_INTRODUCTION.ON_DAY, introduction.on())
                .set(CLIENT_INTRODUCTION.MOMENT_ID, introduction.moment())
                .execute();
    }

    void noted(Practice.Id practice, UUID introduction, UUID moment) {
        db.update(CLIENT_INTRODUCTION)
                .set(CLIENT_INTRODUCTION.MOMENT_ID, moment)
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_INTRODUCTION.ID.eq(introduction))
                .execute();
    }

    void delete(Practice.Id practice, UUID introduction) {
        db.deleteFrom(CLIENT_INTRODUCTION)
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_INTRODUCTION.ID.eq(introduction))
                .execute();
    }

    Map<Client.Id, Set<Client.Id>> brought(Practice.Id practice, LocalDate asOf) {
        var introducer = DSL.coalesce(CLIENT_INTRODUCTION.INTRODUCER_CLIENT_ID, CLIENT_PERSON.CLIENT_ID);
        return db.select(introducer, CLIENT_INTRODUCTION.INTRODUCED_CLIENT_ID)
                .from(CLIENT_INTRODUCTION)
                .leftJoin(CLIENT_PERSON)
                .on(CLIENT_PERSON.PRACTICE_ID.eq(CLIENT_INTRODUCTION.PRACTICE_ID))
                .and(CLIENT_PERSON.ID.eq(CLIENT_INTRODUCTION.INTRODUCER_PERSON_ID))
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_INTRODUCTION.ON_DAY.le(asOf))
                .and(introducer.ne(CLIENT_INTRODUCTION.INTRODUCED_CLIENT_ID))
                .collect(Collectors.groupingBy(
                        row -> new Client.Id(row.value1()),
                        Collectors.mapping(row -> new Client.Id(row.value2()), Collectors.toSet())));
    }

    private record All(Practice.Id practice) {}

    List<Introduction> all(Practice.Id practice) {
        return TransactionCache.once(new All(practice), () -> readAll(practice));
    }

    private List<Introduction> readAll(Practice.Id practice) {
        return db.selectFrom(CLIENT_INTRODUCTION)
                .where(CLIENT_INTRODUCTION.PRACTICE_ID.eq(practice.value()))
                .orderBy(CLIENT_INTRODUCTION.ID)
                .fetch(row -> new Introduction(
                        row.getId(),
                        requireNonNull(Someone.in(row.getIntroducerClientId(), row.getIntroducerPersonId())),
                        new Client.Id(row.getIntroducedClientId()),
                        row.getOnDay(),
                        row.getMomentId()));
    }
}
