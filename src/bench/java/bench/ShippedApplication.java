package bench;

import amity.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The application as it is shipped, serving a data folder in a process of its own: what `bin/amity serve` starts. */
final class ShippedApplication implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("http\\S+/enter\\?key=\\S+");
    private static final byte[] ENTRANCE =
            "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n".getBytes();
    private final Child process;
    private final int port;
    private final double started;
    private final ProcessUse use;

    private ShippedApplication(Path data, LocalDate today) throws IOException, InterruptedException {
        port = freePort();
        long start = System.nanoTime();
        process = Child.amity(today, "serve", "--data", data.toString(), "--port", Integer.toString(port));
        while (!answers()) Thread.sleep(2);
        started = (System.nanoTime() - start) / 1e6;
        use = ProcessUse.of(process.id());
    }

    static ShippedApplication serve(Path data, LocalDate today) throws IOException, InterruptedException {
        return new ShippedApplication(data, today);
    }

    private boolean answers() {
        if (!process.isAlive()) throw new IllegalStateException("bin/amity serve ended.");
        try (var connection = new KeptConnection(port)) {
            return connection.ask(ENTRANCE) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long id() {
        return process.id();
    }

    /** The milliseconds until it had answered its first page, and what it had taken by then. */
    double started() {
        return started;
    }

    ProcessUse use() {
        return use;
    }

    /** Follows the link that it prints to Today. */
    Visit signIn() throws IOException {
        var visit = new Visit(port);
        while (true) {
            var link = LINK.matcher(process.line());
            if (!link.find()) continue;
            var enter = URI.create(link.group());
            var page = visit.get(enter.getPath() + "?" + enter.getQuery());
            if (page.status() != 200) throw new IllegalStateException(page.at() + " answered " + page.status());
            return visit;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
