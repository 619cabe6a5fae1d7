package amity.review;

import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.REVIEW_ANSWER;
import static amity.schema.Tables.REVIEW_OVERRULE;
import static java.util.stream.Collectors.groupingBy;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.ReviewOverruleRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ReviewStore(DSLContext db) {
    void insert(Practice.Id practice, Answer answer) {
        db.insertInto(REVIEW_ANSWER)
                .set(REVIEW_ANSWER.PRACTICE_ID, practice.value())
                .set(REVIEW_ANSWER.ID, Ids.next())
                .set(REVIEW_ANSWER.CLIENT_ID, answer.client().value())
                .set(REVIEW_ANSWER.QUESTION, answer.question().word())
                .set(REVIEW_ANSWER.WORD, answer.word())
                .set(REVIEW_ANSWER.ON_DAY, answer.on())
                .set(REVIEW_ANSWER.WHY, answer.why())
                .set(REVIEW_ANSWER.UNTIL_DAY, answer.until())
                .set(REVIEW_ANSWER.CIRCLE, answer.circle())
                .execute();
    }

    void insert(Practice.Id practice, Overrule overrule) {
        db.insertInto(REVIEW_OVERRULE)
                .set(REVIEW_OVERRULE.PRACTICE_ID, practice.value())
                .set(REVIEW_OVERRULE.ID, overrule.id())
                .set(REVIEW_OVERRULE.CLIENT_ID, overrule.client().value())
                .set(REVIEW_OVERRULE.FIGURE, overrule.figure())
                .set(REVIEW_OVERRULE.WORD, overrule.word())
                .set(REVIEW_OVERRULE.WHY, overrule.why())
                .set(REVIEW_OVERRULE.ON_DAY, overrule.on())
                .set(REVIEW_OVERRULE.UNTIL_DAY, overrule.until())
                .execute();
    }

    void end(Practice.Id practice, Client.Id client, String figure, LocalDate until) {
        db.update(REVIEW_OVERRULE)
                .set(REVIEW_OVERRULE.UNTIL_DAY, until)
                .where(REVIEW_OVERRULE.PRACTICE_ID.eq(practice.value()))
                .and(REVIEW_OVERRULE.CLIENT_ID.eq(client.value()))
                .and(REVIEW_OVERRULE.FIGURE.eq(figure))
                .and(REVIEW_OVERRULE.UNTIL_DAY.gt(until))
                .execute();
    }

    void delete(Practice.Id practice, UUID overrule) {
        db.deleteFrom(REVIEW_OVERRULE)
                .where(REVIEW_OVERRULE.PRACTICE_ID.eq(practice.value()))
                .and(REVIEW_OVERRULE.ID.eq(overrule))
                .execute();
    }

    /** In one query, for a client's page asks for it every time. */
    ReviewAnswers said(Practice.Id practice, Client.Id client) {
        var answers = DSL.multiset(DSL.select(
                        REVIEW_ANSWER.QUESTION,
                        REVIEW_ANSWER.WORD,
                        REVIEW_ANSWER.ON_DAY,
                        REVIEW_ANSWER.WHY,
                        REVIEW_ANSWER.UNTIL_DAY,
                        REVIEW_ANSWER.CIRCLE)
                .from(REVIEW_ANSWER)
                .where(REVIEW_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(REVIEW_ANSWER.CLIENT_ID.eq(client.value()))
                .orderBy(REVIEW_ANSWER.ID));
        var overrules = DSL.multiset(DSL.select(
                        REVIEW_OVERRULE.ID,
                        REVIEW_OVERRULE.FIGURE,
                        REVIEW_OVERRULE.WORD,
                        REVIEW_OVERRULE.WHY,
                        REVIEW_OVERRULE.ON_DAY,
                        REVIEW_OVERRULE.UNTIL_DAY)
                .from(REVIEW_OVERRULE)
                .where(REVIEW_OVERRULE.PRACTICE_ID.eq(practice.value()))
                .and(REVIEW_OVERRULE.CLIENT_ID.eq(client.value()))
                .orderBy(REVIEW_OVERRULE.ID));
        return db.select(answers, overrules)
                .fetchSingle(row -> new ReviewAnswers(
                        row.value1()
                                .map(said -> new Answer(
                                        client,
                                        Keyword.of(Question.class, said.value1()),
                                        said.value2(),
                                        said.value3(),
                                        said.value4(),
                                        said.value5(),
                                        said.value6())),
                        row.value2()
                                .map(said -> new Overrule(
                                        said.value1(),
                                        client,
                                        said.value2(),
                                        said.value3(),
                                        said.value4(),
                                        said.value5(),
                                        said.value6()))));
    }

    /** In the order given; of all clients where none is named. */
    Map<Client.Id, List<Answer>> answers(Practice.Id practice, @Nullable Collection<Client.Id> clients) {
        return answers(practice, DSL.noCondition(), clients);
    }

    Map<Client.Id, List<Answer>> answers(
            Practice.Id practice, Question question, @Nullable Collection<Client.Id> clients) {
        return answers(practice, REVIEW_ANSWER.QUESTION.eq(question.word()), clients);
    }

    private Map<Client.Id, List<Answer>> answers(
            Practice.Id practice, Condition which, @Nullable Collection<Client.Id> clients) {
        if (clients != null && clients.isEmpty()) return Map.of();
        return db
                .selectFrom(REVIEW_ANSWER)
                .where(REVIEW_ANSWER.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .and(among(REVIEW_ANSWER.CLIENT_ID, clients))
                .orderBy(REVIEW_ANSWER.CLIENT_ID, REVIEW_ANSWER.ID)
                .fetch(row -> new Answer(
                        new Client.Id(row.getClientId()),
                        Keyword.of(Question.class, row.getQuestion()),
                        row.getWord(),
                        row.getOnDay(),
                        row.getWhy(),
                        row.getUntilDay(),
                        row.getCircle()))
                .stream()
                .collect(groupingBy(Answer::client));
    }

    Map<Client.Id, List<Overrule>> overrules(Practice.Id practice, @Nullable Collection<Client.Id> clients) {
        return db
                .selectFrom(REVIEW_OVERRULE)
                .where(REVIEW_OVERRULE.PRACTICE_ID.eq(practice.value()))
                .and(among(REVIEW_OVERRULE.CLIENT_ID, clients))
                .orderBy(REVIEW_OVERRULE.CLIENT_ID, REVIEW_OVERRULE.ID)
                .fetch(ReviewStore::overrule)
                .stream()
                .collect(groupingBy(Overrule::client));
    }

    List<Client.Id> unanswered(Practice.Id practice, Question question, LocalDate since, int most) {
        var last = DSL.field(DSL.select(DSL.max(REVIEW_ANSWER.ON_DAY))
                .from(REVIEW_ANSWER)
                .where(REVIEW_ANSWER.PRACTICE_ID.eq(CLIENT_CLIENT_VIEW.PRACTICE_ID))
                .and(REVIEW_ANSWER.CLIENT_ID.eq(CLIENT_CLIENT_VIEW.ID))
                .and(REVIEW_ANSWER.QUESTION.eq(question.word())));
        return db.select(CLIENT_CLIENT_VIEW.ID)
                .from(CLIENT_CLIENT_VIEW)
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT_VIEW.STATUS.eq(Client.Status.ACTIVE.word()))
                .and(CLIENT_CLIENT_VIEW.MERGED_INTO.isNull())
                .and(last.isNull().or(last.lt(since)))
                .orderBy(last.asc().nullsLast(), CLIENT_CLIENT_VIEW.SORT_NAME, CLIENT_CLIENT_VIEW.ID)
                .limit(most)
                .fetch(row -> new Client.Id(row.value1()));
    }

    List<Overrule> overrulesUntil(Practice.Id practice, LocalDate from, LocalDate to) {
        return db.selectFrom(REVIEW_OVERRULE)
                .where(REVIEW_OVERRULE.PRACTICE_ID.eq(practice.value()))
                .and(REVIEW_OVERRULE.UNTIL_DAY.between(from, to))
                .orderBy(REVIEW_OVERRULE.ID)
                .fetch(ReviewStore::overrule);
    }

    private static Overrule overrule(ReviewOverruleRecord row) {
        return new Overrule(
                row.getId(),
                new Client.Id(row.getClientId()),
                row.getFigure(),
                row.getWord(),
                row.getWhy(),
                row.getOnDay(),
                row.getUntilDay());
    }

    private static Condition among(Field<UUID> field, @Nullable Collection<Client.Id> clients) {
        return clients == null
                ? DSL.noCondition()
                : field.in(clients.stream().map(Client.Id::value).toList());
    }
}
