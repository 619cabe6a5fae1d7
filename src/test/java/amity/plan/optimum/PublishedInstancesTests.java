package amity.plan.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public benchmark instances with known optima, where they lie beside the project. */
class PublishedInstancesTests {
    private static final Path SAMPLES =
            Path.of(Objects.requireNonNullElse(System.getenv("AMITY_SAMPLES"), "../shared/samples"));

    @ParameterizedTest
    @CsvSource({
        "mmkp_a_07.txt, 500, 27446", "mmkp_a_07.txt, 300, 25581", "mmkp_a_08.txt, 750, 41313",
        "mmkp_a_08.txt, 450, 38446", "mmkp_b_13.txt, 14975, 23668", "mmkp_b_13.txt, 8985, 17776",
        "mmkp_b_14.txt, 22811, 36014", "mmkp_b_16.txt, 17938, 35823", "mmkp_c_22.txt, 267, 46328",
        "mmkp_d_10.txt, 300, 32032", "mmkp_d_5.txt, 500, 40264"
    })
    void the_multiple_choice_optimum_of_the_first_resource(String file, long budget, long optimum) throws IOException {
        var entries = classes(file);
        assertThat(new SampledFrontier<>(entries, 0)
                        .within(budget)
                        .orElseThrow()
                        .value())
                .isEqualTo(optimum);
        if (entries.size() <= Frontier.MOST_ENTRIES_IN_ONE_LIST)
            assertThat(Frontier.of(entries, 0).within(budget).orElseThrow().value())
                    .isEqualTo(optimum);
    }

    @ParameterizedTest
    @CsvSource({
        "kp01_f1_l-d_kp_10_269.txt, 269, 295", "kp01_f8_l-d_kp_23_10000.txt, 10000, 9767",
        "kp01_knapPI_1_100_1000_1.txt, 995, 9147", "kp01_knapPI_1_200_1000_1.txt, 1008, 11238",
        "kp01_knapPI_2_1000_1000_1.txt, 5002, 9052", "kp01_knapPI_3_500_1000_1.txt, 2517, 7117"
    })
    void the_optimum_where_each_is_taken_or_left(String file, long budget, long optimum) throws IOException {
        var entries = new ArrayList<List<Thing>>();
        try (var numbers = open(file)) {
            int items = numbers.nextInt();
            numbers.next();
            for (int i = 0; i < items; i++) {
                long value = Math.round(Double.parseDouble(numbers.next()));
                long cost = Math.round(Double.parseDouble(numbers.next()));
                entries.add(List.of(Plans.thing(0, 0, 0), Plans.thing(cost, 0, value)));
            }
        }
        assertThat(new SampledFrontier<>(entries, 0)
                        .within(budget)
                        .orElseThrow()
                        .value())
                .isEqualTo(optimum);
    }

    static List<List<Thing>> classes(String file) throws IOException {
        try (var numbers = open(file)) {
            int classes = numbers.nextInt();
            int resources = numbers.nextInt();
            for (int i = 0; i < resources; i++) numbers.next();
            var entries = new ArrayList<List<Thing>>();
            for (int i = 0; i < classes; i++) {
                var options = new ArrayList<Thing>();
                for (int left = numbers.nextInt(); left > 0; left--) {
                    long value = Math.round(Double.parseDouble(numbers.next()));
                    long cost = Math.round(Double.parseDouble(numbers.next()));
                    for (int other = 1; other < resources; other++) numbers.next();
                    options.add(Plans.thing(cost, 0, value));
                }
                entries.add(options);
            }
            return entries;
        }
    }

    static Path path(String file) {
        return SAMPLES.resolve("mckp").resolve(file);
    }

    private static Scanner open(String file) throws IOException {
        var path = path(file);
        assumeTrue(Files.exists(path), "the samples are not here");
        return new Scanner(path);
    }
}
