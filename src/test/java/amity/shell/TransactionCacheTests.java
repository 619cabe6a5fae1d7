package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionCacheTests {
    private final JdbcTransactionManager transactions =
            new JdbcTransactionManager(new DriverManagerDataSource("jdbc:sqlite::memory:"));
    private final List<String> asked = new ArrayList<>();

    private record Question(String words) {}

    @Test
    void who_only_reads_puts_a_question_once_and_has_the_same_answer() {
        assertThat(reading(() -> List.of(answer("one"), answer("one"), answer("other"), answer("one"))))
                .containsExactly("one!", "one!", "other!", "one!");
        assertThat(asked).containsExactly("one", "other");
    }

    @Test
    void the_next_transaction_asks_again() {
        reading(() -> answer("one"));
        reading(() -> answer("one"));
        assertThat(asked).containsExactly("one", "one");
    }

    @Test
    void who_writes_or_has_no_transaction_asks_each_time() {
        new TransactionTemplate(transactions).executeWithoutResult(writing -> List.of(answer("one"), answer("one")));
        assertThat(asked).containsExactly("one", "one");
        answer("other");
        answer("other");
        assertThat(asked).containsExactly("one", "one", "other", "other");
    }

    @Test
    void a_transaction_begun_meanwhile_has_answers_of_its_own() {
        reading(() -> {
            answer("one");
            reading(() -> answer("one"));
            return answer("one");
        });
        assertThat(asked).containsExactly("one", "one");
    }

    @Test
    void of_many_only_those_not_known_yet_are_read_and_who_has_no_answer_is_not_asked_for_twice() {
        var found = reading(() -> List.of(among("one", "two"), among("two", "nobody", "three"), among("nobody")));
        assertThat(found)
                .containsExactly(
                        Map.of("one", "one!", "two", "two!"), Map.of("two", "two!", "three", "three!"), Map.of());
        assertThat(asked).containsExactly("one", "two", "nobody", "three");
    }

    private String answer(String words) {
        return TransactionCache.once(new Question(words), () -> {
            asked.add(words);
            return words + "!";
        });
    }

    private Map<String, String> among(String... keys) {
        return TransactionCache.among(new Question("among"), List.of(keys), this::read);
    }

    private Map<String, String> read(Collection<String> some) {
        asked.addAll(some);
        return some.stream()
                .filter(one -> !one.equals("nobody"))
                .collect(Collectors.toMap(Function.identity(), one -> one + "!"));
    }

    private <T> T reading(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template.execute(status -> work.get());
    }
}
