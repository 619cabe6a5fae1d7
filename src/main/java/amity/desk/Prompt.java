package amity.desk;

import java.util.Optional;
import java.util.stream.Stream;

/** One rule of what belongs on the desk. */
interface Prompt {
    /** What it would bring up, in its own order; whose turn it is, is decided elsewhere. */
    Stream<Entry> entries(Look look);

    /** One that it does not bring up by itself, and that can be answered all the same. */
    default Optional<Entry> find(Look look, String id) {
        return Optional.empty();
    }
}
