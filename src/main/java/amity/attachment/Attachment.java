package amity.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to a record.
 *
 * @param subject the record
 * @param name as it was called where it came from
 * @param fingerprint SHA-256 of its content, under which it lies
 */
public record Attachment(
        UUID id, UUID subject, String name, FileKind kind, long bytes, String fingerprint, Instant keptAt) {}
