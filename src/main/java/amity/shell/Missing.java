package amity.shell;

/** What was asked for is not there, or belongs to another practice: nobody can tell which. */
public class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing(String sentence) {
        super(sentence);
    }

    /** Not there, with a sentence of {@code messages/refusal.properties}. */
    public static Missing of(String key, Object... arguments) {
        return new Missing(Refusal.sentence(key, arguments));
    }
}
