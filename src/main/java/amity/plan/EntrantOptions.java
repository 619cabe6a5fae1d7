package amity.plan;

import java.util.List;
import java.util.Optional;

/** All that could be decided for one entry, what is ruled out and by which rule. */
public record EntrantOptions(Entrant entrant, List<Option> options, List<Exclusion> ruledOut) {
    public static EntrantOptions of(Entrant entrant, Circumstances circumstances) {
        return new OptionFinder(entrant, circumstances).considered();
    }

    /** What a plan may choose from; the rest is for her to choose. */
    public List<Option> plannable() {
        return options.stream().filter(option -> !option.hersAlone()).toList();
    }

    /** The same with this option kept from the plan. */
    EntrantOptions without(Option taken) {
        return new EntrantOptions(
                entrant,
                options.stream()
                        .map(option -> option == taken ? option.hers() : option)
                        .toList(),
                ruledOut);
    }

    public Optional<Option> card() {
        return options.stream()
                .filter(option -> option.decision() == Decision.CARD)
                .findFirst();
    }

    public Optional<Ruling> against(Decision decision) {
        return ruledOut.stream()
                .filter(ruled -> ruled.decision() == decision && ruled.idea() == null)
                .map(Exclusion::ruling)
                .findFirst();
    }
}
