package amity.boundary;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** What a boundary asks for. */
@NamedInterface("shared")
public sealed interface Terms permits ContactHours, Leave, Channels, Topic, SocialMedia, Visiting {
    /** The sorts of boundaries; that of gifts is the client’s gift policy, and kept there. */
    @NamedInterface("shared")
    enum Kind {
        HOURS,
        CHANNEL,
        TOPIC,
        SOCIAL,
        VISITING,
        LEAVE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind();

    /** It has to do with an action, whenever that is. */
    boolean concerns(Action action);
}
