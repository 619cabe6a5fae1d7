package amity.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who is signed in, as far as the frame of a page needs to know.
 *
 * @param mark tells her book from another that is opened in the same browser
 */
public record Visitor(String name, String business, int closesAfterMinutes, String mark) {
    private static final String PLACE = Visitor.class.getName();

    public static Optional<Visitor> of(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(PLACE));
    }

    public void enter(HttpServletRequest request) {
        request.setAttribute(PLACE, this);
    }
}
