package amity.shell.web;

import amity.shell.ClientsDoor;
import amity.shell.Words;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What is sent has to arrive in a total time, and only so many send at once: whoever lets a form trickle in byte by byte holds
 * none of those up who only look.
 */
@Component
class UploadPace extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** What is not read of a refused form is taken in up to here, so that the answer arrives. */
    private static final int READ_AWAY = 16 * 1024 * 1024;

    private static final String AGAIN_AFTER = "5";
    private final ClientsDoor door;
    private final Words words;
    private final SendLimiter atTheOffice = new SendLimiter(16);
    private final SendLimiter atTheClientsDoor = new SendLimiter(8);

    UploadPace(ClientsDoor door, Words words) {
        super(true);
        this.door = door;
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var sending = door.isOpened(request) ? atTheClientsDoor : atTheOffice;
        var caller = request.getRemoteAddr();
        if (!sending.begin(caller)) {
            refuse(request, response);
            return;
        }
        try {
            timed(request, response);
        } finally {
            sending.end(caller);
        }
    }

    private void timed(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        var whole = coyote.getInputBuffer();
        var timed = new Timed(whole, new Allowance(System.nanoTime()));
        coyote.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(whole);
            if (!timed.ended && !request.isAsync()) {
                answerFirst(request, response, timed);
            }
        }
    }

    /** The answer goes out, then the rest is read away for a moment: a browser that is still sending would not see it else. */
    private static void answerFirst(Request request, Response response, Timed rest) {
        try {
            response.flushBuffer();
            long read = 0L;
            while (!rest.ended && read < READ_AWAY) {
                int some = rest.doRead(new Away());
                read += Math.max(some, 0);
            }
        } catch (IOException slow) {
            rest.late = true;
        }
        if (!rest.ended) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void refuse(Request request, Response response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", AGAIN_AFTER);
        response.setContentType("text/plain;charset=UTF-8");
        var sentence = words.say(door.isOpened(request) ? "stranger.503" : "error.503") + "\n";
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** How long a body may take: some seconds, and then as long as a slow line needs for what has come. */
    record Allowance(long begun) {
        private static final long SECOND = 1_000_000_000L;
        private static final long FIRST = 15 * SECOND;
        private static final long BYTES_A_SECOND = 50_000;

        boolean isOver(long now, long bytes) {
            return now - begun > FIRST + bytes * SECOND / BYTES_A_SECOND;
        }
    }

    private static final class Timed implements InputBuffer {
        private final InputBuffer whole;
        private final Allowance allowance;
        private long bytes;
        private boolean ended;
        private boolean late;

        private Timed(InputBuffer whole, Allowance allowance) {
            this.whole = whole;
            this.allowance = allowance;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (late || allowance.isOver(System.nanoTime(), bytes)) {
                late = true;
                throw new IOException("What is sent comes too slowly");
            }
            try {
                int read = whole.doRead(handler);
                ended = read < 0;
                bytes += Math.max(read, 0);
                return read;
            } catch (IOException gone) {
                late = true;
                throw gone;
            }
        }

        @Override
        public int available() {
            return whole.available();
        }
    }

    /** Discards what is read. */
    private static final class Away implements ApplicationBufferHandler {
        private java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(java.nio.ByteBuffer read) {
            buffer = read;
        }

        @Override
        public java.nio.ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // what comes is let go
        }
    }
}
