package amity.shell;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * What the log says: one line an entry, whoever wrote the words in it, and of a failure its kind and its place. What it complains
 * of is often what somebody has typed, or a link that opens her page, and stays out.
 */
public final class LogLines implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final String OURS = "amity.";

    /** As soon as Spring Boot has set the log up. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 30;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(appender -> {
                if (appender instanceof OutputStreamAppender<ILoggingEvent> lines
                        && lines.getEncoder() instanceof PatternLayoutEncoder usual) {
                    lines.setEncoder(encoder(context, usual));
                }
            });
        }
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context, PatternLayoutEncoder usual) {
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(usual.getCharset());
        encoder.setLayout(layout(context, usual.getPattern()));
        encoder.start();
        return encoder;
    }

    public static PatternLayout layout(LoggerContext context, String pattern) {
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern);
        for (var word : Arrays.asList("m", "msg", "message")) {
            layout.getInstanceConverterMap().put(word, OneLine::new);
        }
        for (var word : Arrays.asList("ex", "exception", "throwable", "wex", "wEx", "xEx", "xException")) {
            layout.getInstanceConverterMap().put(word, Places::new);
        }
        layout.start();
        return layout;
    }

    /** A message in one line; that of a library with an exception is dropped, since it repeats what that says. */
    private static final class OneLine extends MessageConverter {
        @Override
        public String convert(ILoggingEvent event) {
            return event.getThrowableProxy() != null && !event.getLoggerName().startsWith(OURS)
                    ? "It failed"
                    : Characters.inOneLine(super.convert(event));
        }
    }

    /** Exception types and stack traces, without messages. */
    private static final class Places extends ThrowableProxyConverter {
        @Override
        protected String throwableProxyToString(IThrowableProxy failure) {
            return super.throwableProxyToString(new Silent(failure));
        }
    }

    /** An exception without its message. */
    private record Silent(IThrowableProxy loud) implements IThrowableProxy {
        @Override
        public @Nullable String getMessage() {
            return null;
        }

        @Override
        public String getClassName() {
            return loud.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return loud.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return loud.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return loud.getCause() == null ? null : new Silent(loud.getCause());
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            return Arrays.stream(loud.getSuppressed()).map(Silent::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return loud.isCyclic();
        }
    }
}
