package amity.boundary;

import amity.client.Client;
import amity.shell.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What a boundary asks for, and how that is kept, shown and said. */
@NamedInterface("shared")
public interface Terms {
    BoundaryKind kind();

    /** It has to do with an action, whenever that is. */
    boolean concerns(Action action);

    /** Whether it is in the way at this time, on the clock of whoever set it. */
    default boolean closes(ZonedDateTime there) {
        return true;
    }

    /** When it next gives way by itself; empty where it does not. */
    default Optional<ZonedDateTime> opens(ZonedDateTime there) {
        return Optional.empty();
    }

    /** What its row keeps beside its kind. */
    default String row() {
        return "";
    }

    /** What its form says beside what all of them say. */
    default Map<String, List<String>> fields() {
        return Map.of();
    }

    /** What is asked for, as the end of a sentence: {@code not by phone}. */
    String said(Words words, Boundary boundary);

    /** How it is said to the other side, kindly. */
    default String wording(Words words, Boundary boundary) {
        return words.say("boundary.wording." + kind().word());
    }

    default String why(Words words, Boundary boundary, Client client) {
        return words.say("boundary.said." + boundary.side().word(), client.name(), said(words, boundary));
    }

    default String instead(Words words, List<String> channelsLeft) {
        return words.say("boundary.instead." + kind().word());
    }
}
