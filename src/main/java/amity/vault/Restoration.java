package amity.vault;

import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A book comes back: from a backup, in the place of the one that is there, or from an export, into one that is empty. */
@Component
public class Restoration {
    private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
    private final Backups backups;
    private final Vault vault;
    private final Clients clients;

    Restoration(Backups backups, Vault vault, Clients clients) {
        this.backups = backups;
        this.vault = vault;
        this.clients = clients;
    }

    /**
     * Brings back what a file holds, whichever of the two it is.
     *
     * @param into asked only for an export: a backup brings its practices with it
     * @return where the copy of what was there before lies; none for an export, which overwrites nothing
     */
    public Optional<Path> from(Supplier<Practice> into, Path file) {
        if (isBackup(file)) return Optional.of(backups.restore(file.toAbsolutePath()));
        var practice = into.get();
        if (!clients.all(practice.id()).isEmpty()) {
            throw Refusal.of("refusal.homecoming.clients-export-restored-into", practice.name());
        }
        vault.restore(practice.id(), file);
        return Optional.empty();
    }

    public static boolean isBackup(Path file) {
        try (var start = Files.newInputStream(file)) {
            return Arrays.equals(start.readNBytes(DATABASE.length), DATABASE);
        } catch (IOException unreadable) {
            throw Refusal.of("refusal.unreadable", file.getFileName());
        }
    }
}
