package amity.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in, as far as the frame of a page needs to know. */
public record Visitor(String name, String business, int closesAfterMinutes) {
    private static final String PLACE = Visitor.class.getName();

    public static Optional<Visitor> of(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(PLACE));
    }

    public void enter(HttpServletRequest request) {
        request.setAttribute(PLACE, this);
    }
}
