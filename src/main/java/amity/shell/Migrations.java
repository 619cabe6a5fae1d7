package amity.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database of an older Amity up to this one, and refuses that of a newer. */
@Configuration(proxyBeanMethods = false)
class Migrations {
    private static final byte[] FORMAT = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    @Bean
    FlywayMigrationStrategy migrate(DataFolder folder, @Qualifier("readers") DataSource readers) {
        return flyway -> {
            refuseWhatIsNoDatabase(folder.database());
            if (!Files.exists(folder.database()) || isBehind(flyway, readers)) {
                flyway.migrate();
            }
        };
    }

    /** Looks through a reader, which takes no lock: a start waits for nobody who is writing. */
    private static boolean isBehind(Flyway flyway, DataSource readers) {
        var known = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(readers)
                .load()
                .info();
        if (Arrays.stream(known.applied()).anyMatch(Migrations::isOfANewerAmity)) {
            throw Refusal.of("refusal.migrations.data-folder-written-newer");
        }
        return known.pending().length > 0;
    }

    private static void refuseWhatIsNoDatabase(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                try (var start = Files.newInputStream(file)) {
                    if (!Arrays.equals(start.readNBytes(FORMAT.length), FORMAT)) {
                        throw Refusal.of("refusal.migrations.amity-db-data-folder");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw Refusal.of("refusal.migrations.amity-db-data-folder-cannot", unreadable.getMessage());
        }
    }

    private static boolean isOfANewerAmity(MigrationInfo migration) {
        return migration.getState().name().startsWith("FUTURE");
    }
}
