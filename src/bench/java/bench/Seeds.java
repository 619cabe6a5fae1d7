package bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** Practices of every size, each written once and copied for every run. */
final class Seeds {
    private static final Path KEPT = Path.of("target", "seeds");

    private Seeds() {}

    /** A fresh folder with a practice of so many clients. */
    static Path copy(int clients) throws IOException, SQLException {
        var seed = KEPT.resolve(clients + "-" + Long.toHexString(maker()));
        if (!Files.exists(seed)) write(seed, clients);
        var folder = Child.folder();
        Files.copy(seed.resolve("amity.db"), folder.resolve("amity.db"));
        return folder;
    }

    private static void write(Path seed, int clients) throws IOException, SQLException {
        Files.createDirectories(KEPT);
        try (var former = Files.newDirectoryStream(KEPT, clients + "-*")) {
            for (var folder : former) Child.delete(folder);
        }
        long start = System.nanoTime();
        var begun = KEPT.resolve("begun-" + clients);
        if (Files.exists(begun)) Child.delete(begun);
        Seeder.write(begun, clients, Seeder.NUMBER);
        Files.move(begun, seed);
        System.err.printf("Seeded %,d clients in %.1f s.%n", clients, (System.nanoTime() - start) / 1e9);
    }

    /** What a seed comes from: the shape of the database, and the classes that fill it. */
    private static long maker() throws IOException {
        var sum = new CRC32();
        for (var type : List.of(Seeder.class, SeededMoments.class)) {
            try (var code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                sum.update(Objects.requireNonNull(code).readAllBytes());
            }
        }
        try (var migrations = Files.list(migrations())) {
            for (var migration : migrations.sorted().toList()) sum.update(Files.readAllBytes(migration));
        }
        return sum.getValue();
    }

    private static Path migrations() {
        try {
            return Path.of(Objects.requireNonNull(Seeds.class.getResource("/db/migration"))
                    .toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
