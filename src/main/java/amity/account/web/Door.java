package amity.account.web;

import amity.account.Member;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a member in, always with a fresh session: one that somebody else prepared opens nothing. */
@Component
class Door {
    private final SecurityContextRepository sessions;

    Door(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    void open(Member member, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(member), null, AuthorityUtils.createAuthorityList("MEMBER")));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
