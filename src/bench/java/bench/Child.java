package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A process beside this one that answers in lines; it ends with it. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(ProcessBuilder started) throws IOException {
        process = started.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        out = process.inputReader();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Amity as whoever has it starts it, on a day. */
    static Child amity(LocalDate today, String... words) throws IOException {
        var line = new ArrayList<>(List.of("bin/amity"));
        line.addAll(List.of(words));
        var started = new ProcessBuilder(line);
        started.environment().put("AMITY_TODAY", today.toString());
        return new Child(started);
    }

    /** A Java of the kind that Amity runs on, on the day of the seeded practice. */
    static Child java(Class<?> main, String heap, String... words) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(List.of(words));
        var started = new ProcessBuilder(line);
        started.environment().put("AMITY_TODAY", Seeder.TODAY.toString());
        return new Child(started);
    }

    static Child of(String... line) throws IOException {
        return new Child(new ProcessBuilder(line));
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The next line it says. */
    String line() throws IOException {
        var line = out.readLine();
        if (line == null) throw new IllegalStateException("It ended without a word.");
        return line;
    }

    /** Waits for its end; all that it said meanwhile. */
    String end() throws IOException, InterruptedException {
        var said = out.lines().collect(Collectors.joining("\n"));
        if (process.waitFor() != 0) throw new IllegalStateException("It failed: " + said);
        return said;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** A new folder for one run, deleted by {@link #delete}. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("amity-bench");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Child::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
