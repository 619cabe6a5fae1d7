package amity.attachment;

import amity.practice.Practice;
import amity.shell.DataFolder;
import amity.shell.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The files themselves: one folder a practice, each file named by the fingerprint of its content, the same content once. */
@Component
class Cabinet {
    private static final String FOLDER = "attachment";
    private final Path top;

    Cabinet(DataFolder folder) {
        top = folder.path().resolve(FOLDER);
    }

    /** Keeps what comes and returns its fingerprint; nothing half-written is ever found under one. */
    String keep(Practice.Id practice, InputStream content) throws IOException {
        var folder = Files.createDirectories(top.resolve(practice.toString()));
        var half = folder.resolve(Ids.next() + ".part");
        var digest = digest();
        try (var read = new DigestInputStream(content, digest)) {
            Files.copy(read, half);
            var fingerprint = HexFormat.of().formatHex(digest.digest());
            Files.move(half, folder.resolve(fingerprint), StandardCopyOption.REPLACE_EXISTING);
            return fingerprint;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    Path file(Practice.Id practice, String fingerprint) {
        return top.resolve(practice.toString()).resolve(fingerprint);
    }

    /** Whether the file is there and still what it was. */
    boolean holds(Practice.Id practice, String fingerprint) throws IOException {
        var file = file(practice, fingerprint);
        if (!Files.isReadable(file)) return false;
        var digest = digest();
        try (var read = new DigestInputStream(Files.newInputStream(file), digest)) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(fingerprint);
    }

    /** Copies every file that is not there yet to the folder beside a backup. */
    void copyBeside(Path backups) throws IOException {
        copy(top, backups.resolve(FOLDER));
    }

    /** Brings back what lies beside a backup and is not here any more. */
    void bringFrom(Path backups) throws IOException {
        copy(backups.resolve(FOLDER), top);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                if (!Files.exists(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
