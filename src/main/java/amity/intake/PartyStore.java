package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.EXCHANGE_PARTY_MAYBE;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;

import amity.intake.file.Refund;
import amity.intake.file.RowEntry;
import amity.intake.match.DoublePayments;
import amity.intake.match.Party;
import amity.intake.match.PartyMatch;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.ExchangePartyMaybeRecord;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parties of an import, whom its rows name, and the clients they turned out to be; and the payments that may be the same money. */
@Component
record PartyStore(DSLContext db) {
    record PartyRow(UUID id, String name, @Nullable String email, UUID client, PartyMatch.How how, List<UUID> maybe) {}

    /** Everyone the rows name, first named first; a party keeps its id from one look to the next. */
    List<Party> gather(Practice.Id practice, UUID imported) {
        var before = db.selectFrom(EXCHANGE_PARTY).where(of(practice, imported)).fetchMap(EXCHANGE_PARTY.PARTY);
        var parties = new LinkedHashMap<String, Party>();
        db.select(
                        EXCHANGE_DRAFT.PARTY,
                        EXCHANGE_DRAFT.PRODUCER,
                        DSL.min(EXCHANGE_DRAFT.NAME),
                        DSL.min(EXCHANGE_DRAFT.EMAIL))
                .from(EXCHANGE_DRAFT)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.PARTY.isNotNull())
                .groupBy(EXCHANGE_DRAFT.PARTY, EXCHANGE_DRAFT.PRODUCER)
                .orderBy(DSL.min(EXCHANGE_DRAFT.SEAT))
                .forEach(row -> {
                    var known = before.get(row.value1());
                    parties.merge(
                            row.value1(),
                            new Party(
                                    known == null ? Ids.next() : known.getId(),
                                    row.value3(),
                                    row.value4(),
                                    new HashSet<>(List.of(row.value2())),
                                    known == null ? null : known.getChosen()),
                            PartyStore::both);
                });
        replace(practice, imported, parties);
        return List.copyOf(parties.values());
    }

    private static Party both(Party one, Party other) {
        var producers = new HashSet<>(one.producers());
        producers.addAll(other.producers());
        return new Party(one.id(), one.name(), one.email(), producers, one.chosen());
    }

    private void replace(Practice.Id practice, UUID imported, Map<String, Party> parties) {
        db.deleteFrom(EXCHANGE_PARTY).where(of(practice, imported)).execute();
        db.batchInsert(parties.entrySet().stream()
                        .map(party -> {
                            var row = db.newRecord(EXCHANGE_PARTY);
                            row.setPracticeId(practice.value());
                            row.setId(party.getValue().id());
                            row.setImportId(imported);
                            row.setParty(party.getKey());
                            row.setName(party.getValue().called());
                            row.setEmail(party.getValue().email());
                            row.setHow(PartyMatch.How.NEW.name());
                            row.setChosen(party.getValue().chosen());
                            return row;
                        })
                        .toList())
                .execute();
    }

    void met(Practice.Id practice, Map<UUID, PartyMatch> outcomes) {
        Bulk.run(
                db,
                outcomes.entrySet().stream()
                        .map(one -> db.update(EXCHANGE_PARTY)
                                .set(EXCHANGE_PARTY.CLIENT_ID, one.getValue().client())
                                .set(EXCHANGE_PARTY.HOW, one.getValue().how().name())
                                .where(EXCHANGE_PARTY.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_PARTY.ID.eq(one.getKey())))
                        .toList());
        db.batchInsert(outcomes.entrySet().stream()
                        .flatMap(one ->
                                maybe(practice, one.getKey(), one.getValue().maybe()))
                        .toList())
                .execute();
    }

    private static Stream<ExchangePartyMaybeRecord> maybe(Practice.Id practice, UUID party, List<UUID> maybe) {
        return IntStream.range(0, maybe.size())
                .mapToObj(place -> new ExchangePartyMaybeRecord(practice.value(), party, place, maybe.get(place)));
    }

    List<PartyRow> met(Practice.Id practice, UUID imported) {
        var m = EXCHANGE_PARTY_MAYBE;
        var maybe = db.select(m.PARTY_ID, m.CLIENT_ID)
                .from(m)
                .join(EXCHANGE_PARTY)
                .on(EXCHANGE_PARTY.PRACTICE_ID.eq(m.PRACTICE_ID))
                .and(EXCHANGE_PARTY.ID.eq(m.PARTY_ID))
                .where(of(practice, imported))
                .orderBy(m.PLACE)
                .fetchGroups(m.PARTY_ID, m.CLIENT_ID);
        return db.selectFrom(EXCHANGE_PARTY)
                .where(of(practice, imported))
                .orderBy(EXCHANGE_PARTY.ID)
                .fetch(row -> new PartyRow(
                        row.getId(),
                        row.getName(),
                        row.getEmail(),
                        row.getClientId() == null ? row.getId() : row.getClientId(),
                        PartyMatch.How.valueOf(row.getHow()),
                        maybe.getOrDefault(row.getId(), List.of()).stream()
                                .distinct()
                                .toList()));
    }

    void choose(Practice.Id practice, UUID imported, UUID party, UUID chosen) {
        db.update(EXCHANGE_PARTY)
                .set(EXCHANGE_PARTY.CHOSEN, chosen)
                .where(of(practice, imported))
                .and(EXCHANGE_PARTY.ID.eq(party))
                .execute();
    }

    void keepApart(Practice.Id practice, UUID imported, UUID draft, boolean apart) {
        db.update(EXCHANGE_DRAFT)
                .set(EXCHANGE_DRAFT.APART, apart)
                .where(RowStore.of(practice, imported))
                .and(EXCHANGE_DRAFT.ID.eq(draft))
                .execute();
    }

    /** The payments, kept and waiting, of clients of whom more than one tool reports payments; in the order in which they are compared. */
    void payments(Practice.Id practice, UUID imported, Consumer<DoublePayments.Payment> each) {
        var moment = MOMENT_MOMENT_VIEW;
        var draft = EXCHANGE_DRAFT;
        var kept = DSL.select(
                        moment.ID,
                        moment.CLIENT_ID,
                        moment.CURRENCY,
                        moment.AMOUNT_MINOR,
                        moment.DAY,
                        moment.SOURCE,
                        DSL.inline(0).as("waits"),
                        moment.SAME_MONEY_AS,
                        DSL.inline(false).as("apart"))
                .from(moment)
                .where(moment.PRACTICE_ID.eq(practice.value()))
                .and(moment.KIND.eq(Kind.PAYMENT.word()))
                .and(moment.REPLACED_BY.isNull())
                .and(moment.STRUCK_AT.isNull());
        var waiting = DSL.select(
                        draft.ID,
                        draft.CLIENT_ID,
                        draft.CURRENCY,
                        draft.AMOUNT_MINOR,
                        draft.DAY,
                        draft.PRODUCER,
                        DSL.inline(1).as("waits"),
                        DSL.castNull(SQLDataType.UUID),
                        draft.APART)
                .from(draft)
                .where(RowStore.of(practice, imported))
                .and(draft.KIND.in(RowEntry.Kind.PAYMENT.word(), RowEntry.Kind.REFUND.word()))
                .and(draft.BRINGS)
                .and(draft.CORRECTS.isNull());
        var all = kept.unionAll(waiting).asTable("payment");
        var client = all.field("client_id", UUID.class);
        var several = DSL.select(client)
                .from(all)
                .groupBy(client)
                .having(DSL.countDistinct(all.field("source"))
                        .gt(1)
                        .and(DSL.max(all.field("waits", Integer.class)).eq(1)));
        try (var rows = db.selectFrom(all)
                .where(client.in(several))
                .orderBy(
                        client,
                        all.field("currency"),
                        all.field("amount_minor"),
                        all.field("waits"),
                        all.field("same_money_as", UUID.class).isNotNull(),
                        all.field("day"),
                        all.field("id"))
                .fetchLazy()) {
            rows.forEach(row -> each.accept(new DoublePayments.Payment(
                    Objects.requireNonNull(row.get("id", UUID.class)),
                    Objects.requireNonNull(row.get("client_id", UUID.class)),
                    Objects.requireNonNullElse(row.get("currency", String.class), ""),
                    Objects.requireNonNullElse(row.get("amount_minor", Long.class), 0L),
                    Objects.requireNonNull(row.get("day", LocalDate.class)),
                    Objects.requireNonNull(row.get("source", String.class)),
                    Objects.requireNonNull(row.get("waits", Integer.class)) == 0,
                    row.get("same_money_as", UUID.class),
                    Objects.requireNonNull(row.get("apart", Boolean.class)))));
        }
    }

    /** What one tool says went back, kept and waiting; nothing while none waits. */
    List<Refund> refunds(Practice.Id practice, UUID imported, String producer) {
        var m = MOMENT_MOMENT_VIEW;
        var d = EXCHANGE_DRAFT;
        var r = EXCHANGE_ROW;
        var refunds = new ArrayList<>(db.selectFrom(d)
                .where(RowStore.of(practice, imported))
                .and(d.PRODUCER.eq(producer))
                .and(d.KIND.eq(RowEntry.Kind.REFUND.word()))
                .and(d.BRINGS)
                .and(d.CORRECTS.isNull())
                .fetch(row -> new Refund(
                        row.getId(),
                        row.getClientId(),
                        row.getCurrency(),
                        row.getAmountMinor(),
                        row.getDay(),
                        row.getRowKey(),
                        false,
                        null,
                        row.getApart())));
        if (refunds.isEmpty()) return refunds;
        db.select(m, r.ROW_KEY)
                .from(r)
                .join(m)
                .on(m.PRACTICE_ID.eq(r.PRACTICE_ID))
                .and(m.ID.eq(r.MOMENT_ID))
                .where(r.PRACTICE_ID.eq(practice.value()))
                .and(r.PRODUCER.eq(producer))
                .and(r.KIND.eq(RowEntry.Kind.REFUND.word()))
                .and(m.REPLACED_BY.isNull())
                .and(m.STRUCK_AT.isNull())
                .forEach(row -> refunds.add(new Refund(
                        row.value1().getId(),
                        row.value1().getClientId(),
                        Objects.requireNonNullElse(row.value1().getCurrency(), ""),
                        Objects.requireNonNullElse(row.value1().getAmountMinor(), 0L),
                        row.value1().getDay(),
                        row.value2(),
                        true,
                        row.value1().getSameMoneyAs(),
                        false)));
        return refunds;
    }

    void link(Practice.Id practice, List<DoublePayments.Link> links) {
        Bulk.run(
                db,
                links.stream()
                        .map(link -> db.update(EXCHANGE_DRAFT)
                                .set(EXCHANGE_DRAFT.SAME_MONEY_AS, link.sameAs())
                                .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_DRAFT.ID.eq(link.payment())))
                        .toList());
    }

    /** Only what is still undecided is worth keeping once an import is applied. */
    void keepUndecided(Practice.Id practice, UUID imported) {
        db.deleteFrom(EXCHANGE_PARTY)
                .where(of(practice, imported))
                .and(EXCHANGE_PARTY.HOW.ne(PartyMatch.How.UNDECIDED.name()))
                .execute();
    }

    private static Condition of(Practice.Id practice, UUID imported) {
        return EXCHANGE_PARTY.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_PARTY.IMPORT_ID.eq(imported));
    }
}
