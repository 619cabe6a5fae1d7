package amity.moment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed or chosen for a moment, ready to be tapped.
 *
 * @param texts the fields to type in, filled with what the words say
 * @param seen what was proposed, sent back so that a proposal is not taken for a choice
 * @param which asks what it was, where the words leave it open
 */
public record Chips(
        List<ChoiceChip> directions,
        List<ChoiceChip> kinds,
        List<ChoiceChip> strands,
        List<ChoiceChip> days,
        List<ChoiceChip> times,
        List<ChoiceChip> channels,
        List<ChoiceChip> signals,
        List<ChoiceChip> invited,
        List<ChoiceChip> promises,
        List<ChoiceChip> stances,
        List<ChoiceChip> sensitivities,
        Map<String, String> texts,
        Map<String, String> seen,
        boolean discreet,
        @Nullable String which) {
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Something is promised or known already: then that part of the form stands open. */
    public boolean hasMore() {
        return !text("promised").isEmpty()
                || !text("topic").isEmpty()
                || !text("fact").isEmpty();
    }
}
