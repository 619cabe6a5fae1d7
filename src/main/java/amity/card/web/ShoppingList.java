package amity.card.web;

import amity.card.Card;
import amity.money.Moneys;
import amity.paper.Paper;
import amity.paper.Paper.Column;
import amity.paper.PrintableDocument;
import amity.plan.Decision;
import amity.plan.Drawer;
import amity.practice.Practice;
import amity.season.Drawers;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be bought: cards and stamps beyond those in the drawer, and the gifts decided, by when. */
@Component
record ShoppingList(Drawers drawers, Words words) {
    PrintableDocument print(Practice practice, Season season, List<Card> pile) {
        var open =
                pile.stream().filter(card -> card.progress().posted() == null).toList();
        var drawer = drawers.of(practice);
        var paper = Paper.upright(practice.country(), words.say("cards.shopping.title", season.title()))
                .say(words.say("cards.shopping.cards", missing(open, drawer)));
        if (drawer.cards() + drawer.stamps() > 0) {
            paper.say(words.say("cards.shopping.drawer", drawer.cards(), drawer.stamps()));
        }
        paper.heading(words.say("cards.shopping.stamps"))
                .table(
                        List.of(
                                Column.of(words.say("cards.shopping.to"), 6),
                                Column.figures(words.say("cards.shopping.many"), 2)),
                        stamps(practice, open, drawer));
        gifts(practice, season, open, paper);
        return paper.print();
    }

    /** A card that is written lies on the desk already. */
    private static long missing(List<Card> open, Drawer drawer) {
        long unwritten = open.stream().filter(Card::isOpen).count();
        return Math.max(0, unwritten - drawer.cards());
    }

    /** Stamps in a drawer are for letters at home, or for somewhere nobody knows yet. */
    private List<List<String>> stamps(Practice practice, List<Card> open, Drawer drawer) {
        Predicate<Card> atHome =
                card -> card.post() == null || card.post().country().equalsIgnoreCase(practice.country());
        var home = counted(open.stream().filter(atHome).toList());
        var wanted = counted(open.stream().filter(atHome.negate()).toList());
        long left = drawer.stamps();
        for (var one : home.entrySet()) {
            long used = Math.min(left, one.getValue());
            left -= used;
            wanted.put(one.getKey(), one.getValue() - used);
        }
        return wanted.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> List.of(one.getKey(), one.getValue().toString()))
                .toList();
    }

    private Map<String, Long> counted(List<Card> cards) {
        return cards.stream().collect(Collectors.groupingBy(this::how, TreeMap::new, Collectors.counting()));
    }

    private String how(Card card) {
        var post = card.post();
        return post == null
                ? words.say("cards.shopping.nowhere")
                : CardPrints.how(post).replace("\n", ", ");
    }

    private void gifts(Practice practice, Season season, List<Card> open, Paper paper) {
        var gifts = open.stream()
                .map(card -> gift(practice, card))
                .filter(Objects::nonNull)
                .toList();
        if (gifts.isEmpty()) return;
        paper.heading(words.say("cards.shopping.gifts", Days.inFull(season.lastOrderDay())))
                .table(
                        List.of(
                                Column.of(words.say("cards.shopping.gift"), 6),
                                Column.of(words.say("cards.shopping.for"), 4),
                                Column.figures(words.say("cards.shopping.price"), 2)),
                        gifts);
    }

    /** Only what costs money, is known, and is not ordered or paid yet. */
    private static @Nullable List<String> gift(Practice practice, Card card) {
        var with = card.with();
        var name = with.name();
        boolean isToBuy =
                with.decision() == Decision.GIFT && with.price() > 0 && !card.bought() && !with.isToBeFoundOut();
        return !isToBuy || name == null
                ? null
                : List.of(name, card.addressee().name(), Moneys.shown(practice.money(with.price())));
    }
}
