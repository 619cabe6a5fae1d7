package amity.card.web;

import amity.card.Card;
import amity.card.Cards;
import amity.card.WritingEvenings;
import amity.paper.Labels;
import amity.practice.Practice;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the evenings of a season into words, and says what a sheet of labels would leave out. */
@Component
record PlanPages(Cards cards, WritingEvenings evenings, Words words, Clock clock) {
    private static final int SPARE = 3;

    PlanPage of(Practice practice, Season season) {
        var today = practice.today(clock);
        var pile = cards.of(practice, season);
        var picked = evenings.of(practice, season);
        var plan = evenings.plan(practice, season);
        long open = pile.stream().filter(Card::isOpen).count();
        return new PlanPage(
                DeskPages.path(season),
                season.title(),
                words.say("cards.plan.lede", open),
                Stream.concat(
                                picked.stream().map(LocalDate::toString),
                                Stream.generate(() -> "").limit(SPARE))
                        .toList(),
                today.toString(),
                season.day().toString(),
                plan.plan().entrySet().stream()
                        .map(evening -> new PlanPage.Evening(Days.named(evening.getKey()), names(evening.getValue())))
                        .toList(),
                plan.plan().isEmpty() || plan.tooLate().isEmpty()
                        ? null
                        : words.say("cards.plan.too-late", names(plan.tooLate())),
                (CardPrints.addressed(pile).isEmpty() ? Stream.<Labels>empty() : Arrays.stream(Labels.values()))
                        .map(labels -> new PlanPage.Sheet(labels.word(), words.say("cards.labels." + labels.word())))
                        .toList(),
                unaddressed(pile),
                lacking(pile),
                null);
    }

    private String names(List<Card> cards) {
        return cards.isEmpty()
                ? words.say("cards.plan.none")
                : cards.stream().map(card -> card.addressee().dear()).collect(Collectors.joining(", "));
    }

    private @Nullable String unaddressed(List<Card> pile) {
        var without = pile.stream()
                .filter(card -> card.addressee().lines().isEmpty())
                .map(card -> card.addressee().name())
                .toList();
        return without.isEmpty() ? null : words.say("cards.labels.unaddressed", String.join(", ", without));
    }

    private @Nullable String lacking(List<Card> pile) {
        var lacking = Labels.A4_21.print(CardPrints.addressed(pile), 0).lacking();
        return lacking.isEmpty() ? null : words.say("cards.labels.lacking", String.join(", ", lacking));
    }
}
