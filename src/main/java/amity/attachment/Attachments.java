package amity.attachment;

import static java.util.stream.Collectors.groupingBy;

import amity.practice.Practice;
import amity.shell.Characters;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The receipts and pictures of a practice, each with the record it belongs to. */
@Component
@Transactional
public class Attachments {
    /** No larger than this: a photo of a receipt, not a film of it. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private final AttachmentStore store;
    private final Cabinet cabinet;
    private final Words words;
    private final Clock clock;

    Attachments(AttachmentStore store, Cabinet cabinet, Words words, Clock clock) {
        this.store = store;
        this.cabinet = cabinet;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps a picture or PDF with a record; anything else, or more than is taken, is refused before a byte of it is kept. */
    public Attachment keep(Practice practice, UUID subject, String name, InputStream content) throws IOException {
        var bytes = content.readNBytes((int) MOST_BYTES + 1);
        refuse(bytes.length == 0, "attachment.refused.empty");
        refuse(bytes.length > MOST_BYTES, "attachment.refused.large");
        var kind = FileKind.told(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.START)))
                .orElseThrow(() -> new Refusal(words.say("attachment.refused.kind", plain(name))));
        var fingerprint = cabinet.keep(practice.id(), new ByteArrayInputStream(bytes));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var kept = new Attachment(Ids.next(), subject, plain(name), kind, bytes.length, fingerprint, now);
        store.insert(practice.id(), kept);
        return kept;
    }

    /** The file’s own name, whatever folder stands before it. */
    private static String plain(String name) {
        var typed = Characters.kept(name);
        var own = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (own.isEmpty()) return "receipt";
        return own.length() <= LONGEST_NAME ? own : own.substring(own.length() - LONGEST_NAME);
    }

    @Transactional(readOnly = true)
    public Attachment get(Practice.Id practice, UUID id) {
        return store.find(practice, id).orElseThrow(() -> new NotFound(words.say("attachment.missing")));
    }

    @Transactional(readOnly = true)
    public Map<UUID, List<Attachment>> of(Practice.Id practice, Collection<UUID> subjects) {
        return store.of(practice, subjects).stream().collect(groupingBy(Attachment::subject));
    }

    @Transactional(readOnly = true)
    public List<Attachment> all(Practice.Id practice) {
        return store.all(practice);
    }

    /** Where its content lies; refused where it is gone, which the doctor tells too. */
    @Transactional(readOnly = true)
    public Path file(Practice.Id practice, Attachment attachment) {
        var file = cabinet.file(practice, attachment.fingerprint());
        if (!Files.isReadable(file)) throw new NotFound(words.say("attachment.gone", attachment.name()));
        return file;
    }

    /** Gives an attachment up; its content goes when nothing else has the same, and only once that is settled. */
    public void remove(Practice.Id practice, UUID id) {
        var gone = get(practice, id);
        store.delete(practice, id);
        if (!store.isUsed(practice, gone.fingerprint()))
            afterwards(() -> delete(cabinet.file(practice, gone.fingerprint())));
    }

    private static void afterwards(Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            act.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Takes content in that comes back with its records; returns its fingerprint. */
    public String bring(Practice.Id practice, InputStream content) throws IOException {
        return cabinet.keep(practice, content);
    }

    /** Those whose content is missing or no longer what it was. */
    @Transactional(readOnly = true)
    public List<Attachment> broken(Practice.Id practice) {
        return store.all(practice).stream()
                .filter(attachment -> !isWhole(practice, attachment))
                .toList();
    }

    private boolean isWhole(Practice.Id practice, Attachment attachment) {
        try {
            return cabinet.holds(practice, attachment.fingerprint());
        } catch (IOException unreadable) {
            return false;
        }
    }

    public void copyBeside(Path backups) throws IOException {
        cabinet.copyBeside(backups);
    }

    public void bringFrom(Path backups) throws IOException {
        cabinet.bringFrom(backups);
    }

    private void refuse(boolean wrong, String key) {
        if (wrong) throw new Refusal(words.say(key));
    }
}
