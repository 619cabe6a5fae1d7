package amity.intake.file;

/** A row that cannot be understood, with the one sentence that says why. */
class Mistake extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Explanation why;

    Mistake(String key, String... args) {
        super(key, null, false, false);
        this.why = Explanation.of(key, args);
    }

    Explanation why() {
        return why;
    }
}
