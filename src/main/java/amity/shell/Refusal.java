package amity.shell;

/** Something the user asked for that cannot be done: the message is one sentence saying what is wrong and what to do. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}
