package amity.boundary;

import amity.shell.Refused;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The guard holds something back: for good where it blocks, else until a reason is given. */
@NamedInterface("shared")
public class Held extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient List<Back> back;

    /** One action that is held back, and why. */
    @NamedInterface("shared")
    public record Back(Action action, Verdict verdict) {
        boolean passes(boolean reasoned) {
            return verdict.clear() || reasoned && !verdict.blocks();
        }
    }

    Held(List<Back> back) {
        super(sentence(back.getFirst().verdict().concerns().getFirst()));
        this.back = List.copyOf(back);
    }

    /** Why, and what would do instead. */
    private static String sentence(Concern concern) {
        return concern.instead() == null ? concern.why() : concern.why() + " " + concern.instead();
    }

    /** All that is held back; never empty. */
    public List<Back> back() {
        return back;
    }

    public Action action() {
        return back.getFirst().action();
    }

    public Verdict verdict() {
        return back.getFirst().verdict();
    }

    /** Whether no reason helps. */
    public boolean forGood() {
        return back.stream().anyMatch(one -> one.verdict().blocks());
    }
}
