package amity.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request of somebody who is not signed in and never will be: no session, no cookies, even where the browser sends them. */
class Stranger extends HttpServletRequestWrapper {
    Stranger(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) throw new IllegalStateException("The client’s page keeps no session");
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("The client’s page keeps no session");
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }
}
