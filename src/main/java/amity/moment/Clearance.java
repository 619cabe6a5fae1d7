package amity.moment;

/** Leave to do one thing with one client now. */
public interface Clearance {
    /** Whether what is noted is what leave was given for. */
    boolean covers(Note note);
}
