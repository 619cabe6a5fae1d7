package amity.intake.file;

/** A file out of which nothing can be read, with the one sentence that says why. */
public class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Explanation why;

    UnreadableFile(String key, String... args) {
        super(key);
        this.why = Explanation.of(key, args);
    }

    public Explanation why() {
        return why;
    }
}
