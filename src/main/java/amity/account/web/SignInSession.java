package amity.account.web;

import amity.account.Member;
import amity.practice.Practice;
import java.io.Serializable;
import java.util.UUID;

/** What a session remembers of who came in: ids, and which of her passwords it was. */
record SignInSession(UUID practiceId, UUID memberId, int passwordTurn) implements Serializable {
    static SignInSession as(Member member) {
        return new SignInSession(member.practice().value(), member.id().value(), member.passwordTurn());
    }

    Practice.Id practice() {
        return new Practice.Id(practiceId);
    }

    Member.Id member() {
        return new Member.Id(memberId);
    }
}
