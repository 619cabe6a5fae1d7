package bench;

import amity.Amity;
import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Boundary.Side;
import amity.boundary.Channels;
import amity.boundary.ContactHours;
import amity.boundary.Guard;
import amity.boundary.Terms;
import amity.boundary.Topic;
import amity.boundary.Verdict;
import amity.boundary.Visits;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.practice.Practices;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the guard takes to answer for a client with many boundaries: everything read from a stored practice, and every rule asked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class GuardBenchmark {
    private static final String[] TOPICS = {"divorce", "politics", "money", "health", "religion"};

    @Param({"5 boundaries", "50 boundaries", "500 boundaries"})
    public String size;

    private Path folder;
    private ConfigurableApplicationContext context;
    private Guard guard;
    private Practice practice;
    private Client.Id client;
    private Action call;

    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("amity-bench");
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Seeder.write(folder, 10, Seeder.NUMBER);
        context = new SpringApplicationBuilder(Amity.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--amity.data=" + folder, "--AMITY_TODAY=" + Seeder.TODAY);
        guard = context.getBean(Guard.class);
        practice = context.getBean(Practices.class).all().getFirst();
        client =
                context.getBean(Clients.class).add(practice.id(), "Tom Ashdown").id();
        draw(Integer.parseInt(size.split(" ")[0]));
        var late = Seeder.TODAY.atTime(22, 0).atZone(practice.zone()).toInstant();
        call = new Action.Call(client, null, "A word about the price list and the health of the business", late);
    }

    private void draw(int boundaries) {
        keep(client, Side.THEIRS, office());
        keep(client, Side.THEIRS, Channels.not("letter"));
        keep(null, Side.OURS, office());
        keep(client, Side.BOTH, new Visits(false));
        for (int i = 4; i < boundaries; i++) {
            keep(client, Side.THEIRS, new Topic(TOPICS[i % TOPICS.length] + " " + i));
        }
    }

    private void keep(Client.@Nullable Id whose, Side side, Terms terms) {
        context.getBean(Boundaries.class).keep(practice, Boundary.of(whose, side, terms, practice.zone()));
    }

    private static ContactHours office() {
        return new ContactHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    @Benchmark
    public Verdict guard_answers() {
        return guard.judge(practice, call);
    }

    @TearDown
    public void close() throws IOException {
        context.close();
        Child.delete(folder);
    }
}
