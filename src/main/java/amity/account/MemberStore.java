package amity.account;

import static amity.schema.Tables.ACCOUNT_MEMBER;
import static amity.schema.Tables.PRACTICE_PRACTICE_VIEW;

import amity.practice.Practice;
import amity.schema.tables.records.AccountMemberRecord;
import amity.schema.tables.records.PracticePracticeViewRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record MemberStore(DSLContext db) {
    void insert(Member member, Instant joinedAt) {
        db.insertInto(ACCOUNT_MEMBER)
                .set(row(member))
                .set(ACCOUNT_MEMBER.JOINED_AT, joinedAt)
                .execute();
    }

    void update(Member member) {
        db.update(ACCOUNT_MEMBER)
                .set(row(member))
                .where(ACCOUNT_MEMBER.PRACTICE_ID.eq(member.practice().value()))
                .and(ACCOUNT_MEMBER.ID.eq(member.id().value()))
                .execute();
    }

    Optional<Member> find(Practice.Id practice, Member.Id id) {
        return db.selectFrom(ACCOUNT_MEMBER)
                .where(ACCOUNT_MEMBER.PRACTICE_ID.eq(practice.value()))
                .and(ACCOUNT_MEMBER.ID.eq(id.value()))
                .fetchOptional(MemberStore::member);
    }

    /** A member and the practice whose book is open, in one query, for every request asks for both. */
    Optional<CurrentMember> entered(Practice.Id practice, Member.Id id) {
        return db.select(ACCOUNT_MEMBER, PRACTICE_PRACTICE_VIEW)
                .from(ACCOUNT_MEMBER)
                .join(PRACTICE_PRACTICE_VIEW)
                .on(PRACTICE_PRACTICE_VIEW.ID.eq(ACCOUNT_MEMBER.PRACTICE_ID))
                .where(ACCOUNT_MEMBER.PRACTICE_ID.eq(practice.value()))
                .and(ACCOUNT_MEMBER.ID.eq(id.value()))
                .fetchOptional(row -> new CurrentMember(member(row.value1()), practice(row.value2())));
    }

    List<Member> of(Practice.Id practice) {
        return db.selectFrom(ACCOUNT_MEMBER)
                .where(ACCOUNT_MEMBER.PRACTICE_ID.eq(practice.value()))
                .orderBy(ACCOUNT_MEMBER.ID)
                .fetch(MemberStore::member);
    }

    /** Everyone of every practice: the sign-in page does not know yet whose book it is. */
    List<Member> all() {
        return db.selectFrom(ACCOUNT_MEMBER).orderBy(ACCOUNT_MEMBER.ID).fetch(MemberStore::member);
    }

    private AccountMemberRecord row(Member member) {
        var row = db.newRecord(ACCOUNT_MEMBER);
        row.setPracticeId(member.practice().value());
        row.setId(member.id().value());
        row.setName(member.name());
        row.setEmail(member.email());
        row.setPassword(member.password());
        row.setPasswordTurn(member.passwordTurn());
        row.setClosesAfter(member.closesAfterMinutes());
        return row;
    }

    private static Practice practice(PracticePracticeViewRecord row) {
        return new Practice(
                new Practice.Id(row.getId()),
                row.getName(),
                row.getOwner(),
                CurrencyUnit.of(row.getCurrency()),
                row.getCountry(),
                ZoneId.of(row.getZone()),
                row.getConfirmed());
    }

    private static Member member(AccountMemberRecord row) {
        return new Member(
                new Practice.Id(row.getPracticeId()),
                new Member.Id(row.getId()),
                row.getName(),
                row.getEmail(),
                row.getPassword(),
                row.getPasswordTurn(),
                row.getClosesAfter());
    }
}
