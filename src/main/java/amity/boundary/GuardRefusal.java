package amity.boundary;

import amity.shell.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The guard holds something back: for good where it blocks, else until a reason is given. */
@NamedInterface("shared")
public class GuardRefusal extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Back> back;
    private final boolean asksTheDay;
    private final @Nullable UUID boundary;

    @NamedInterface("shared")
    public record Back(Action action, Verdict verdict) {
        boolean passes(boolean reasoned) {
            return verdict.isClear() || reasoned && !verdict.blocks();
        }
    }

    GuardRefusal(List<Back> back) {
        this(back, false, null);
    }

    private GuardRefusal(List<Back> back, boolean asksTheDay, @Nullable UUID boundary) {
        super(back.getFirst().verdict().concerns().getFirst().said());
        this.back = List.copyOf(back);
        this.asksTheDay = asksTheDay;
        this.boundary = boundary;
    }

    /** The same, but asks first on which day it was done. */
    GuardRefusal askingTheDay() {
        return new GuardRefusal(back, true, boundary);
    }

    GuardRefusal telling(UUID told) {
        return new GuardRefusal(back, asksTheDay, told);
    }

    /** Whether the day it was done has to be asked before why. */
    public boolean asksTheDay() {
        return asksTheDay;
    }

    /** The boundary that was told, where it was one. */
    public @Nullable UUID boundary() {
        return boundary;
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
    public boolean isForGood() {
        return back.stream().anyMatch(one -> one.verdict().blocks());
    }
}
