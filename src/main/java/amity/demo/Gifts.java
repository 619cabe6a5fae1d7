package amity.demo;

import amity.calendar.Occasion;
import amity.card.CardMessage;
import amity.card.Cards;
import amity.client.Client;
import amity.gift.Shelf;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Seasons;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hannah's own ideas for gifts, her budget for this Christmas, the one gift she has settled on, and the first card she wrote. */
@Component
record Gifts(Shelf shelf, Seasons seasons, Purchases purse, Cards cards, Words words) {
    private static final long BUDGET = 180_00;
    private static final int QUARTERS = 24;
    private static final long CARD = 2_15;
    private static final String CANDLE = "Beeswax candle from Martha’s hives";

    void plan(Practice practice, Map<String, Client> entered) {
        for (var line : Script.lines("shelf")) {
            shelf.add(
                    practice,
                    line.get(0),
                    practice.money(Long.parseLong(line.get(1)) * 100),
                    line.get(2).equals("personal"),
                    new HashSet<>(Script.parts(line.get(3))),
                    new HashSet<>(Script.parts(line.get(4))));
        }
        var candle = shelf.ideas(practice).stream()
                .filter(idea -> idea.name().equals(CANDLE))
                .findFirst()
                .orElseThrow();
        var season = seasons.budget(
                practice, seasons.current(practice, Occasion.CHRISTMAS), practice.money(BUDGET), QUARTERS);
        seasons.decide(
                practice,
                season,
                entered.get("Marguerite Okafor").id().value(),
                Choice.gift(candle.id(), candle.name(), candle.price()).because(words.say("demo.bought")),
                null);
        var price = practice.money(candle.price());
        purse.pay(
                practice,
                seasons.current(practice, Occasion.CHRISTMAS),
                entered.get("Marguerite Okafor").id().value(),
                new PurchaseCost(price, practice.money(CARD)),
                LocalDate.of(season.year(), 11, 14),
                null);
        write(practice, entered.get("Jonah Adeyemi").id().value());
    }

    /** His card goes farthest. */
    private void write(Practice practice, UUID jonah) {
        var season = seasons.current(practice, Occasion.CHRISTMAS);
        var hers = new EnumMap<CardMessage, String>(CardMessage.class);
        for (var saying : CardMessage.values()) {
            hers.put(saying, words.say("demo.card." + saying.word()));
        }
        cards.say(practice, season, jonah, hers);
        cards.write(practice, season, jonah);
    }
}
