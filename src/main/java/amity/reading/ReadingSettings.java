package amity.reading;

import amity.moment.Kind;
import java.util.List;
import java.util.Map;

/**
 * What the user may set about readings; the usual values otherwise.
 *
 * @param weights what one moment of each of the six ways counts for, 1 unless said
 * @param countsPersonal whether personal moments count as mutual support too
 * @param partnershipReceived how many moments they gave within a year make a partnership
 * @param partnershipWays in how many of the six ways
 * @param partnershipBalance below which balance of given and received
 * @param oneSidedBalance from which balance on we give more
 * @param oneSidedGiven how many moments we gave in two years make it one-sided
 * @param little below how much weight, given and received together, there is only business
 */
public record ReadingSettings(
        Map<Kind, Double> weights,
        boolean countsPersonal,
        int partnershipReceived,
        int partnershipWays,
        double partnershipBalance,
        double oneSidedBalance,
        int oneSidedGiven,
        double little) {

    public static final ReadingSettings USUAL = new ReadingSettings(Map.of(), false, 3, 2, 0.5, 0.4, 3, 2);

    /** Reads the practice's settings, named {@code reading.…}. */
    public static ReadingSettings from(Map<String, String> said) {
        var weights = new java.util.EnumMap<Kind, Double>(Kind.class);
        for (var kind : Kind.values()) {
            var weight = said.get("reading.weight." + kind.word());
            if (kind.isWay() && weight != null) {
                weights.put(kind, Double.valueOf(weight));
            }
        }
        return new ReadingSettings(
                weights,
                List.of("yes", "true").contains(said.getOrDefault("reading.counts-personal", "no")),
                Integer.parseInt(said.getOrDefault("reading.partnership-received", "3")),
                Integer.parseInt(said.getOrDefault("reading.partnership-ways", "2")),
                Double.parseDouble(said.getOrDefault("reading.partnership-balance", "0.5")),
                Double.parseDouble(said.getOrDefault("reading.one-sided-balance", "0.4")),
                Integer.parseInt(said.getOrDefault("reading.one-sided-given", "3")),
                Double.parseDouble(said.getOrDefault("reading.little", "2")));
    }

    double weight(Kind way) {
        return weights.getOrDefault(way, 1.0);
    }
}
