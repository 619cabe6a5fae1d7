package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.QueryLog;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class QueriesTests {
    @AutoClose
    private final Hannah books = new Hannah();

    @Test
    void a_longer_list_asks_no_more_of_the_database() {
        var few = propose();
        for (int i = 0; i < 12; i++) books.monthly("Client " + i, 10_000);
        assertThat(propose()).isNotEmpty().hasSizeLessThanOrEqualTo(few.size());
        assertThat(books.propose("100").entries()).hasSize(15);
    }

    private List<String> propose() {
        return QueryLog.during(books.ledgers.get(DSLContext.class), () -> books.propose("100"));
    }
}
