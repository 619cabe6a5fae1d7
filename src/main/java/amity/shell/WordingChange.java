package amity.shell;

/**
 * A wording that can be put another way, under its key.
 *
 * @param text as it is kept, with names left open
 * @param own whether the user has put it her way
 */
public record WordingChange(String key, String text, boolean own) {
    /** The id of its form on a page. */
    public String id() {
        return "reword-" + key.replace('.', '-');
    }
}
