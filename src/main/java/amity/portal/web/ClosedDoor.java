package amity.portal.web;

import org.springframework.http.HttpStatus;

/** The door stays shut: a link opens nothing, whatever the reason, or somebody knocks too often. */
class ClosedDoor extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;

    private ClosedDoor(HttpStatus status) {
        super(null, null, false, false);
        this.status = status;
    }

    static ClosedDoor nothingHere() {
        return new ClosedDoor(HttpStatus.NOT_FOUND);
    }

    static ClosedDoor tooOften() {
        return new ClosedDoor(HttpStatus.TOO_MANY_REQUESTS);
    }

    HttpStatus status() {
        return status;
    }
}
