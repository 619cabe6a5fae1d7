package amity.season;

import amity.plan.MissingFact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody gets what they get, in words.
 *
 * @param unknown what would change the decision if it were known
 * @param points what speaks for and against a gift, added up; null for whoever is no client
 * @param learned how the usual price was moved by what delighted them, where it was
 */
public record Reasoning(
        List<String> reasons,
        List<String> positives,
        List<String> negatives,
        List<Proposal.Said> risks,
        List<String> questions,
        Set<MissingFact> unknown,
        Proposal.@Nullable Points points,
        @Nullable String learned) {}
