package amity.desk;

import java.util.stream.Stream;

/** One rule of what belongs on the desk. */
interface Prompt {
    /** What it would bring up, in its own order; whose turn it is, is decided elsewhere. */
    Stream<Entry> entries(Look look);
}
