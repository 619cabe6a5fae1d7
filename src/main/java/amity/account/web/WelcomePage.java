package amity.account.web;

import amity.account.FieldRefusal;
import amity.shell.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The welcome page: the few facts of a business, and whether anything can leave this computer.
 *
 * @param sampleOffered whether there is a sample business to look around in
 * @param sample where it is open; null until she asks for it
 */
public record WelcomePage(
        String key,
        BusinessForm business,
        boolean staysHere,
        boolean sampleOffered,
        @Nullable String sample,
        @Nullable Refusal sorry) {

    /** Said above the form only where no field is to blame. */
    public @Nullable String above() {
        return sorry == null || sorry instanceof FieldRefusal ? null : sorry.getMessage();
    }

    public @Nullable FieldRefusal wrong() {
        return sorry instanceof FieldRefusal wrong ? wrong : null;
    }
}
