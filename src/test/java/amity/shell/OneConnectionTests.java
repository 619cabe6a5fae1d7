package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OneConnectionTests {
    private final OneConnection readers = new OneConnection(new DriverManagerDataSource("jdbc:sqlite::memory:"));
    private final OneConnection writer = new OneConnection(new DriverManagerDataSource("jdbc:sqlite::memory:"));

    @Test
    void who_holds_a_connection_is_given_no_other_of_whichever_pool() throws SQLException {
        try (var held = readers.getConnection()) {
            assertThat(OneConnection.isHeld()).isTrue();
            assertThatThrownBy(readers::getConnection).isInstanceOf(OneConnection.SecondConnection.class);
            assertThatThrownBy(writer::getConnection).isInstanceOf(OneConnection.SecondConnection.class);
            assertThat(held.isClosed()).isFalse();
        }
        assertThat(OneConnection.isHeld()).isFalse();
        try (var next = writer.getConnection()) {
            assertThat(next.isClosed()).isFalse();
        }
    }

    @Test
    void another_thread_has_its_own() throws Exception {
        try (var held = readers.getConnection()) {
            var others = new Thread(() -> {
                try (var own = writer.getConnection()) {
                    assertThat(own.isClosed()).isFalse();
                } catch (SQLException broken) {
                    throw new IllegalStateException(broken);
                }
            });
            var failed = new java.util.ArrayList<Throwable>();
            others.setUncaughtExceptionHandler((thread, failure) -> failed.add(failure));
            others.start();
            others.join();
            assertThat(failed).isEmpty();
            assertThat(held.isClosed()).isFalse();
        }
    }
}
