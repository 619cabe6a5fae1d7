package bench;

import amity.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** A scripted load on one connection against a server that was really started on a practice of a size. */
final class Pages implements AutoCloseable {
    private static final int WARM =
            8_000; // until the virtual machine has compiled what is asked for: before, that takes one of two cores
    private static final int RUNS = 1_000;
    private static final long LONGEST = 40_000; // milliseconds that one kind of page is asked for
    private final Random random = new Random(7);
    private final Child server;
    private final Visit visit;
    private final Timing first;
    private final List<Seeder.Met> clients;
    private final Figures table;
    private final String size;

    private Pages(Child server, List<Seeder.Met> clients, Figures table) throws IOException {
        this.server = server;
        this.clients = clients;
        this.table = table;
        this.size = String.format(
                Locale.ROOT, "%,d clients, %,d moments", clients.size(), clients.size() * Seeder.MOMENTS_EACH);
        var home = URI.create(server.line());
        visit = new Visit(home.getPort());
        first = Timing.of(visit.get(home.getPath() + "?" + home.getQuery()).response());
    }

    static void measure(Figures table, int clients) throws Exception {
        var folder = Child.folder();
        try (var pages = open(table, folder, clients)) {
            pages.run();
        } finally {
            Child.delete(folder);
        }
    }

    private static Pages open(Figures table, Path folder, int clients) throws Exception {
        long start = System.nanoTime();
        var met = Seeder.write(folder, clients);
        System.err.printf("Seeded %,d clients in %.1f s.%n", clients, (System.nanoTime() - start) / 1e9);
        return new Pages(Child.java(MeasuredServer.class, "-Xmx512m", folder.toString()), met, table);
    }

    private void run() {
        table.once("first look of the day", size, first.took(), first.queries() + " queries");
        time("client list", this::list);
        time("client page", () -> visit.request("/clients/" + one().id()));
        time("today", () -> visit.request("/today"));
        time("moment recorded", moment());
        var season = visit.get("/season").at().getPath();
        time("season, slider moved", () -> visit.request(season + "/plan?hours=0&budget=" + random.nextInt(50, 5_000))
                .header("HX-Request", "true"));
    }

    /** The ways in which a list is looked at: paged through, sorted, filtered and searched. */
    private HttpRequest.Builder list() {
        return visit.request("/clients"
                + switch (random.nextInt(5)) {
                    case 0 -> "?page=" + random.nextInt(1, clients.size() / 50 + 1);
                    case 1 -> "?sort=revenue";
                    case 2 -> "?sort=talk&tier=mainstay";
                    case 3 -> "?q=" + encoded(one().name().split(" ")[0]);
                    default -> "";
                });
    }

    private Supplier<HttpRequest.Builder> moment() {
        var token = visit.get("/moments/new").html().select("input[name=_csrf]").val();
        return () -> {
            var client = one();
            var name = encoded(client.name());
            return visit.request("/moments")
                    .header("HX-Request", "true")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&client=" + name + "&client-name="
                            + name + "&client-id=" + client.id()
                            + "&words=She+introduced+us+to+Bernard"));
        };
    }

    private void time(String what, Supplier<HttpRequest.Builder> request) {
        long until = System.currentTimeMillis() + LONGEST;
        for (int i = 0; i < WARM && (i == 0 || System.currentTimeMillis() < until); i++) {
            asked(request);
        }
        var times = new double[RUNS];
        var work = new double[RUNS];
        int queries = 0;
        int runs = 0;
        until = System.currentTimeMillis() + LONGEST;
        while (runs < RUNS && (runs == 0 || System.currentTimeMillis() < until)) {
            var timing = asked(request);
            times[runs] = timing.took();
            work[runs++] = timing.work();
            queries = Math.max(queries, timing.queries());
        }
        table.add(what, size, Arrays.copyOf(times, runs), Arrays.copyOf(work, runs), "at most " + queries + " queries");
    }

    private Timing asked(Supplier<HttpRequest.Builder> request) {
        var page = visit.send(request.get());
        if (page.status() != 200) {
            throw new IllegalStateException(page.at() + " answered " + page.status() + ": " + page.words());
        }
        return Timing.of(page.response());
    }

    private Seeder.Met one() {
        return clients.get(random.nextInt(clients.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }

    /** What the server says of an answer: how many milliseconds it took, how many of them it worked, and how many queries it needed. */
    private record Timing(double took, double work, int queries) {
        static Timing of(HttpResponse<?> response) {
            var said =
                    response.headers().firstValue("Server-Timing").orElseThrow().split("[=,]");
            return new Timing(Double.parseDouble(said[1]), Double.parseDouble(said[3]), Integer.parseInt(said[5]));
        }
    }
}
