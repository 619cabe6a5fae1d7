package bench;

import amity.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The pages of a practice under load, on one connection and on several, and a moment recorded by its form. */
final class Pages {
    static final Duration RUN = Duration.ofMillis(800);
    private static final Duration WARMING = Duration.ofSeconds(20); // until most of what is asked for is compiled
    private static final Duration WARMING_ONE = Duration.ofSeconds(2);
    private static final double LONGEST = 60; // seconds for all runs of one measurement
    private static final int TRACED = 40;
    private static final int SEVERAL = 8;
    static final int MANY = 16;
    private final Report report;
    private final Size size;
    private final Path folder;
    private final ShippedApplication server;
    private final Visit visit;
    private final List<Seeder.Met> clients;
    private final String head;
    private final Map<String, Function<Random, byte[]>> pages = new LinkedHashMap<>();

    Pages(Report report, Size size, Path folder, ShippedApplication server, Visit visit)
            throws IOException, SQLException {
        this.report = report;
        this.size = size;
        this.folder = folder;
        this.server = server;
        this.visit = visit;
        clients = Seeder.clients(folder);
        head = " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nAccept: text/html\r\nCookie: " + visit.cookie()
                + "\r\n";
        var season = visit.get("/season").at().getPath();
        pages.put("client list", random -> get(list(random)));
        pages.put("client page", random -> get("/clients/" + one(random).id()));
        pages.put("Today", random -> get("/today"));
        pages.put("season", random -> get(season));
        pages.put("season, slider moved", random -> get(season + "/plan?hours=0&budget=" + random.nextInt(50, 5_000)));
        pages.put("partnership", random -> get("/partnership"));
        pages.put("circle", random -> get("/circle"));
        pages.put("writing desk", random -> get(season + "/cards"));
    }

    /** What a moment wrote, to be written again by bare JDBC. */
    BareRows measure() throws Exception {
        try (var probe = Probe.of(server.id())) {
            warm();
            for (var page : pages.entrySet()) {
                var load = new Load(server.port(), page.getValue());
                alone(page.getKey(), load, probe);
                if (page.getKey().startsWith("client")) several(page.getKey(), load);
            }
            var token =
                    visit.get("/moments/new").html().select("input[name=_csrf]").val();
            var moment = new Load(server.port(), random -> moment(random, token));
            var rows = moments(moment, probe);
            for (var page : pages.entrySet()) {
                afterMoment(page.getKey(), moment, new Load(server.port(), page.getValue()), probe);
            }
            var use = ProcessUse.of(server.id());
            report.add("server after load", Measures.RESIDENT, size, List.of(use.resident()));
            return rows;
        }
    }

    private void several(String name, Load load) throws Exception {
        report.add(name, Measures.P99_EIGHT, size, runs(() -> load.run(SEVERAL, RUN)
                .at(0.99)));
        report.add(name, Measures.RATE, size, runs(() -> load.run(MANY, RUN).perSecond()));
    }

    /** What is kept until somebody writes is worked out anew here. */
    private void afterMoment(String name, Load moment, Load page, Probe probe) throws Exception {
        var seen = probe.during(() -> report.add(name, Measures.AFTER_MOMENT, size, runs(() -> {
            moment.run(1, Duration.ZERO);
            return page.run(1, Duration.ZERO).at(0);
        })));
        var queries = IntStream.range(0, seen.size())
                .filter(i -> i % 2 == 1)
                .map(i -> seen.get(i).queries())
                .max();
        queries.ifPresent(most -> report.add(name, Measures.QUERIES_AFTER_MOMENT, size, most));
    }

    Map<String, String> shown() {
        return Map.of(
                "client-list", visit.get("/clients").text(),
                "client-page", visit.get("/clients/" + clients.getFirst().id()).text());
    }

    private void warm() throws InterruptedException {
        var all = List.copyOf(pages.values());
        new Load(server.port(), random -> all.get(random.nextInt(all.size())).apply(random)).run(SEVERAL, WARMING);
    }

    private BareRows moments(Load load, Probe probe) throws Exception {
        alone("moment recorded", load, probe);
        var rows = BareRows.after(folder);
        int[] count = {0};
        var rates = runs(() -> {
            var answers = load.run(MANY, RUN);
            count[0] += answers.times().length;
            return answers.perSecond();
        });
        report.add("moment recorded", Measures.RATE, size, rates);
        rows.read(count[0]);
        return rows;
    }

    private void alone(String name, Load load, Probe probe) throws Exception {
        load.run(1, WARMING_ONE);
        var p50 = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var allocated = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        double[] length = {0};
        runs(() -> {
            var before = probe.usage();
            var answers = load.run(1, RUN);
            var after = probe.usage();
            p50.add(answers.at(0.5));
            p99.add(answers.at(0.99));
            allocated.add(after.bytesSince(before) / 1e3 / answers.times().length);
            work.add(after.nanosecondsSince(before) / 1e6 / answers.times().length);
            length[0] = answers.kilobytes();
            return 0;
        });
        report.add(name, Measures.P50_ONE, size, p50);
        report.add(name, Measures.P99_ONE, size, p99);
        report.add(name, Measures.WORK, size, work);
        report.add(name, Measures.ALLOCATED, size, allocated);
        report.add(name, Measures.LENGTH, size, length[0]);
        traced(name, load, probe);
    }

    private void traced(String name, Load load, Probe probe) throws Exception {
        var seen = probe.during(() -> {
            long until = System.nanoTime() + 2 * RUN.toNanos();
            for (int i = 0; i < TRACED && (i == 0 || System.nanoTime() < until); i++) load.run(1, Duration.ZERO);
        });
        if (seen.isEmpty()) return;
        report.add(
                name,
                Measures.SERVER,
                size,
                seen.stream().mapToDouble(Probe.Traced::took).toArray());
        report.add(
                name,
                Measures.QUERIES,
                size,
                seen.stream().mapToInt(Probe.Traced::queries).max().orElseThrow());
    }

    /** As many runs as there should be, or as there is time for. */
    static double[] runs(Run run) throws Exception {
        var readings = DoubleStream.builder();
        long start = System.nanoTime();
        for (int i = 0; i < Runs.ENOUGH && (System.nanoTime() - start) / 1e9 < LONGEST; i++)
            readings.add(run.reading());
        return readings.build().toArray();
    }

    @FunctionalInterface
    interface Run {
        double reading() throws Exception;
    }

    private byte[] get(String path) {
        var part = path.contains("/plan?") ? "HX-Request: true\r\n" : "";
        return ("GET " + path + head + part + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The ways in which a list is looked at: paged through, sorted, filtered and searched. */
    private String list(Random random) {
        return "/clients"
                + switch (random.nextInt(5)) {
                    case 0 -> "?page=" + random.nextInt(1, clients.size() / 50 + 1);
                    case 1 -> "?sort=revenue";
                    case 2 -> "?sort=talk&tier=mainstay";
                    case 3 -> "?q=" + encoded(one(random).name().split(" ")[0]);
                    default -> "";
                };
    }

    private byte[] moment(Random random, String token) {
        var client = one(random);
        var name = encoded(client.name());
        var form = "_csrf=" + token + "&client=" + name + "&client-name=" + name + "&client-id=" + client.id()
                + "&words=She+introduced+us+to+Bernard";
        return ("POST /moments" + head + "HX-Request: true\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Seeder.Met one(Random random) {
        return clients.get(random.nextInt(clients.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
