package amity.exchange.web;

import amity.exchange.Imports;
import amity.money.Region;
import amity.practice.Practice;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Reads files while their page shows how far it is; one import after the other, since there is one writer. */
@Component
class Background {
    private final Imports imports;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());

    Background(Imports imports) {
        this.imports = imports;
    }

    void read(Practice practice, UUID imported) {
        reader.execute(() -> Region.during(practice.country(), () -> imports.read(practice, imported)));
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}
