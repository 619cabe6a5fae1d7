package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.money.Region;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.DataFolder;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A data folder, opened: the application without its pages, as much of it as a command asks for. */
final class Book implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final @Nullable String wanted;
    private final Runnable closing;
    private @Nullable Practice practice;

    Book(ConfigurableApplicationContext context, @Nullable String wanted, Runnable closing) {
        this.context = context;
        this.wanted = wanted;
        this.closing = closing;
    }

    /** Opened for one command, and closed with it. */
    static Book open(Class<?> application, DataFolder folder, @Nullable String practice) {
        var context = start(application, folder);
        return new Book(context, practice, context::close);
    }

    /** One that stays open between commands. Without a practice it is left to the process of who asks, whose country and zone it takes. */
    static Book shared(ConfigurableApplicationContext context, @Nullable String practice, Runnable closing) {
        var book = new Book(context, practice, closing);
        if (!book.hasPractice()) throw new Commands.Elsewhere();
        return book;
    }

    static ConfigurableApplicationContext start(Class<?> application, DataFolder folder) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run("--amity.data=" + folder.path());
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    LocalDate today() {
        return practice().today(the(Clock.class));
    }

    /** The practice that is meant, made with what can be taken for granted where there is none yet. */
    Practice practice() {
        if (practice == null) {
            practice = new PracticeOption(the(Practices.class), the(Words.class)).named(wanted);
            Region.enter(practice.country());
        }
        return practice;
    }

    /** Whether there is a practice to speak of; naming one that is not there is for {@link #practice()} to refuse. */
    boolean hasPractice() {
        return wanted != null || !the(Practices.class).all().isEmpty();
    }

    /** A sentence or a word of an answer. */
    String say(String key, Object... arguments) {
        return the(Words.class).say(key, arguments);
    }

    Client client(String words) {
        return the(Clients.class).named(practice().id(), words);
    }

    @Override
    public void close() {
        closing.run();
    }
}
