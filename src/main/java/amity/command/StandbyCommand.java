package amity.command;

import amity.shell.IdleConnections;
import amity.socket.CommandServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParentCommand;

/** Runs the command that comes in at its standard input, and stays for the next ones until none have come for a while. */
@CommandLine.Command(name = "standby", hidden = true)
final class StandbyCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private final ReentrantLock alone = new ReentrantLock();

    @ParentCommand
    private Commands amity;

    private @Nullable ConfigurableApplicationContext context;
    private @Nullable Object left;
    private volatile boolean worked;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var server = new CommandServer(amity.onBook(this::open), false)) {
            server.answer(System.in, System.out, () -> listen(server));
            System.in.close();
            System.out.close();
            while (server.isOfUse(amity.patience())) {
                Thread.sleep(LOOK);
                if (worked && !alone.isLocked()) {
                    worked = false;
                    System.gc(); // what the command took is given back: nobody may ask again
                }
            }
        } finally {
            close();
        }
        return 0;
    }

    /** Where the first command could not open the book, there is nothing to wait for. */
    private void listen(CommandServer server) {
        if (context != null) {
            server.listen(amity.folder().path());
        }
    }

    /** One command at a time. Where somebody else has written since the last, the book is opened anew: it may be another. */
    private Book open(Commands asked) {
        alone.lock();
        try {
            if (!Objects.equals(left, state())) {
                close();
            }
            if (context == null) {
                context = Book.start(amity.application(), amity.folder());
            }
            return Book.shared(context, asked.practice(), this::leave);
        } catch (RuntimeException unopened) {
            leave();
            throw unopened;
        }
    }

    private void leave() {
        try {
            if (context != null) {
                context.getBean(IdleConnections.class).close();
            }
            left = state();
            worked = true;
        } finally {
            alone.unlock();
        }
    }

    /** Which file the database is and when it was written; null where there is none. */
    private @Nullable Object state() {
        try {
            var file = Files.readAttributes(amity.folder().database(), BasicFileAttributes.class);
            return List.of(String.valueOf(file.fileKey()), file.size(), file.lastModifiedTime());
        } catch (IOException none) {
            return null;
        }
    }

    private void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }
}
