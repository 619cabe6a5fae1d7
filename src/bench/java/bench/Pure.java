package bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The pure parts, the whole plan of a season and the answer of the guard, without pages, by JMH. */
final class Pure {
    private Pure() {}

    static void measure(Figures table) throws RunnerException {
        var options = new OptionsBuilder()
                .include(".*Benchmark")
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .timeUnit(TimeUnit.MILLISECONDS)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            var times = result.getPrimaryResult().getStatistics();
            var asked = result.getParams();
            table.add(
                    asked.getBenchmark().replaceAll(".*\\.", "").replace('_', ' '),
                    asked.getParamsKeys().stream().map(asked::getParam).collect(Collectors.joining(", ")),
                    times.getPercentile(50),
                    times.getPercentile(99),
                    "");
        }
    }
}
