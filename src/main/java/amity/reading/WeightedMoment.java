package amity.reading;

import amity.moment.MomentSummary;
import java.util.List;

/** A moment of the six ways that counts as mutual support, with what it counts for. */
record WeightedMoment(MomentSummary moment, double weight) {
    private static final double UNINVITED = 0.5;

    /** Those up to the day; personal ones count only where the user says so, for all or for this one. */
    static List<WeightedMoment> of(Basis basis) {
        return of(basis.moments(), basis.settings());
    }

    static List<WeightedMoment> of(List<MomentSummary> moments, ReadingSettings settings) {
        return moments.stream()
                .filter(moment -> moment.isGivenWay() || moment.isReceivedWay())
                .map(moment -> new WeightedMoment(moment, weight(moment, settings)))
                .filter(counted -> counted.weight() > 0)
                .toList();
    }

    private static double weight(MomentSummary moment, ReadingSettings settings) {
        if (moment.weight() != null) return moment.weight();
        if (moment.isPersonal() && !settings.countsPersonal()) return 0;
        return settings.weight(moment.kind()) * (moment.isUninvited() ? UNINVITED : 1);
    }

    boolean isGiven() {
        return moment.isGivenWay();
    }

    boolean isReceived() {
        return moment.isReceivedWay();
    }
}
