package amity.plan;

/** How much each option says to one entry: the formulas of a season's value, each term rounded half up once. */
final class Worth {
    private static final double DEED = 0.5;
    private final double attachment;

    Worth(Entrant entrant, int entries) {
        var known = entrant.work().share();
        double share = known == null ? 0 : Math.max(0, known);
        double regularity = entrant.work().rhythm().weight;
        double stake = entrant.bond().stake().weight;
        double received = entrant.bond().received();
        attachment = (3 * StrictMath.min(1, entries * share / 2)
                        + 2 * regularity
                        + 3 * stake
                        + 2 * StrictMath.min(1, received / 4))
                / 10;
    }

    double attachment() {
        return attachment;
    }

    OptionTerms card() {
        return new OptionTerms(cardTerm(), 0, 0, 0);
    }

    OptionTerms gift(double fit, double price, int risk) {
        return new OptionTerms(cardTerm(), rounded(1000 * attachment * fit * price), 0, risk);
    }

    OptionTerms hours(int quarters, int risk) {
        double hours = quarters / 4.0;
        return new OptionTerms(cardTerm(), 0, rounded(450 * attachment * hours / (hours + 2)), rounded(risk / 2.0));
    }

    private long cardTerm() {
        return rounded(600 + 400 * attachment);
    }

    private static long rounded(double term) {
        return StrictMath.round(term);
    }

    /** How well a price sits at a closeness: best at the usual one, less both ways; a deed is half a gift. */
    static double price(long price, long usual) {
        if (price == 0) return DEED;
        double doublings = StrictMath.log((double) price / usual) / StrictMath.log(2);
        return 1 / (1 + doublings * doublings);
    }
}
