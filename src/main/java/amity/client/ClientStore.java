package amity.client;

import static amity.schema.Tables.CLIENT_ALIAS;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_OPEN_MATTER;
import static amity.schema.Tables.PRACTICE_PRACTICE_VIEW;
import static amity.schema.Tables.PRACTICE_SETTING_VIEW;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import amity.practice.Practice;
import amity.schema.tables.records.ClientClientRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ClientStore(DSLContext db) {
    private static final int CANDIDATES = 10;

    private static final Field<String> USUAL_STRAND = DSL.field(DSL.select(PRACTICE_SETTING_VIEW.VALUE)
                    .from(PRACTICE_SETTING_VIEW)
                    .where(PRACTICE_SETTING_VIEW.PRACTICE_ID.eq(PRACTICE_PRACTICE_VIEW.ID))
                    .and(PRACTICE_SETTING_VIEW.NAME.eq(Client.OurStrand.SETTING)))
            .as("usual_strand");

    void insert(Practice.Id practice, Client client, Instant cameAt) {
        var row = row(practice, client);
        row.setCameAt(cameAt);
        db.insertInto(CLIENT_CLIENT).set(row).execute();
        alias(practice, client.id(), null, Alias.name(client.name()));
    }

    void update(Practice.Id practice, Client client, LocalDate today) {
        var row = row(practice, client);
        db.update(CLIENT_CLIENT)
                .set(row)
                .set(
                        CLIENT_CLIENT.THEIR_STRAND,
                        DSL.when(CLIENT_CLIENT.WORKS_ONLY_SINCE.isNull(), row.getTheirStrand())
                                .otherwise(CLIENT_CLIENT.THEIR_STRAND))
                .set(
                        CLIENT_CLIENT.OUR_STRAND_SINCE,
                        DSL.when(
                                        CLIENT_CLIENT.OUR_STRAND.isNotDistinctFrom(row.getOurStrand()),
                                        CLIENT_CLIENT.OUR_STRAND_SINCE)
                                .otherwise(client.strands().chosen() == null ? null : today))
                .where(is(practice, client.id()))
                .execute();
        if (aliases(practice, client.id()).stream()
                .noneMatch(alias ->
                        alias.kind() == Alias.Kind.NAME && alias.words().equals(client.name()))) {
            alias(practice, client.id(), null, Alias.name(client.name()));
        }
    }

    /** Sets since when their own page says work only; with null, what the user has noted counts again. */
    void worksOnly(Practice.Id practice, Client.Id client, @Nullable Instant since) {
        db.update(CLIENT_CLIENT)
                .set(CLIENT_CLIENT.WORKS_ONLY_SINCE, since)
                .where(is(practice, client))
                .execute();
    }

    boolean isWorkOnlyByPage(Practice.Id practice, Client.Id client) {
        return db.fetchExists(CLIENT_CLIENT, is(practice, client).and(CLIENT_CLIENT.WORKS_ONLY_SINCE.isNotNull()));
    }

    /** One statement for each status there is, however many clients. */
    void follow(Practice.Id practice, Map<Client.Id, Client.Status> statuses) {
        statuses.entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue, mapping(one -> one.getKey().value(), toList())))
                .forEach((status, clients) -> db.update(CLIENT_CLIENT)
                        .set(CLIENT_CLIENT.STATUS, status.word())
                        .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                        .and(CLIENT_CLIENT.ID.in(clients))
                        .and(CLIENT_CLIENT.STATUS_CHOSEN.isFalse())
                        .execute());
    }

    Set<Client.Id> longGone(Practice.Id practice) {
        return db.select(CLIENT_CLIENT.ID)
                .from(CLIENT_CLIENT)
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT.LONG_GONE)
                .fetchSet(row -> new Client.Id(row.value1()));
    }

    /** Two statements, however many clients. */
    void longGone(Practice.Id practice, Map<Client.Id, Boolean> gone) {
        gone.entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue, mapping(one -> one.getKey().value(), toList())))
                .forEach((is, clients) -> db.update(CLIENT_CLIENT)
                        .set(CLIENT_CLIENT.LONG_GONE, is)
                        .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                        .and(CLIENT_CLIENT.ID.in(clients))
                        .and(CLIENT_CLIENT.LONG_GONE.ne(is))
                        .execute());
    }

    Optional<Client> find(Practice.Id practice, Client.Id id) {
        return select(CLIENT_CLIENT.ID.eq(id.value()), practice, 1).stream().findFirst();
    }

    /** In one query, for a client's page asks for it every time. */
    Optional<Clients.WithMatters> withMatters(Practice.Id practice, Client.Id id) {
        var matters = DSL.multiset(DSL.select(
                                CLIENT_OPEN_MATTER.ID,
                                CLIENT_OPEN_MATTER.MATTER,
                                CLIENT_OPEN_MATTER.OPENED_ON,
                                CLIENT_OPEN_MATTER.UNTIL_DAY)
                        .from(CLIENT_OPEN_MATTER)
                        .where(CLIENT_OPEN_MATTER.PRACTICE_ID.eq(practice.value()))
                        .and(CLIENT_OPEN_MATTER.CLIENT_ID.eq(id.value()))
                        .and(CLIENT_OPEN_MATTER.CLOSED_ON.isNull())
                        .orderBy(CLIENT_OPEN_MATTER.ID))
                .convertFrom(rows -> rows.map(row -> new OpenMatter(
                        row.value1(),
                        id,
                        Keyword.of(OpenMatter.Matter.class, row.value2()),
                        row.value3(),
                        row.value4())));
        return matching(CLIENT_CLIENT.ID.eq(id.value()), practice, matters)
                .fetchOptional(row -> new Clients.WithMatters(client(row), row.get(matters)));
    }

    private record All(Practice.Id practice) {}

    List<Client> all(Practice.Id practice) {
        return TransactionCache.once(new All(practice), () -> select(DSL.noCondition(), practice, Integer.MAX_VALUE));
    }

    private record Among(Practice.Id practice) {}

    Map<Client.Id, Client> among(Practice.Id practice, Collection<Client.Id> ids) {
        return TransactionCache.among(new Among(practice), ids, some -> read(practice, some));
    }

    private Map<Client.Id, Client> read(Practice.Id practice, Collection<Client.Id> ids) {
        if (ids.isEmpty()) return Map.of();
        var among = CLIENT_CLIENT.ID.in(ids.stream().map(Client.Id::value).toList());
        return matching(among, practice).fetch().stream()
                .map(ClientStore::client)
                .collect(Collectors.toMap(Client::id, Function.identity()));
    }

    /** Those whose id or a known name is exactly this. */
    List<Client> known(Practice.Id practice, String words) {
        var byName = CLIENT_CLIENT.ID.in(DSL.select(CLIENT_ALIAS.CLIENT_ID)
                .from(CLIENT_ALIAS)
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_ALIAS.NORMAL.in(Names.normal(words), Names.email(words))));
        return select(id(words).map(CLIENT_CLIENT.ID::eq).orElse(byName), practice, CANDIDATES);
    }

    List<Client> since(Practice.Id practice, Collection<LocalDate> days) {
        return matching(CLIENT_CLIENT.SINCE.in(days), practice).fetch(ClientStore::client);
    }

    List<Client> beginning(Practice.Id practice, String words) {
        return words.isBlank()
                ? List.of()
                : select(CLIENT_CLIENT.SORT_NAME.startsWith(Names.sort(words)), practice, CANDIDATES);
    }

    List<Client> containing(Practice.Id practice, String words, int limit) {
        return select(CLIENT_CLIENT.SORT_NAME.contains(Names.sort(words)), practice, limit);
    }

    void alias(Practice.Id practice, Client.@Nullable Id client, Person.@Nullable Id person, Alias alias) {
        db.insertInto(CLIENT_ALIAS)
                .set(AcquaintanceStore.row(practice, new AliasOwner(Ids.next(), alias, client, person)))
                .execute();
    }

    List<Alias> aliases(Practice.Id practice, Client.Id client) {
        return db.select(CLIENT_ALIAS.KIND, CLIENT_ALIAS.WORDS)
                .from(CLIENT_ALIAS)
                .where(CLIENT_ALIAS.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_ALIAS.CLIENT_ID.eq(client.value()))
                .orderBy(CLIENT_ALIAS.ID)
                .fetch(row -> new Alias(Keyword.of(Alias.Kind.class, row.value1()), row.value2()));
    }

    void open(Practice.Id practice, OpenMatter opened) {
        db.insertInto(CLIENT_OPEN_MATTER)
                .set(CLIENT_OPEN_MATTER.PRACTICE_ID, practice.value())
                .set(CLIENT_OPEN_MATTER.ID, opened.id())
                .set(CLIENT_OPEN_MATTER.CLIENT_ID, opened.client().value())
                .set(CLIENT_OPEN_MATTER.MATTER, opened.matter().word())
                .set(CLIENT_OPEN_MATTER.OPENED_ON, opened.openedOn())
                .set(CLIENT_OPEN_MATTER.UNTIL_DAY, opened.until())
                .execute();
    }

    void close(Practice.Id practice, Client.Id client, OpenMatter.Matter matter, LocalDate on) {
        db.update(CLIENT_OPEN_MATTER)
                .set(CLIENT_OPEN_MATTER.CLOSED_ON, on)
                .where(CLIENT_OPEN_MATTER.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_OPEN_MATTER.CLIENT_ID.eq(client.value()))
                .and(CLIENT_OPEN_MATTER.MATTER.eq(matter.word()))
                .and(CLIENT_OPEN_MATTER.CLOSED_ON.isNull())
                .execute();
    }

    Map<Client.Id, List<OpenMatter>> openMatters(Practice.Id practice, @Nullable List<Client.Id> clients) {
        return db
                .selectFrom(CLIENT_OPEN_MATTER)
                .where(CLIENT_OPEN_MATTER.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_OPEN_MATTER.CLOSED_ON.isNull())
                .and(
                        clients == null
                                ? DSL.noCondition()
                                : CLIENT_OPEN_MATTER.CLIENT_ID.in(
                                        clients.stream().map(Client.Id::value).toList()))
                .orderBy(CLIENT_OPEN_MATTER.CLIENT_ID, CLIENT_OPEN_MATTER.ID)
                .fetch(row -> new OpenMatter(
                        row.getId(),
                        new Client.Id(row.getClientId()),
                        Keyword.of(OpenMatter.Matter.class, row.getMatter()),
                        row.getOpenedOn(),
                        row.getUntilDay()))
                .stream()
                .collect(groupingBy(OpenMatter::client));
    }

    private List<Client> select(Condition condition, Practice.Id practice, int limit) {
        return matching(condition, practice)
                .orderBy(CLIENT_CLIENT.SORT_NAME, CLIENT_CLIENT.ID)
                .limit(limit)
                .fetch(ClientStore::client);
    }

    /** In any order: SQLite would walk through all names to give a few clients in theirs. */
    private SelectConditionStep<Record> matching(Condition condition, Practice.Id practice, SelectField<?>... beside) {
        return db.select(CLIENT_CLIENT.asterisk(), PRACTICE_PRACTICE_VIEW.CURRENCY, USUAL_STRAND)
                .select(beside)
                .from(CLIENT_CLIENT)
                .join(PRACTICE_PRACTICE_VIEW)
                .on(PRACTICE_PRACTICE_VIEW.ID.eq(CLIENT_CLIENT.PRACTICE_ID))
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT.MERGED_INTO.isNull())
                .and(condition);
    }

    private static Condition is(Practice.Id practice, Client.Id id) {
        return CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()).and(CLIENT_CLIENT.ID.eq(id.value()));
    }

    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words.strip()));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }

    static ClientClientRecord row(Practice.Id practice, Client client) {
        var row = new ClientClientRecord();
        row.setPracticeId(practice.value());
        row.setId(client.id().value());
        row.setName(client.name());
        row.setSortName(Names.sort(client.name()));
        row.setTown(client.town());
        row.setStatus(client.status().word());
        row.setStatusChosen(client.tenure().chosen());
        row.setSince(client.tenure().since());
        row.setSector(client.sector().word());
        row.setGiftPolicy(client.gifts().policy().word());
        row.setGiftLimitMinor(minor(client.gifts().limit()));
        row.setGiftLimitYearMinor(minor(client.gifts().limitAYear()));
        row.setDislikesDebt(client.gifts().dislikesBeingIndebted());
        row.setTalksElsewhere(client.talksElsewhere());
        row.setOurStrand(
                client.strands().chosen() == null
                        ? null
                        : client.strands().chosen().word());
        row.setTheirStrand(client.strands().theirs().word());
        row.setHourlyMinor(minor(client.hourlyRate()));
        row.setCardsStay(client.tenure().cardsStay());
        return row;
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.getAmountMinorLong();
    }

    private static Client client(Record joined) {
        var row = joined.into(CLIENT_CLIENT);
        var currency = CurrencyUnit.of(joined.get(PRACTICE_PRACTICE_VIEW.CURRENCY));
        return new Client(
                new Client.Id(row.getId()),
                row.getName(),
                row.getTown(),
                Keyword.of(Client.Sector.class, row.getSector()),
                new Client.Tenure(
                        Keyword.of(Client.Status.class, row.getStatus()),
                        row.getStatusChosen(),
                        row.getSince(),
                        row.getCardsStay()),
                new Client.GiftTerms(
                        Keyword.of(Client.GiftPolicy.class, row.getGiftPolicy()),
                        money(currency, row.getGiftLimitMinor()),
                        money(currency, row.getGiftLimitYearMinor()),
                        row.getDislikesDebt()),
                new Client.Strands(
                        row.getOurStrand() == null ? null : Keyword.of(Client.OurStrand.class, row.getOurStrand()),
                        usual(joined.get(USUAL_STRAND)),
                        row.getOurStrandSince(),
                        row.getWorksOnlySince() == null
                                ? Keyword.of(Client.TheirStrand.class, row.getTheirStrand())
                                : Client.TheirStrand.WORK_ONLY),
                money(currency, row.getHourlyMinor()),
                row.getTalksElsewhere());
    }

    private static Client.OurStrand usual(@Nullable String word) {
        return word == null ? Client.OurStrand.FRIENDLY : Keyword.of(Client.OurStrand.class, word);
    }

    private static @Nullable Money money(CurrencyUnit currency, @Nullable Long minor) {
        return minor == null ? null : Money.ofMinor(currency, minor);
    }
}
