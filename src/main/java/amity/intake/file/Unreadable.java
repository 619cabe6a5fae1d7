package amity.intake.file;

/** A file out of which nothing can be read, with the one sentence that says why. */
public class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Why why;

    Unreadable(String key, String... args) {
        super(key);
        this.why = Why.of(key, args);
    }

    public Why why() {
        return why;
    }
}
