package amity.portal.web;

import org.springframework.http.HttpStatus;

/** The door stays shut: a link opens nothing, whatever the reason, or somebody knocks too often. */
class Shut extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;

    private Shut(HttpStatus status) {
        super(null, null, false, false);
        this.status = status;
    }

    static Shut nothingHere() {
        return new Shut(HttpStatus.NOT_FOUND);
    }

    static Shut tooOften() {
        return new Shut(HttpStatus.TOO_MANY_REQUESTS);
    }

    HttpStatus status() {
        return status;
    }
}
