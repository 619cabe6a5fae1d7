package amity.command;

import amity.account.SampleBook;
import amity.shell.ClientsDoor;
import amity.shell.DataFolder;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The application with its pages, answering at an address until it is stopped. */
final class Pages implements AutoCloseable {
    /** Where the pages are served, which proxies before them are believed, and what is said of the clients’ door. */
    record Place(String host, int port, List<String> trustedProxies, List<String> portal) {
        List<String> arguments() {
            var arguments = new ArrayList<>(List.of("--server.address=" + host, "--server.port=" + port));
            arguments.addAll(portal);
            if (!trustedProxies.isEmpty()) {
                arguments.add("--server.tomcat.remoteip.internal-proxies=" + String.join(",", trustedProxies));
                arguments.add("--server.tomcat.remoteip.remote-ip-header=X-Forwarded-For");
                arguments.add("--server.tomcat.remoteip.protocol-header=X-Forwarded-Proto");
                arguments.add("--server.tomcat.remoteip.host-header=X-Forwarded-Host");
            }
            return arguments;
        }

        /** How this machine's own browser reaches a server at this host. */
        String shownHost() {
            return List.of("127.0.0.1", "0.0.0.0", "::").contains(host) ? "localhost" : host;
        }
    }

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;
    private final Place place;

    private Pages(ConfigurableApplicationContext context, CountDownLatch closed, Place place) {
        this.context = context;
        this.closed = closed;
        this.place = place;
    }

    /** A book, with a sample business beside it for who looks around first. */
    static Pages withSample(Class<?> application, DataFolder folder, Place place) {
        var sample = new SamplePages(application, folder);
        return open(application, folder, place, context -> {
            context.registerBean(SampleBook.class, () -> sample);
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> {
                if (event.getApplicationContext() == context) sample.close();
            });
        });
    }

    static Pages open(Class<?> application, DataFolder folder, Place place, String... more) {
        return open(application, folder, place, context -> {}, more);
    }

    private static Pages open(
            Class<?> application,
            DataFolder folder,
            Place place,
            Consumer<GenericApplicationContext> prepared,
            String... more) {
        var closed = new CountDownLatch(1);
        var arguments = new ArrayList<>(place.arguments());
        arguments.add("--amity.data=" + folder.path());
        arguments.addAll(List.of(more));
        var spring = new SpringApplication(application);
        spring.addInitializers(context -> prepared.accept((GenericApplicationContext) context));
        spring.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        return new Pages(spring.run(arguments.toArray(String[]::new)), closed, place);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Its book, for a command of another process. */
    Book book(Commands asked) {
        return Book.shared(context, asked.practice(), () -> {});
    }

    String say(String key, Object... arguments) {
        return the(Words.class).say(key, arguments);
    }

    String address() {
        return "http://" + place.shownHost() + ":"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /** Where clients’ pages answer, as a sentence; empty where they are not served. */
    Optional<String> clients() {
        var door = the(ClientsDoor.class);
        if (!door.isThere()) return Optional.empty();
        return Optional.of(door.address()
                .map(address -> say("answer.serve.clients", door.port(), address))
                .orElseGet(() -> say("answer.serve.clients.unknown", door.port())));
    }

    /** Waits until something else ends it: the signal of a Ctrl-C closes the context, which ends the wait. */
    void untilClosed() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
