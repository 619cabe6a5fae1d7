package amity.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Lays a {@link Sheet} under a page that no controller shows, as when one is answered with a refusal. */
public interface Sheets {
    Sheet sheet(HttpServletRequest request);
}
