package amity.account;

import static amity.schema.Tables.ACCOUNT_MEMBER;

import amity.practice.Practice;
import amity.schema.tables.records.AccountMemberRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class MemberStore {
    private final DSLContext db;

    MemberStore(DSLContext db) {
        this.db = db;
    }

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
