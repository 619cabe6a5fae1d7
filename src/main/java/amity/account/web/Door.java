package amity.account.web;

import amity.account.Member;
import amity.shell.InterruptedRequests;
import amity.shell.Mark;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a member in, always with a fresh session: one that somebody else prepared opens nothing. */
@Component
record Door(SecurityContextRepository sessions, InterruptedRequests interrupted) {
    /** Tells one member's words from another's in the same browser. */
    static String mark(Member member) {
        return Mark.of(member.practice().toString(), member.id().toString());
    }

    /** Signs the member in; returns the redirect to go on with. */
    String open(Member member, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                SignInSession.as(member), null, AuthorityUtils.createAuthorityList("MEMBER")));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        interrupted.belongsTo(mark(member), request, response);
        return "redirect:" + interrupted.onward(request, mark(member));
    }
}
