package amity.exchange.tools;

import java.nio.file.Path;

/** The outside tools whose files are understood. */
public final class Tools {
    private Tools() {}

    /** Tells by its content, never by its name, what a file is; reads no further than its beginning. */
    public static Recognised recognise(Path file, Wishes wishes) throws Unreadable {
        throw new Unreadable("unknown");
    }
}
