package amity.vault;

import amity.attachment.Attachments;
import amity.shell.DataFolder;
import amity.shell.Modes;
import amity.shell.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Copies of the whole database with the attachments beside it, made while it runs, opened and counted before they are trusted, the oldest given up. */
@Component
public class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String HALF = ".part";
    private static final int KEPT = 10;

    /** Oldest first; of one second -2 comes before -10. */
    private static final Comparator<Path> AGE = Comparator.comparing(
                    (Path file) -> file.getFileName().toString().substring(0, 21))
            .thenComparing(file -> file.getFileName().toString().length())
            .thenComparing(Path::getFileName);

    private final BackupStore store;
    private final Attachments attachments;
    private final DataFolder folder;
    private final Flyway migrations;
    private final Clock clock;

    Backups(BackupStore store, Attachments attachments, DataFolder folder, Flyway migrations, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.folder = folder;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** What a backup holds, table by table, and which older ones made way. */
    public record Backup(Path file, Map<String, Long> rows, List<Path> givenUp) {}

    public record Copy(String name, LocalDateTime madeAt, long bytes) {}

    /** Where copies lie unless another folder is named. */
    public Path home() {
        return folder.path().resolve("backup");
    }

    /** The copies in this book's own folder, newest first. */
    public List<Copy> copies() {
        return Files.isDirectory(home()) ? all(home()).map(this::copy).toList() : List.of();
    }

    /** One of {@link #copies} by its name; whatever else a name leads to is not there. */
    public Optional<Path> copy(String name) {
        return copies().stream()
                .filter(copy -> copy.name().equals(name))
                .findFirst()
                .map(copy -> home().resolve(copy.name()));
    }

    private Copy copy(Path file) {
        var name = file.getFileName().toString();
        try {
            return new Copy(name, LocalDateTime.parse(name.substring(6, 21), STAMP), Files.size(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Copies the database into a folder, verifies the copy and keeps the newest ten there. */
    public Backup make(Path into) {
        try {
            folder(into);
            var rows = new TreeMap<String, Long>();
            var file = kept(into, rows);
            attachments.copyBeside(into);
            return new Backup(file, rows, giveUp(into));
        } catch (IOException full) {
            throw Refusal.of("refusal.backups.backup-could-not-written", into, full.getMessage());
        }
    }

    /** Refuses what cannot be restored. */
    public static void check(Path file) {
        Recognition.check(file);
    }

    /** Puts a backup in the place of the database, of which a copy is kept first; returns where that copy is. */
    public Path restore(Path file) {
        Recognition.check(file);
        var safety = make(home());
        store.replaceBy(file);
        migrations.migrate(); // pages go on being served, and the copy may be of an older Amity
        bringAttachments(file);
        return safety.file();
    }

    /** Content is named by its fingerprint: what is here already is the same. */
    private void bringAttachments(Path file) {
        try {
            attachments.bringFrom(file.toAbsolutePath().getParent());
        } catch (IOException unreadable) {
            throw Refusal.of("refusal.backups.attachments-beside-could-not", file);
        }
    }

    /** It has a name of its own only once it was opened and counted: whatever stops this before leaves none that looks like one. */
    private Path kept(Path into, Map<String, Long> rows) throws IOException {
        var half = Files.createTempFile(into, "amity", HALF);
        try {
            Files.delete(half);
            store.copy(half);
            Modes.keepPrivate(half);
            rows.putAll(store.counts(half));
            var file = free(into);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void folder(Path into) throws IOException {
        if (!Files.exists(into)) {
            Files.createDirectories(into);
            Modes.keepPrivate(into);
        }
    }

    private Path free(Path into) {
        var stamp = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("UTC")).format(STAMP);
        var file = into.resolve("amity-" + stamp + ".db");
        for (int more = 2; Files.exists(file); more++) {
            file = into.resolve("amity-" + stamp + "-" + more + ".db");
        }
        return file;
    }

    private static List<Path> giveUp(Path folder) throws IOException {
        var old = all(folder).filter(Recognition::isWhole).skip(KEPT).toList();
        for (var file : old) {
            Files.delete(file);
        }
        return old;
    }

    private static Stream<Path> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("amity-\\d{8}-\\d{6}.*\\.db"))
                    .sorted(AGE.reversed())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
