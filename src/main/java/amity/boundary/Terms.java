package amity.boundary;

import amity.shell.Keyword;
import org.springframework.modulith.NamedInterface;

/** What a boundary asks for. */
@NamedInterface("shared")
public sealed interface Terms permits ContactHours, Leave, Channels, Topic, SocialMedia, Visiting {
    /** The sorts of boundaries; that of gifts is the client’s gift policy, and kept there. */
    @NamedInterface("shared")
    enum Kind implements Keyword {
        HOURS,
        CHANNEL,
        TOPIC,
        SOCIAL,
        VISITING,
        LEAVE
    }

    Kind kind();

    /** It has to do with an action, whenever that is. */
    boolean concerns(Action action);
}
