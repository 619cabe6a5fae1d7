package amity.shell.web;

import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer to a stranger: what goes wrong is said in one plain sentence, never on a page of the office. */
class PlainResponse extends HttpServletResponseWrapper {
    private static final Set<Integer> WORDED = Set.of(400, 404, 411, 413, 415, 429);
    private final Words words;

    PlainResponse(HttpServletResponse response, Words words) {
        super(response);
        this.words = words;
    }

    @Override
    public void sendError(int status) throws IOException {
        say(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        say(status);
    }

    void say(int status) throws IOException {
        if (isCommitted()) return;
        resetBuffer();
        setStatus(status);
        setContentType("text/plain;charset=UTF-8");
        int known = WORDED.contains(status) ? status : status < 500 ? 404 : 500;
        var sentence = (words.say("stranger." + known) + "\n").getBytes(StandardCharsets.UTF_8);
        setContentLength(sentence.length);
        getOutputStream().write(sentence);
    }
}
