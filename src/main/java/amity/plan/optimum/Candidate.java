package amity.plan.optimum;

/** One of the things an entry could be given: what it takes in money and hours, and what it says. */
public interface Candidate {
    long cost();

    int quarters();

    long value();

    /** Of two equal plans the one with fewer of these is the better. */
    boolean isUnsure();
}
