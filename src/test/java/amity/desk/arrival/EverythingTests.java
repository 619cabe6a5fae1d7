package amity.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EverythingTests {
    @Test
    void every_table_that_holds_something_of_a_client_is_called_by_a_name() {
        var named = new HashSet<>(
                Collections.list(ResourceBundle.getBundle("messages.arrival").getKeys()));
        assertThat(ofClients()).hasSizeGreaterThan(20).allSatisfy(table -> assertThat(named)
                .contains("everything." + table));
    }

    private static Set<String> ofClients() {
        var found = new TreeSet<>(Set.of("client_client"));
        while (EverythingStore.tables()
                .filter(table ->
                        EverythingStore.belonging(table).values().stream().anyMatch(found::contains))
                .map(table -> found.add(table.getName()))
                .reduce(false, Boolean::logicalOr)) {}
        return found;
    }
}
