package amity.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the page shows it.
 *
 * @param now whether it is the next one that has a time
 * @param title what it is, with the client's name as a link where it has it
 * @param why likewise, where the title has it not
 * @param talk what stands inside the entry of a talk
 * @param asking what they say to it can be kept on the spot
 * @param declinable whether it can be passed over
 * @param delays the days it can be put off to; none where it cannot wait
 */
public record EntryView(
        String id,
        boolean now,
        String first,
        String then,
        String what,
        NameLink title,
        NameLink why,
        @Nullable String client,
        @Nullable Saying saying,
        List<String> remarks,
        List<Behind> moments,
        @Nullable String way,
        @Nullable String address,
        @Nullable TalkView talk,
        TalkView.@Nullable Asking asking,
        List<Deed> deeds,
        boolean declinable,
        List<Delay> delays) {

    public record Saying(String words, String mail) {}

    public record Behind(String day, String words) {}

    public record Deed(String value, String label) {}

    /** A day to put it off to: the first is the button, the others are in the menu. */
    public record Delay(String until, String label, String day) {}
}
