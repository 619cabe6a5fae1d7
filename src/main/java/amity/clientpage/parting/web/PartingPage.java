package amity.clientpage.parting.web;

import amity.shell.WordingChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finishing with a client.
 *
 * @param begun the path has been begun and is not finished
 * @param parted when it was finished, in words; null where it was not
 * @param introducers who introduced them
 * @param promised free hours still promised, with where to see to them
 * @param sorry what is wrong with what was typed
 */
public record PartingPage(
        String client,
        String name,
        boolean begun,
        @Nullable String parted,
        List<Ticked> steps,
        Say tell,
        Say introducer,
        List<String> introducers,
        List<Line> handover,
        List<Link> promised,
        Typed typed,
        @Nullable String contractOn,
        @Nullable String sorry) {
    /** A step by its word, and the day it was ticked; null while it is open. */
    public record Ticked(
            String step, @Nullable String on, @Nullable String id) {}

    public record Say(String words, String mail, WordingChange reword) {}

    public record Line(String id, String words, @Nullable String on) {}

    public record Link(String words, String address) {}

    public record Typed(String contract, String moneyUntil, String restUntil, String reason, boolean cards) {}

    public @Nullable Ticked step(String step) {
        return steps.stream().filter(one -> one.step().equals(step)).findFirst().orElse(null);
    }
}
