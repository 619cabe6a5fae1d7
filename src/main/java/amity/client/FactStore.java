package amity.client;

import static amity.schema.Tables.CLIENT_FACT;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;
import static java.util.stream.Collectors.groupingBy;

import amity.practice.Practice;
import amity.schema.tables.records.ClientFactRecord;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record FactStore(DSLContext db) {
    private static final String PERSONAL = "personal";
    private static final String BUSINESS = "business";

    void insert(Practice.Id practice, Fact fact) {
        var row = db.newRecord(CLIENT_FACT);
        row.setPracticeId(practice.value());
        row.setId(fact.id().value());
        row.setClientId(fact.client().value());
        row.setPersonId(fact.person() == null ? null : fact.person().value());
        row.setTopic(fact.topic().strip());
        row.setWords(fact.words().strip());
        row.setStance(fact.stance() == null ? null : fact.stance().word());
        row.setTags(String.join(",", fact.tags()));
        row.setStrand(fact.personal() ? PERSONAL : BUSINESS);
        row.setSensitivity(fact.sensitivity().word());
        row.setFromThem(fact.fromThem());
        row.setLearnedOn(fact.learnedOn());
        row.setMomentId(fact.moment());
        row.setAgreedOn(fact.agreedOn());
        db.insertInto(CLIENT_FACT).set(row).execute();
    }

    /** Ends a fact; gives the client it was about. */
    Optional<Client.Id> end(Practice.Id practice, Fact.Id fact, LocalDate on) {
        var is = CLIENT_FACT.PRACTICE_ID.eq(practice.value()).and(CLIENT_FACT.ID.eq(fact.value()));
        db.update(CLIENT_FACT).set(CLIENT_FACT.ENDED_ON, on).where(is).execute();
        return db.select(CLIENT_FACT.CLIENT_ID)
                .from(CLIENT_FACT)
                .where(is)
                .fetchOptional(row -> new Client.Id(row.value1()));
    }

    List<Fact> of(Practice.Id practice, Client.Id client) {
        return select(practice, CLIENT_FACT.CLIENT_ID.eq(client.value()));
    }

    Map<Client.Id, List<Fact>> byClient(Practice.Id practice, Collection<Client.Id> clients) {
        return select(practice, among(clients)).stream().collect(groupingBy(Fact::client));
    }

    private record DrawnOn(Practice.Id practice) {}

    Map<Client.Id, List<Fact>> drawnOn(Practice.Id practice, Collection<Client.Id> clients) {
        return TransactionCache.among(new DrawnOn(practice), clients, some -> readDrawnOn(practice, some));
    }

    private Map<Client.Id, List<Fact>> readDrawnOn(Practice.Id practice, Collection<Client.Id> clients) {
        var condition = among(clients);
        var elsewhere = elsewhere(practice, condition);
        return select(practice, condition).stream()
                .map(fact -> elsewhere.contains(fact.id().value()) ? fact.asConfidential() : fact)
                .collect(groupingBy(Fact::client));
    }

    /** Those learned in a moment of another client. */
    private Set<UUID> elsewhere(Practice.Id practice, Condition condition) {
        return db.select(CLIENT_FACT.ID)
                .from(CLIENT_FACT)
                .join(MOMENT_MOMENT_VIEW)
                .on(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(CLIENT_FACT.PRACTICE_ID))
                .and(MOMENT_MOMENT_VIEW.ID.eq(CLIENT_FACT.MOMENT_ID))
                .where(CLIENT_FACT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.CLIENT_ID.ne(CLIENT_FACT.CLIENT_ID))
                .and(condition)
                .fetchSet(CLIENT_FACT.ID);
    }

    private static Condition among(Collection<Client.Id> clients) {
        return CLIENT_FACT.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList());
    }

    private List<Fact> select(Practice.Id practice, Condition condition) {
        return db.selectFrom(CLIENT_FACT)
                .where(CLIENT_FACT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_FACT.ENDED_ON.isNull())
                .and(condition)
                .orderBy(CLIENT_FACT.LEARNED_ON.desc(), CLIENT_FACT.ID)
                .fetch(FactStore::fact);
    }

    private static Fact fact(ClientFactRecord row) {
        return new Fact(
                new Fact.Id(row.getId()),
                new Client.Id(row.getClientId()),
                row.getPersonId() == null ? null : new Person.Id(row.getPersonId()),
                row.getTopic(),
                row.getWords(),
                row.getStance() == null ? null : Keyword.of(Fact.Stance.class, row.getStance()),
                row.getTags().isEmpty()
                        ? List.of()
                        : Arrays.asList(row.getTags().split(",")),
                PERSONAL.equals(row.getStrand()),
                Keyword.of(Fact.Sensitivity.class, row.getSensitivity()),
                row.getFromThem(),
                row.getLearnedOn(),
                row.getMomentId(),
                row.getAgreedOn());
    }
}
