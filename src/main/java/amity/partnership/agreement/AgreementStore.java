package amity.partnership.agreement;

import static amity.schema.Tables.MOMENT_MOMENT_VIEW;
import static amity.schema.Tables.PARTNERSHIP_AGREEMENT;
import static amity.schema.Tables.PARTNERSHIP_KEPT;
import static amity.schema.Tables.PARTNERSHIP_LINE;
import static amity.schema.Tables.PARTNERSHIP_RENEWAL;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.schema.tables.records.PartnershipAgreementRecord;
import amity.schema.tables.records.PartnershipLineRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record AgreementStore(DSLContext db) {
    void insert(Practice.Id practice, Agreement agreement) {
        var before = agreement.before();
        db.insertInto(PARTNERSHIP_AGREEMENT)
                .set(PARTNERSHIP_AGREEMENT.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_AGREEMENT.ID, agreement.id().value())
                .set(PARTNERSHIP_AGREEMENT.CLIENT_ID, agreement.client().value())
                .set(PARTNERSHIP_AGREEMENT.AGREED_ON, agreement.agreed())
                .set(PARTNERSHIP_AGREEMENT.HOW, agreement.how())
                .set(PARTNERSHIP_AGREEMENT.LOOK_AGAIN, agreement.lookAgain())
                .set(PARTNERSHIP_AGREEMENT.BEFORE_ID, before == null ? null : before.value())
                .execute();
        for (int place = 0; place < agreement.lines().size(); place++) {
            insert(practice, agreement.id(), place, agreement.lines().get(place));
        }
    }

    private void insert(Practice.Id practice, Agreement.Id agreement, int place, AgreementLine line) {
        db.insertInto(PARTNERSHIP_LINE)
                .set(PARTNERSHIP_LINE.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_LINE.ID, line.id())
                .set(PARTNERSHIP_LINE.AGREEMENT_ID, agreement.value())
                .set(PARTNERSHIP_LINE.PLACE, place)
                .set(PARTNERSHIP_LINE.OURS, line.ours())
                .set(PARTNERSHIP_LINE.WAY, line.way().word())
                .set(PARTNERSHIP_LINE.WORDS, line.words())
                .set(PARTNERSHIP_LINE.RHYTHM, line.rhythm().word())
                .set(PARTNERSHIP_LINE.TIMES, line.times())
                .set(PARTNERSHIP_LINE.BY_DAY, line.by())
                .set(PARTNERSHIP_LINE.SINCE_DAY, line.since())
                .execute();
    }

    /** Ends it; reopens it where the ending is null. */
    void end(Practice.Id practice, Agreement.Id id, Agreement.@Nullable Ending ending) {
        db.update(PARTNERSHIP_AGREEMENT)
                .set(PARTNERSHIP_AGREEMENT.ENDED_ON, ending == null ? null : ending.on())
                .set(
                        PARTNERSHIP_AGREEMENT.ENDED_HOW,
                        ending == null ? null : ending.how().word())
                .set(PARTNERSHIP_AGREEMENT.WHY, ending == null ? null : ending.why())
                .where(PARTNERSHIP_AGREEMENT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    void renew(Practice.Id practice, Agreement.Id id, LocalDate on, LocalDate lookAgain) {
        db.insertInto(PARTNERSHIP_RENEWAL)
                .set(PARTNERSHIP_RENEWAL.PRACTICE_ID, practice.value())
                .set(PARTNERSHIP_RENEWAL.ID, Ids.next())
                .set(PARTNERSHIP_RENEWAL.AGREEMENT_ID, id.value())
                .set(PARTNERSHIP_RENEWAL.ON_DAY, on)
                .set(PARTNERSHIP_RENEWAL.LOOK_AGAIN, lookAgain)
                .execute();
        db.update(PARTNERSHIP_AGREEMENT)
                .set(PARTNERSHIP_AGREEMENT.LOOK_AGAIN, lookAgain)
                .where(PARTNERSHIP_AGREEMENT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    Optional<Agreement> find(Practice.Id practice, Agreement.Id id) {
        return select(practice, PARTNERSHIP_AGREEMENT.ID.eq(id.value())).stream()
                .findFirst();
    }

    private record InForce(Practice.Id practice, Client.Id client) {}

    Optional<Agreement> inForce(Practice.Id practice, Client.Id client) {
        return TransactionCache.once(new InForce(practice, client), () -> readInForce(practice, client));
    }

    private Optional<Agreement> readInForce(Practice.Id practice, Client.Id client) {
        return select(
                        practice,
                        PARTNERSHIP_AGREEMENT.CLIENT_ID.eq(client.value()).and(PARTNERSHIP_AGREEMENT.ENDED_ON.isNull()))
                .stream()
                .findFirst();
    }

    /** The one written down last first. */
    List<Agreement> of(Practice.Id practice, Client.Id client) {
        return select(practice, PARTNERSHIP_AGREEMENT.CLIENT_ID.eq(client.value())).stream()
                .sorted(Comparator.comparing((Agreement one) -> one.id().toString())
                        .reversed())
                .toList();
    }

    List<Agreement> inForce(Practice.Id practice) {
        return select(practice, PARTNERSHIP_AGREEMENT.ENDED_ON.isNull());
    }

    private List<Agreement> select(Practice.Id practice, Condition which) {
        var found = db.selectFrom(PARTNERSHIP_AGREEMENT)
                .where(PARTNERSHIP_AGREEMENT.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(PARTNERSHIP_AGREEMENT.LOOK_AGAIN, PARTNERSHIP_AGREEMENT.ID)
                .fetch();
        var ids = found.getValues(PARTNERSHIP_AGREEMENT.ID);
        var lines = lines(practice, ids);
        return found.map(row -> agreement(row, lines.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<AgreementLine>> lines(Practice.Id practice, List<UUID> agreements) {
        return db.selectFrom(PARTNERSHIP_LINE)
                .where(PARTNERSHIP_LINE.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_LINE.AGREEMENT_ID.in(agreements))
                .orderBy(PARTNERSHIP_LINE.PLACE)
                .fetchGroups(PARTNERSHIP_LINE.AGREEMENT_ID, AgreementStore::line);
    }

    private static AgreementLine line(PartnershipLineRecord row) {
        return new AgreementLine(
                row.getId(),
                row.getOurs(),
                Keyword.of(Kind.class, row.getWay()),
                row.getWords(),
                Keyword.of(Rhythm.class, row.getRhythm()),
                row.getTimes(),
                row.getByDay(),
                row.getSinceDay());
    }

    private static Agreement agreement(PartnershipAgreementRecord row, List<AgreementLine> lines) {
        var ended = row.getEndedOn();
        return new Agreement(
                new Agreement.Id(row.getId()),
                new Client.Id(row.getClientId()),
                row.getAgreedOn(),
                row.getHow(),
                row.getLookAgain(),
                lines,
                row.getBeforeId() == null ? null : new Agreement.Id(row.getBeforeId()),
                ended == null
                        ? null
                        : new Agreement.Ending(
                                Keyword.of(Agreement.End.class, row.getEndedHow()), ended, row.getWhy()));
    }

    /** Whether each moment counts, by line; a corrected moment goes by the one that took its place. */
    Map<UUID, Map<Moment.Id, Boolean>> said(Practice.Id practice, List<Agreement> agreements) {
        var lines = agreements.stream()
                .flatMap(agreement -> agreement.lines().stream())
                .map(AgreementLine::id)
                .toList();
        var rows = db.selectFrom(PARTNERSHIP_KEPT)
                .where(PARTNERSHIP_KEPT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_KEPT.LINE_ID.in(lines))
                .orderBy(PARTNERSHIP_KEPT.ID)
                .fetch();
        var standing = standing(practice, rows.getValues(PARTNERSHIP_KEPT.MOMENT_ID));
        var said = new HashMap<UUID, Map<Moment.Id, Boolean>>();
        rows.forEach(row -> said.computeIfAbsent(row.getLineId(), line -> new HashMap<>())
                .put(new Moment.Id(standing.getOrDefault(row.getMomentId(), row.getMomentId())), row.getCounts()));
        return said;
    }

    /** By each corrected moment the last one that replaced it. */
    private Map<UUID, UUID> standing(Practice.Id practice, List<UUID> moments) {
        if (moments.isEmpty()) return Map.of();
        var by = db.select(MOMENT_MOMENT_VIEW.ID, MOMENT_MOMENT_VIEW.REPLACED_BY)
                .from(MOMENT_MOMENT_VIEW)
                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.ID.in(moments))
                .and(MOMENT_MOMENT_VIEW.REPLACED_BY.isNotNull())
                .fetchMap(MOMENT_MOMENT_VIEW.ID, MOMENT_MOMENT_VIEW.REPLACED_BY);
        if (!by.isEmpty()) {
            var further = standing(practice, List.copyOf(by.values()));
            by.replaceAll((old, next) -> further.getOrDefault(next, next));
        }
        return by;
    }

    void say(Practice.Id practice, UUID line, Moment.Id moment, @Nullable Boolean counts) {
        db.deleteFrom(PARTNERSHIP_KEPT)
                .where(PARTNERSHIP_KEPT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_KEPT.LINE_ID.eq(line))
                .and(PARTNERSHIP_KEPT.MOMENT_ID.eq(moment.value()))
                .execute();
        if (counts != null) {
            db.insertInto(PARTNERSHIP_KEPT)
                    .set(PARTNERSHIP_KEPT.PRACTICE_ID, practice.value())
                    .set(PARTNERSHIP_KEPT.ID, Ids.next())
                    .set(PARTNERSHIP_KEPT.LINE_ID, line)
                    .set(PARTNERSHIP_KEPT.MOMENT_ID, moment.value())
                    .set(PARTNERSHIP_KEPT.COUNTS, counts)
                    .execute();
        }
    }

    /** What was said of moments of an earlier line holds for the one that goes on from it. */
    void carry(Practice.Id practice, UUID earlier, UUID line) {
        db.selectFrom(PARTNERSHIP_KEPT)
                .where(PARTNERSHIP_KEPT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_KEPT.LINE_ID.eq(earlier))
                .fetch()
                .forEach(row -> say(practice, line, new Moment.Id(row.getMomentId()), row.getCounts()));
    }

    /** One that ended only because two clients became one goes on. */
    void reopen(Practice.Id practice, Client.Id client) {
        db.update(PARTNERSHIP_AGREEMENT)
                .setNull(PARTNERSHIP_AGREEMENT.ENDED_ON)
                .setNull(PARTNERSHIP_AGREEMENT.ENDED_HOW)
                .where(PARTNERSHIP_AGREEMENT.PRACTICE_ID.eq(practice.value()))
                .and(PARTNERSHIP_AGREEMENT.CLIENT_ID.eq(client.value()))
                .and(PARTNERSHIP_AGREEMENT.ENDED_HOW.eq(Agreement.End.MERGED.word()))
                .execute();
    }
}
