package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueriesTests {
    private final Hannah books = new Hannah();
    private final AtomicInteger queries = new AtomicInteger();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void a_longer_list_asks_no_more_of_the_database() {
        books.ledgers.get(DSLContext.class).configuration().set(new DefaultExecuteListenerProvider(new Counting()));
        books.propose("100");
        int before = queries.getAndSet(0);
        for (int i = 0; i < 12; i++) books.monthly("Client " + i, 10_000);
        queries.set(0);
        assertThat(books.propose("100").entries()).hasSize(15);
        assertThat(queries.get()).isPositive().isLessThanOrEqualTo(before);
    }

    private final class Counting implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            queries.incrementAndGet();
        }
    }
}
