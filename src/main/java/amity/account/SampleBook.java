package amity.account;

/** A sample business to look around in, open beside this book in a folder that is thrown away; there is none in the sample itself. */
@FunctionalInterface
public interface SampleBook {
    /** Opens it, if it is not open already, and says by which address one comes in as its owner, once. */
    String open();
}
