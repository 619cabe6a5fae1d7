package amity.boundary;

import amity.shell.Refused;

/** The guard holds an action back: for good where it blocks, else until a reason is given. */
public class Held extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient Action action;
    private final transient Verdict verdict;

    Held(Action action, Verdict verdict) {
        super(verdict.concerns().getFirst().why());
        this.action = action;
        this.verdict = verdict;
    }

    public Action action() {
        return action;
    }

    public Verdict verdict() {
        return verdict;
    }
}
