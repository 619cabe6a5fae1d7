package amity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.moment.Moment;
import amity.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What holds for any files: brought twice, overlapping, changed, taken back, or broken off. */
class LawsTests extends ImportTests {
    private static final int FILES = 8;

    @Autowired
    private ConfigurableApplicationContext context;

    @RepeatedTest(FILES)
    void the_same_file_again_changes_nothing(RepetitionInfo seed) {
        var file = file("a.csv", lines(new Random(seed.getCurrentRepetition()), 30));
        bring(file);
        var before = ledger.timelines(practice.id());
        var again = bring(file);

        assertThat(ledger.timelines(practice.id())).isEqualTo(before);
        assertThat(again.rows().fresh()).isZero();
    }

    @RepeatedTest(FILES)
    void a_longer_overlapping_export_brings_what_it_would_bring_alone(RepetitionInfo seed) {
        var all = lines(new Random(seed.getCurrentRepetition()), 40);
        var later = file("later.csv", changed(all, new Random(seed.getCurrentRepetition())));
        var alone = practices.open("Alone", "Hannah", CurrencyUnit.GBP, "GB", LONDON, true);

        bring(file("earlier.csv", List.of(all).subList(0, 25).toArray(String[]::new)));
        bring(later);
        imports.bring(alone, List.of(later), Wanted.usual());

        assertThat(said(practice)).isEqualTo(said(alone));
    }

    @RepeatedTest(FILES)
    void overlapping_files_in_one_import_come_out_as_the_later_one(RepetitionInfo seed) {
        var all = lines(new Random(seed.getCurrentRepetition()), 40);
        var later = file("later.csv", changed(all, new Random(seed.getCurrentRepetition())));
        var alone = practices.open("Alone", "Hannah", CurrencyUnit.GBP, "GB", LONDON, true);

        bring(file("earlier.csv", List.of(all).subList(0, 25).toArray(String[]::new)), later);
        imports.bring(alone, List.of(later), Wanted.usual());

        assertThat(said(practice)).isEqualTo(said(alone));
    }

    @RepeatedTest(FILES)
    void taking_an_import_back_restores_everything_it_changed(RepetitionInfo seed) {
        var all = lines(new Random(seed.getCurrentRepetition()), 40);
        bring(file("earlier.csv", List.of(all).subList(0, 25).toArray(String[]::new)));
        var before = ledger.timelines(practice.id());
        var known = clientNames();
        var second = bring(file("later.csv", changed(all, new Random(seed.getCurrentRepetition()))));

        var undone = imports.undo(practice, id(second));

        assertThat(ledger.timelines(practice.id())).isEqualTo(before);
        assertThat(clientNames()).isEqualTo(known);
        assertThat(undone.left()).isEmpty();
    }

    @Test
    void what_breaks_off_in_the_middle_leaves_nothing_half_kept() {
        var file = file("a.csv", lines(new Random(1), 30));
        ApplicationListener<PayloadApplicationEvent<?>> powerCut = event -> {
            if (event.getPayload() instanceof Moment.Changed) {
                throw new IllegalStateException("power cut");
            }
        };
        context.addApplicationListener(powerCut);
        assertThatThrownBy(() -> bring(file)).hasMessage("power cut");
        context.removeApplicationListener(powerCut);

        assertThat(clientNames()).isEmpty();
        assertThat(ledger.timelines(practice.id())).isEmpty();
        assertThat(imports.history(practice.id())).isEmpty();
        assertThat(bring(file).rows().already()).isZero();
    }

    /** A file of invoices, some paid, of a few clients. */
    private static String[] lines(Random random, int invoices) {
        var lines = new ArrayList<>(List.of(FRESHBOOKS));
        IntStream.rangeClosed(1, invoices).forEach(number -> lines.add(line(random, number)));
        return lines.toArray(String[]::new);
    }

    private static String line(Random random, int number) {
        var issued = TODAY.minusDays(30 + random.nextInt(700));
        var paid = random.nextBoolean() ? issued.plusDays(random.nextInt(20)).toString() : "";
        return invoice(
                "Client " + (char) ('A' + number % 5),
                Integer.toString(1000 + number),
                issued.toString(),
                paid,
                10 + random.nextInt(500) + "." + (10 + random.nextInt(90)));
    }

    /** The same file later: some rows now say something else. */
    private static String[] changed(String[] lines, Random random) {
        var later = lines.clone();
        for (int row = 1; row < lines.length; row++) {
            if (random.nextInt(5) == 0) {
                later[row] = line(random, row);
            }
        }
        return later;
    }

    private List<String> said(Practice whose) {
        Map<Client.Id, String> names =
                clients.all(whose.id()).stream().collect(Collectors.toMap(Client::id, Client::name));
        return ledger.timelines(whose.id()).entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(said(Objects.requireNonNull(names.get(one.getKey())))))
                .sorted()
                .toList();
    }

    private static Function<Moment, String> said(String client) {
        return moment -> client + " " + moment.kind() + " " + moment.day() + " " + moment.amount();
    }
}
