package amity.plan;

/** What an option's value is made of: integers that add up to it, the risk as a positive number to be taken off. */
public record OptionTerms(long card, long gift, long hours, long risk) {
    public static final OptionTerms NOTHING = new OptionTerms(0, 0, 0, 0);

    public long value() {
        return card + gift + hours - risk;
    }
}
