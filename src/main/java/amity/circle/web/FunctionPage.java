package amity.circle.web;

import amity.shell.WordingChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One function: what it is, what was answered, whom to ask along, and afterwards who was met.
 *
 * @param answer going, declined, or empty while she has not answered
 * @param saying what the answer is said with
 * @param remarks what speaks against writing to the host now
 * @param asked whom she asked along
 * @param inviting whom she is about to ask along
 * @param came who might have come, after it
 * @param met whom she met there
 */
public record FunctionPage(
        String id,
        String name,
        String when,
        String why,
        @Nullable String host,
        String answer,
        Saying saying,
        List<String> remarks,
        boolean over,
        boolean lookedBack,
        List<Asked> asked,
        @Nullable InvitationCheck inviting,
        List<Came> came,
        boolean shared,
        boolean personal,
        List<Met> met,
        Meeting meeting,
        List<String> names,
        @Nullable String sorry) {

    /** Words for the answer, a mail that begins with them, and how those for every function are put another way. */
    public record Saying(String words, String mail, WordingChange reword) {}

    public record Asked(String client, String name) {}

    /**
     * A client to be asked along.
     *
     * @param why what speaks against it
     * @param wording words to ask with; null where it is blocked
     * @param reasoned whether it can be passed with a reason
     */
    public record InvitationCheck(
            String client,
            String name,
            List<String> why,
            @Nullable String wording,
            @Nullable String mail,
            boolean reasoned) {}

    public record Came(String value, String name, boolean noted, boolean going) {}

    public record Met(String id, String name) {}

    public record Meeting(String name, String through, String afterwards, boolean assistant) {}

    public boolean isDeclined() {
        return answer.equals("declined");
    }
}
