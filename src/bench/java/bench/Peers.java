package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What others make of the same work, in the same run: Tryton, where its script and its packages are. */
final class Peers {
    private static final Path SCRIPT =
            Path.of(Objects.requireNonNullElse(System.getenv("AMITY_PEERS"), "../shared/peers"), "tryton.sh");
    private static final int PORT = 8069;
    private static final Size PARTIES = new Size(10_000, "parties");
    private static final Duration RUN = Duration.ofSeconds(3);

    private Peers() {}

    static void measure(Report report) throws Exception {
        if (!Files.isExecutable(SCRIPT)) {
            report.remark(
                    "Tryton was not measured: the script that starts it is not here (AMITY_PEERS names its folder).");
            return;
        }
        var folder = Path.of("target", "peers").toAbsolutePath();
        int ended = run(folder, "start");
        if (ended != 0) {
            report.remark("Tryton was not measured: it could not be started"
                    + (ended == 2 ? ", for its packages are not installed." : "."));
            return;
        }
        try {
            tryton(report, Files.readAllLines(folder.resolve("session.txt")));
        } finally {
            run(folder, "stop");
        }
    }

    private static int run(Path folder, String word) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (System.getProperty("user.name").equals("root")) own(folder);
        var script = new ProcessBuilder("bash", SCRIPT.toString(), word)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(word + ".log").toFile());
        script.environment().put("PEER_DIR", folder.toString());
        return script.start().waitFor();
    }

    /** PostgreSQL refuses to be root, and its socket lies in this folder. */
    private static void own(Path folder) throws IOException, InterruptedException {
        try (var command = Child.of("chown", "postgres", folder.toString())) {
            command.end();
        }
    }

    private static void tryton(Report report, List<String> session) throws Exception {
        works(session.get(1))
                .forEach((name, body) ->
                        report.add("Tryton: " + name, Measures.RATE, PARTIES, rates(session.getFirst(), body)));
        var size = Size.clients((int) PARTIES.count());
        beside(report, size, "client list", "Tryton's list", "first 50 parties");
        beside(report, size, "client page", "Tryton's notes of one", "100 notes of one party");
        report.remark("Tryton answers in bare JSON of a few fields, and its pages are made in the browser;"
                + " Amity's answers are whole pages. Tryton has PostgreSQL and four workers on the same cores.");
    }

    private static void beside(Report report, Size size, String ours, String theirs, String work) {
        report.median("Tryton: " + work, Measures.RATE, PARTIES)
                .ifPresent(rate -> report.median(ours, Measures.RATE, size)
                        .ifPresent(own -> report.add(ours + ", beside " + theirs, Measures.TIMES, size, own / rate)));
    }

    private static Map<String, String> works(String party) {
        var works = new LinkedHashMap<String, String>();
        works.put(
                "first 50 parties",
                call(
                        "model.party.party.search_read",
                        "[],0,50,[[\"name\",\"ASC\"]],[\"name\",\"code\",\"active\"],{}"));
        works.put(
                "50 parties by a part of the name",
                call(
                        "model.party.party.search_read",
                        "[[\"name\",\"ilike\",\"%Maple Taylor%\"]],0,50,[[\"name\",\"ASC\"]],[\"name\",\"code\",\"active\"],{}"));
        works.put(
                "100 notes of one party",
                call(
                        "model.ir.note.search_read",
                        "[[\"resource\",\"=\",\"party.party," + party
                                + "\"]],0,100,[[\"create_date\",\"DESC\"]],[\"message\",\"create_date\",\"create_uid\"],{}"));
        works.put(
                "note created",
                call(
                        "model.ir.note.create",
                        "[{\"resource\":\"party.party," + party
                                + "\",\"message\":\"She introduced us to Bernard\"}],{}"));
        return works;
    }

    private static String call(String method, String parameters) {
        return "{\"id\":1,\"method\":\"" + method + "\",\"params\":[" + parameters + "]}";
    }

    private static double[] rates(String authorization, String body) {
        var request = ("POST /peer/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                        + authorization + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        var load = new Load(PORT, any -> request);
        try {
            load.run(Pages.MANY, RUN);
            return Pages.runs(() -> load.run(Pages.MANY, RUN).perSecond());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
