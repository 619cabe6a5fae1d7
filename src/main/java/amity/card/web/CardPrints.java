package amity.card.web;

import amity.card.Card;
import amity.card.Post;
import amity.paper.Paper;
import amity.paper.Paper.Column;
import amity.paper.PrintableDocument;
import amity.practice.Practice;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints what belongs to the cards of a season: labels, the posting list and the shopping list. */
@Component
record CardPrints(Words words) {
    private static final Comparator<Card> BY_DAY =
            Comparator.comparing(Card::post, Comparator.nullsLast(Comparator.comparing(Post::by)));

    /** The envelopes that are still to be addressed, of which it is known where they go. */
    static List<List<String>> addressed(List<Card> pile) {
        return pile.stream()
                .filter(card -> card.progress().posted() == null)
                .map(Card::envelope)
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    PrintableDocument posting(Practice practice, Season season, List<Card> pile) {
        return Paper.upright(practice.country(), words.say("cards.posting.title", season.title()))
                .say(words.say("cards.posting.lede"))
                .table(
                        List.of(
                                Column.of(words.say("cards.posting.by"), 3),
                                Column.of(words.say("cards.posting.who"), 6),
                                Column.of(words.say("cards.posting.how"), 4),
                                Column.of(words.say("cards.posting.done"), 2)),
                        pile.stream().sorted(BY_DAY).map(this::line).toList())
                .print();
    }

    private List<String> line(Card card) {
        var post = card.post();
        return List.of(
                post == null ? words.say("cards.posting.unknown") : by(post),
                card.addressee().name() + "\n"
                        + String.join("\n", card.addressee().lines()),
                post == null ? "" : how(post),
                card.progress().posted() == null ? "" : words.say("cards.state.posted"));
    }

    private String by(Post post) {
        return Days.inFull(post.by()) + (post.isExpected() ? "\n" + words.say("cards.posting.expected") : "");
    }

    static String how(Post post) {
        var date = post.date();
        var country = Language.country(post.country());
        return date == null ? country : country + "\n" + date.carrier() + ", " + date.mailClass();
    }
}
