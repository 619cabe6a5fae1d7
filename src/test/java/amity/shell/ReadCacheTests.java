package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.practice.Practices;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ReadCacheTests extends WebTests {
    @Autowired
    private ReadCache cache;

    @Autowired
    private DataFolder folder;

    @Autowired
    private Practices all;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private final Question question = new Question(UUID.randomUUID());

    private record Question(UUID id) {}

    @Test
    void what_was_read_is_kept_until_something_is_written() {
        assertThat(known()).isEqualTo(1);
        assertThat(known()).isEqualTo(1);
        write();
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void what_another_program_writes_is_seen_at_once() throws SQLException {
        assertThat(known()).isEqualTo(1);
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.database() + "?busy_timeout=5000");
                var statement = other.createStatement()) {
            statement.executeUpdate("update practice_practice set name = name || '.'");
        }
        assertThat(known()).isEqualTo(2);
        assertThat(known()).isEqualTo(2);
    }

    /** It sees the book as it was then: kept as of now, it would hide what was written since. */
    @Test
    void what_a_look_reads_that_began_before_something_was_written_is_read_again_by_the_next() {
        look(() -> {
            all.settings(practice.id());
            CompletableFuture.runAsync(this::write).join();
            known();
        });
        look(this::known);
        assertThat(readings).hasValue(2);
        look(this::known);
        assertThat(readings).hasValue(2);
    }

    /** Also where standings were brought up to date on its way, which is writing. */
    @Test
    void within_one_look_it_is_read_once_whatever_is_written_meanwhile() {
        look(() -> {
            write();
            known();
            known();
            assertThat(readings).hasValue(1);
        });
    }

    private int known() {
        return cache.known(question, readings::incrementAndGet);
    }

    private void look(Runnable reading) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        template.executeWithoutResult(status -> reading.run());
    }

    private void write() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.executeWithoutResult(status -> all.set(practice.id(), "town", "York"));
    }
}
