package amity.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside the entry of a talk.
 *
 * @param begun whether its hour has come
 * @param asking something worth finding out
 * @param askAfter their latest news, where nothing is to be found out
 * @param until until when they can be reached
 * @param notNow what speaks against calling then
 * @param before where all that is to know before it stands
 * @param hearing where what was learned is taken apart
 */
public record TalkView(
        boolean begun,
        @Nullable Asking asking,
        @Nullable String askAfter,
        List<Promised> ours,
        List<Promised> theirs,
        List<String> betterNot,
        @Nullable String until,
        List<String> notNow,
        String before,
        String hearing) {

    /**
     * Something to bring up: how, and the entry that what they say is sent to.
     *
     * @param reading where an answer that can tell several things is taken apart
     */
    public record Asking(
            String id,
            String sentence,
            @Nullable String say,
            String plainly,
            @Nullable String reading) {}

    /** Something one side said it would do, and the entry that tells when it is done. */
    public record Promised(String id, String words) {}
}
