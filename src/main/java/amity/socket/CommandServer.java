package amity.socket;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes commands of other processes of the same person, in the name of this one, which has their book open. */
public final class CommandServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandServer.class);

    /** Of no program there is: it is answered only by who would answer or make way. */
    private static final CommandRequest ANYBODY = new CommandRequest("", null, Map.of(), List.of());

    private static final long BLINK = 1_000_000; // nanoseconds

    private final Runner runner;
    private final boolean stays;
    private final String program = CommandRequest.program(System.getenv());
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean left;
    private volatile long lastAsked = System.nanoTime();
    private @Nullable Listening listening;

    /** @param stays whether it goes on with what else it does, or makes way for a newer program and for who stays */
    public CommandServer(Runner runner, boolean stays) {
        this.runner = runner;
        this.stays = stays;
    }

    /** Runs a command to its end and says how it ended. */
    @FunctionalInterface
    public interface Runner {
        int run(CommandRequest request, PrintWriter out, PrintWriter err);
    }

    private record Listening(
            CommandSocket socket,
            ServerSocketChannel channel,
            @Nullable Object file) {}

    /** Listens in a data folder, unless others can look into it or somebody who stays is listening there; says whether it does. */
    public boolean listen(Path folder) {
        var socket = new CommandSocket(folder);
        if (!socket.isPrivate() || socket.ask(ANYBODY).kind() == CommandReply.Kind.OWN_PROCESS) return false;
        try {
            var channel = socket.listen();
            listening = new Listening(socket, channel, socket.key());
            Thread.ofPlatform().daemon().name("commands").start(() -> accept(channel));
            return true;
        } catch (IOException | UnsupportedOperationException unable) {
            LOG.warn("No socket can be made in the data folder: each command is a process of its own", unable);
            return false;
        }
    }

    private void accept(ServerSocketChannel channel) {
        try {
            while (true) {
                var caller = channel.accept();
                Thread.ofPlatform().daemon().name("command").start(() -> answer(caller));
            }
        } catch (IOException closed) {
            LOG.debug("No more commands", closed);
        }
    }

    private void answer(SocketChannel caller) {
        running.incrementAndGet();
        try (caller) {
            if (CommandSocket.isOfThisUser(caller)) {
                answer(Channels.newInputStream(caller), Channels.newOutputStream(caller), () -> {});
            }
        } catch (IOException gone) {
            LOG.debug("Who asked has gone", gone);
        } finally {
            lastAsked = System.nanoTime();
            running.decrementAndGet();
        }
    }

    /**
     * Takes one command and answers it. What it prints is kept until its end, for whoever asked may be slow to read it.
     *
     * @param ran what to do when it has been run, before that is told
     */
    public void answer(InputStream from, OutputStream to, Runnable ran) throws IOException {
        var request = CommandRequest.read(new DataInputStream(new BufferedInputStream(from)));
        var replies = new BufferedOutputStream(to);
        if (left || !request.program().equals(program)) {
            left = !stays;
            CommandReply.of(stays ? CommandReply.Kind.OWN_PROCESS : CommandReply.Kind.LEAVING)
                    .write(replies);
            return;
        }
        CommandReply.of(CommandReply.Kind.TAKEN).write(replies);
        var reply = run(request);
        ran.run();
        reply.write(replies);
    }

    private CommandReply run(CommandRequest request) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = runner.run(request, writer(out), writer(err));
        return code == CommandClient.OWN_PROCESS
                ? CommandReply.of(CommandReply.Kind.OWN_PROCESS)
                : new CommandReply(CommandReply.Kind.DONE, code, out.toByteArray(), err.toByteArray());
    }

    private static PrintWriter writer(OutputStream to) {
        return new PrintWriter(to, true, StandardCharsets.UTF_8);
    }

    /**
     * Whether it is of use to stay: somebody has asked lately, the program is still the one there is, and so is the folder with the
     * socket, which another may have taken over.
     */
    public boolean isOfUse(Duration patience) {
        if (running.get() > 0) return true;
        return !left
                && isReached()
                && System.nanoTime() - lastAsked < patience.toNanos()
                && program.equals(CommandRequest.program(System.getenv()));
    }

    private boolean isReached() {
        return listening != null
                && listening.file() != null
                && listening.file().equals(listening.socket().key());
    }

    /** What was taken up is ended first. */
    @Override
    public void close() {
        left = !stays;
        if (listening == null) return;
        try {
            if (isReached()) {
                Files.deleteIfExists(listening.socket().file());
            }
            listening.channel().close();
            while (left && running.get() > 0) {
                LockSupport.parkNanos(BLINK);
            }
        } catch (IOException gone) {
            LOG.debug("The socket went with its folder", gone);
        }
    }
}
