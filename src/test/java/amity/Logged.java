package amity;

import amity.shell.LogLines;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What goes to the log from here on, as it would stand there, traces and all. */
public final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final ConcurrentLinkedQueue<String> entries = new ConcurrentLinkedQueue<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final PatternLayout layout = LogLines.layout(context, "%d %p [%t] %logger: %m%n%wEx");

    public Logged() {
        setContext(context);
        start();
        context.getLogger("ROOT").addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
            entries.add(layout.doLayout(event));
        }
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }

    /** What was written since the last time it was asked. */
    public String next() {
        var all = new StringBuilder();
        for (var entry = entries.poll(); entry != null; entry = entries.poll()) {
            all.append(entry);
        }
        return all.toString();
    }

    @Override
    public void close() {
        context.getLogger("ROOT").detachAppender(this);
        stop();
    }
}
