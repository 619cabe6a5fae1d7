package bench;

import amity.Amity;
import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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

/** How long it takes to plan a season anew after a change, here of its budget, for what is unchanged is kept: everything read from a stored practice, the plan and its words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class ReplanningBenchmark {
    @Param({"10 entries", "30 entries", "100 entries"})
    public String size;

    private Path folder;
    private ConfigurableApplicationContext context;
    private Seasons seasons;
    private Practice practice;
    private Season christmas;
    private int turn;

    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("amity-bench");
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Seeder.write(folder, Integer.parseInt(size.split(" ")[0]), Seeder.NUMBER);
        context = new SpringApplicationBuilder(Amity.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--amity.data=" + folder, "--AMITY_TODAY=" + Seeder.TODAY);
        seasons = context.getBean(Seasons.class);
        practice = context.getBean(Practices.class).all().getFirst();
        christmas = seasons.budget(practice, seasons.current(practice, Occasion.CHRISTMAS), practice.money(30_000), 24);
    }

    @Benchmark
    public Proposal season_planned_anew() {
        christmas = seasons.budget(practice, christmas, practice.money(30_000 + turn++ % 2), 24);
        return seasons.propose(practice, christmas);
    }

    @TearDown
    public void close() throws IOException {
        context.close();
        Child.delete(folder);
    }
}
