package amity.account;

import static amity.schema.Tables.ACCOUNT_LINK;

import amity.practice.Practice;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record SignInLinkStore(DSLContext db) {
    record Link(Optional<Practice.Id> practice, Optional<Member.Id> member, Instant expiresAt) {}

    void insert(String hash, Optional<Member> member, Instant expiresAt) {
        db.insertInto(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.TOKEN_HASH, hash)
                .set(
                        ACCOUNT_LINK.PRACTICE_ID,
                        member.map(it -> it.practice().value()).orElse(null))
                .set(ACCOUNT_LINK.MEMBER_ID, member.map(it -> it.id().value()).orElse(null))
                .set(ACCOUNT_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    Optional<Link> find(String hash) {
        return db.selectFrom(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new Link(
                        Optional.ofNullable(row.getPracticeId()).map(Practice.Id::new),
                        Optional.ofNullable(row.getMemberId()).map(Member.Id::new),
                        row.getExpiresAt()));
    }

    boolean delete(String hash) {
        return db.deleteFrom(ACCOUNT_LINK)
                        .where(ACCOUNT_LINK.TOKEN_HASH.eq(hash))
                        .execute()
                > 0;
    }

    void forgetWelcomes() {
        db.deleteFrom(ACCOUNT_LINK).where(ACCOUNT_LINK.MEMBER_ID.isNull()).execute();
    }
}
