package amity.shell;

/** What was asked for is not there, or belongs to another practice: nobody can tell which. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence);
    }

    /** Not there, with a sentence of {@code messages/refusal.properties}. */
    public static NotFound of(String key, Object... arguments) {
        return new NotFound(Refusal.sentence(key, arguments));
    }
}
