package amity.intake.web;

import amity.intake.ImportFiles;
import amity.money.Region;
import amity.practice.Practice;
import amity.shell.Language;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads files while their page shows how far it is; one import after the other, since there is one writer. A command has none of
 * it: it may look while somebody else writes.
 */
@Component
@ConditionalOnWebApplication
class BackgroundReader {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundReader.class);
    private final ImportFiles files;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());

    BackgroundReader(ImportFiles files) {
        this.files = files;
    }

    void read(Practice practice, UUID imported) {
        var spoken = Region.of(practice.country(), Language.here());
        reader.execute(() -> {
            try {
                Region.during(spoken, () -> files.read(practice, imported));
            } catch (RuntimeException | Error defect) {
                LOG.error("An import could not be read", defect);
                files.giveUp(practice, imported);
            }
        });
    }

    /** What the last run left unread is read now. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        files.setRight().forEach(stopped -> read(stopped.practice(), stopped.imported()));
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}
