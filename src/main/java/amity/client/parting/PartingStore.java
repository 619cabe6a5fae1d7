package amity.client.parting;

import static amity.schema.Tables.CLIENT_PARTING;
import static amity.schema.Tables.CLIENT_PARTING_STEP;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.ClientPartingRecord;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record PartingStore(DSLContext db) {
    void put(Practice.Id practice, Parting parting) {
        var row = new ClientPartingRecord();
        row.setPracticeId(practice.value());
        row.setId(parting.id());
        row.setClientId(parting.client().value());
        row.setBegunOn(parting.begun());
        row.setReason(parting.reason());
        row.setContract(parting.contract());
        row.setContractOn(parting.contractOn());
        row.setMoneyUntil(parting.moneyUntil());
        row.setRestUntil(parting.restUntil());
        row.setPartedOn(parting.parted());
        row.setBackOn(parting.back());
        db.insertInto(CLIENT_PARTING)
                .set(row)
                .onConflict(CLIENT_PARTING.PRACTICE_ID, CLIENT_PARTING.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    void put(Practice.Id practice, Parting parting, Parting.Done done) {
        db.insertInto(CLIENT_PARTING_STEP)
                .set(CLIENT_PARTING_STEP.PRACTICE_ID, practice.value())
                .set(CLIENT_PARTING_STEP.ID, done.id())
                .set(CLIENT_PARTING_STEP.PARTING_ID, parting.id())
                .set(CLIENT_PARTING_STEP.STEP, done.step().word())
                .set(CLIENT_PARTING_STEP.WORDS, done.words())
                .set(CLIENT_PARTING_STEP.DONE_ON, done.on())
                .onConflict(CLIENT_PARTING_STEP.PRACTICE_ID, CLIENT_PARTING_STEP.ID)
                .doUpdate()
                .set(CLIENT_PARTING_STEP.DONE_ON, done.on())
                .execute();
    }

    void delete(Practice.Id practice, UUID done) {
        db.deleteFrom(CLIENT_PARTING_STEP)
                .where(CLIENT_PARTING_STEP.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PARTING_STEP.ID.eq(done))
                .execute();
    }

    Optional<Parting> latest(Practice.Id practice, Client.Id client) {
        return partings(practice, CLIENT_PARTING.CLIENT_ID.eq(client.value())).stream()
                .reduce((earlier, later) -> later);
    }

    /** Finished partings whose date for money records or for the rest lies between the two days, both included. */
    List<Parting> ending(Practice.Id practice, LocalDate from, LocalDate to) {
        return partings(
                practice,
                CLIENT_PARTING
                        .BACK_ON
                        .isNull()
                        .and(CLIENT_PARTING.PARTED_ON.isNotNull())
                        .and(CLIENT_PARTING
                                .MONEY_UNTIL
                                .between(from, to)
                                .or(CLIENT_PARTING.REST_UNTIL.between(from, to))));
    }

    private List<Parting> partings(Practice.Id practice, Condition which) {
        var found = db.selectFrom(CLIENT_PARTING)
                .where(CLIENT_PARTING.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(CLIENT_PARTING.BEGUN_ON, CLIENT_PARTING.ID)
                .fetch();
        var done = done(practice, found.getValues(CLIENT_PARTING.ID));
        return found.map(row -> parting(row, done.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<Parting.Done>> done(Practice.Id practice, List<UUID> partings) {
        return db.selectFrom(CLIENT_PARTING_STEP)
                .where(CLIENT_PARTING_STEP.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PARTING_STEP.PARTING_ID.in(partings))
                .orderBy(CLIENT_PARTING_STEP.ID)
                .fetchGroups(
                        CLIENT_PARTING_STEP.PARTING_ID,
                        row -> new Parting.Done(
                                row.get(CLIENT_PARTING_STEP.ID),
                                Keyword.of(PartingStep.class, row.get(CLIENT_PARTING_STEP.STEP)),
                                row.get(CLIENT_PARTING_STEP.WORDS),
                                row.get(CLIENT_PARTING_STEP.DONE_ON)));
    }

    private static Parting parting(ClientPartingRecord row, List<Parting.Done> done) {
        return new Parting(
                row.getId(),
                new Client.Id(row.getClientId()),
                row.getBegunOn(),
                row.getReason(),
                row.getContract(),
                row.getContractOn(),
                row.getMoneyUntil(),
                row.getRestUntil(),
                row.getPartedOn(),
                row.getBackOn(),
                done);
    }
}
