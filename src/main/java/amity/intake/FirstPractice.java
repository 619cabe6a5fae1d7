package amity.intake;

import amity.intake.file.FileDiagnosis;
import amity.intake.file.ReadingContext;
import amity.intake.file.Row;
import amity.intake.file.RowEntry;
import amity.intake.file.Sum;
import amity.intake.file.Tools;
import amity.intake.file.UnreadableFile;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The practice that the first import into an empty book makes: what is assumed about it until its owner confirms it. */
@Component
public class FirstPractice {
    private final Words words;
    private final Clock clock;

    FirstPractice(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * The practice an import into an empty data folder makes: in the most frequent currency of the first money file, in the
     * country and zone of this machine. It is kept when the first import is.
     */
    public Practice of(List<SourceFile> files, FileInstructions wanted) {
        var zone = clock.getZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var context = new ReadingContext(wanted.producer(), wanted.columns(), wanted.order(), zone, today, null);
        var currency = files.stream()
                .flatMap(file -> currency(file, context).stream())
                .findFirst()
                .orElse(CurrencyUnit.GBP);
        return new Practice(
                new Practice.Id(Ids.next()),
                words.say("exchange.first-practice"),
                "",
                currency,
                country(),
                zone,
                false);
    }

    private static String country() {
        var country = Locale.getDefault().getCountry();
        return country.matches("[A-Z]{2}") ? country : "GB";
    }

    private static Optional<CurrencyUnit> currency(SourceFile file, ReadingContext context) {
        var seen = new HashMap<CurrencyUnit, Integer>();
        try {
            if (Tools.recognise(file.path(), context) instanceof FileDiagnosis.Ready ready) {
                ready.read(row -> count(row, seen));
            }
        } catch (UnreadableFile saidWhenItIsRead) {
            return Optional.empty();
        }
        return seen.entrySet().stream()
                .max(Map.Entry.<CurrencyUnit, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().getCode(), java.util.Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static void count(Row row, Map<CurrencyUnit, Integer> seen) {
        if (row instanceof Row.Entries said) {
            for (var entry : said.entries()) {
                var sum = money(entry);
                if (sum != null) {
                    seen.merge(sum.currency() == null ? CurrencyUnit.GBP : sum.currency(), 1, Integer::sum);
                }
            }
        }
    }

    private static @Nullable Sum money(RowEntry entry) {
        return switch (entry) {
            case RowEntry.Invoice invoice -> invoice.amount();
            case RowEntry.Payment payment -> payment.amount();
            default -> null;
        };
    }
}
