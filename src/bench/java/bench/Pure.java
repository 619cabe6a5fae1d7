package bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The pure parts, the whole plan of a season and the answer of the guard, without pages, by JMH. */
final class Pure {
    private static final Pattern SIZE = Pattern.compile("(\\d+) ?(\\p{Alpha}*)(.*)");

    private Pure() {}

    static void measure(Report report) throws RunnerException {
        var options = new OptionsBuilder()
                .include(".*Benchmark")
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(Runs.ENOUGH)
                .measurementTime(TimeValue.milliseconds(500))
                .timeUnit(TimeUnit.MILLISECONDS)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) keep(report, result);
    }

    private static void keep(Report report, RunResult result) {
        var asked = result.getParams();
        var size = SIZE.matcher(asked.getParam("size"));
        if (!size.matches()) throw new IllegalStateException(asked.getParam("size"));
        var others = asked.getParamsKeys().stream()
                .filter(key -> !key.equals("size"))
                .map(key -> ", " + asked.getParam(key))
                .collect(Collectors.joining());
        var at = new Size(Long.parseLong(size.group(1)), size.group(2).isEmpty() ? "entries" : size.group(2));
        var shape = size.group(3).isEmpty() ? "" : ", " + size.group(3);
        var work = asked.getBenchmark().replaceAll(".*\\.", "").replace('_', ' ') + shape + others;
        var runs = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        report.add(work, Measures.TIME, at, each(runs, run -> run.getPrimaryResult()
                .getStatistics()
                .getPercentile(50)));
        report.add(work, Measures.P99, at, each(runs, run -> run.getPrimaryResult()
                .getStatistics()
                .getPercentile(99)));
        report.add(
                work,
                Measures.ALLOCATED_BY_ONE,
                at,
                each(
                        runs,
                        run -> run.getSecondaryResults()
                                        .get("gc.alloc.rate.norm")
                                        .getScore()
                                / 1e3));
    }

    private static double[] each(List<IterationResult> runs, ToDoubleFunction<IterationResult> reading) {
        return runs.stream().mapToDouble(reading).toArray();
    }
}
