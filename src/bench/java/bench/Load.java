package bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Asks a server on this machine, each connection as soon as its last answer is whole. It is our own and plain sockets: it is there on every
 * machine, it is the same for us and for what we are held against, and what it takes of the two cores is a fiftieth of a millisecond a request.
 */
record Load(int port, Function<Random, byte[]> requests) {
    /** The times of all answers in milliseconds, from the shortest; and how long it was asked. */
    record Answers(double[] times, double seconds, long bytes) {
        double perSecond() {
            return times.length / seconds;
        }

        double at(double share) {
            return times[Math.min(times.length - 1, (int) (times.length * share))];
        }

        double kilobytes() {
            return bytes / 1e3 / times.length;
        }
    }

    Answers run(int connections, Duration time) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var askers = new ArrayList<Future<Asked>>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                var random = new Random(i + start);
                askers.add(threads.submit(() -> ask(random, end)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var asked = askers.stream().map(Load::result).toList();
        var times = asked.stream().flatMapToDouble(it -> it.times().stream().mapToDouble(Double::doubleValue));
        return new Answers(
                sorted(times), seconds, asked.stream().mapToLong(Asked::bytes).sum());
    }

    private record Asked(List<Double> times, long bytes) {}

    private Asked ask(Random random, long end) throws IOException {
        var times = new ArrayList<Double>();
        long bytes = 0;
        try (var connection = new KeptConnection(port)) {
            do {
                var request = requests.apply(random);
                long start = System.nanoTime();
                int status = connection.ask(request);
                times.add((System.nanoTime() - start) / 1e6);
                bytes += connection.length();
                if (status != 200)
                    throw new IOException(
                            status + " to " + new String(request).lines().findFirst());
            } while (System.nanoTime() < end);
        }
        return new Asked(times, bytes);
    }

    private static Asked result(Future<Asked> asker) {
        try {
            return asker.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double[] sorted(DoubleStream times) {
        var all = times.toArray();
        Arrays.sort(all);
        return all;
    }
}
