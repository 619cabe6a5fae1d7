package amity.moment;

/** Leave to do one thing with one client now. */
public interface Clearance {
    boolean covers(Note note);
}
