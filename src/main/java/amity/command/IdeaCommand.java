package amity.command;

import amity.gift.Shelf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        var node = Json.object();
        node.set("id", Json.words(idea.id()));
        node.set("name", Json.words(idea.name()));
        node.set("price", Json.amount(money));
        node.put("personal", idea.personal());
        node.set("hours", Json.hours(idea.quarters()));
        node.set("suits", Json.words(idea.suits().stream().sorted().toList()));
        node.set("contains", Json.words(idea.contains().stream().sorted().toList()));
        return answer.give(node, idea.name() + " is on the shelf.");
    }

    private static Set<String> tags(List<String> typed) {
        return typed.stream().map(String::strip).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }
}
