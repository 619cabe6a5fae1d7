package amity.command;

import amity.gift.Shelf;
import amity.plan.Tags;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "idea")
final class IdeaCommand extends Command {
    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--price", paramLabel = "P", required = true)
    private String price;

    @Option(names = "--personal")
    private boolean personal;

    @Option(names = "--hours", paramLabel = "H", defaultValue = "0")
    private BigDecimal hours;

    @Option(names = "--suits", paramLabel = "T", split = ",")
    private List<String> suits = List.of();

    @Option(names = "--contains", paramLabel = "T", split = ",")
    private List<String> contains = List.of();

    @Override
    int run(Book book, Output answer) {
        var practice = book.practice();
        var money = Arguments.amount(practice.currency(), price, this);
        var idea = book.the(Shelf.class)
                .add(practice, name, money, personal, tags(suits), tags(contains), Arguments.quarters(hours, this));
        var kept = new Answer(
                idea.id(),
                idea.name(),
                money,
                idea.personal(),
                Json.inHours(idea.quarters()),
                new TreeSet<>(idea.suits()),
                new TreeSet<>(idea.contains()));
        return answer.give(kept, book.say("answer.idea", idea.name()));
    }

    private record Answer(
            UUID id,
            String name,
            Money price,
            boolean personal,
            String hours,
            Set<String> suits,
            Set<String> contains) {}

    private static Set<String> tags(List<String> typed) {
        return Tags.typed(String.join(",", typed));
    }
}
