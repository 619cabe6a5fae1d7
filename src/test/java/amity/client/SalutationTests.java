package amity.client;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.shell.Words;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalutationTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Words words = ledgers.words();

    @ParameterizedTest
    @CsvSource({
        "Cotswold Catering, all at Cotswold Catering",
        "Fenwick Legal LLP, all at Fenwick Legal LLP",
        "Rose & Finch, all at Rose & Finch",
        "The Fox, all at The Fox",
        "Studio 7, all at Studio 7",
        "Okafor Family Mediation, all at Okafor Family Mediation",
        "Grace Church, Grace Church",
        "Fenwick, Fenwick",
        "Fenwick Marsh, Fenwick Marsh",
        "Quinn Dace, Quinn",
        "Siân Price, Siân",
        "Dr Amina Patel, Dr Amina Patel",
        "Charlotte Church, Charlotte Church",
    })
    void a_house_is_never_spoken_to_by_its_first_word(String name, String greeted) {
        assertThat(Salutation.of(name, words).greeted(words)).isEqualTo(greeted);
    }

    @Test
    void a_person_there_is_spoken_to_by_the_first_name_and_a_house_kept_as_a_person_is_not() {
        var practice = ledgers.practice("Whitlock Virtual Assistance").id();
        var client = ledgers.clients().add(practice, "Fenwick Marsh");
        var xiao = new Person(
                new Person.Id(client.id().value()), client.id(), "Xiaoming Fen", null, null, null, List.of());
        assertThat(Salutation.of(client, List.of(xiao), words).greeted(words)).isEqualTo("Xiaoming");
        assertThat(Salutation.of(client, List.of(xiao.called("Fenwick Marsh")), words)
                        .greeted(words))
                .isEqualTo("Fenwick Marsh");
        assertThat(Salutation.of(client, List.of(xiao.called("Accounts Team")), words)
                        .greeted(words))
                .isEqualTo("all at Accounts Team");
        assertThat(Salutation.of(client, List.of(), words).within()).isEmpty();
    }
}
