package amity.card.web;

import amity.card.Card;
import amity.card.Cards;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record DeskPages(Cards cards, Letters letters, Words words, Clock clock) {
    /** The desk with a card in hand: the one asked for, else the first that is still to write. */
    DeskPage of(Practice practice, Season season, @Nullable UUID asked, @Nullable UUID after) {
        var today = practice.today(clock);
        var pile = cards.of(practice, season);
        var hand = inHand(pile, asked);
        return new DeskPage(
                path(season),
                season.title(),
                lede(season, pile),
                (int) pile.stream().filter(card -> !card.isOpen()).count(),
                lacking(pile),
                pile.stream()
                        .map(card -> slip(card, hand.filter(card::equals).isPresent(), today))
                        .toList(),
                hand.map(card -> letters.of(practice, season, card, cards.beside(practice, season, card), today))
                        .orElse(null),
                pile.stream()
                        .filter(card -> card.subject().equals(after))
                        .findFirst()
                        .map(this::after)
                        .orElse(null),
                null);
    }

    private @Nullable String lacking(List<Card> pile) {
        int lacking = AddressSheets.lacking(pile);
        return lacking == 0 ? null : words.say("cards.addresses.lacking", lacking);
    }

    static String path(Season season) {
        return SeasonAddress.of(season) + "/cards";
    }

    private static Optional<Card> inHand(List<Card> pile, @Nullable UUID asked) {
        return pile.stream()
                .filter(card -> card.subject().equals(asked))
                .findFirst()
                .or(() -> pile.stream().filter(Card::isOpen).findFirst())
                .or(() -> pile.stream().findFirst());
    }

    private String lede(Season season, List<Card> pile) {
        if (pile.isEmpty()) return words.say("cards.lede.nobody");
        if (season.skipped()) return words.say("cards.skipped");
        return words.say(pile.stream().anyMatch(Card::isOpen) ? "cards.lede" : "cards.lede.done");
    }

    private DeskPage.Slip slip(Card card, boolean current, LocalDate today) {
        var post = card.post();
        var state = card.isOpen()
                ? card.progress().later() != null
                        ? words.say("cards.put-off")
                        : post == null ? "" : words.say("cards.by", Days.shown(post.by(), today))
                : words.say("cards.state." + stage(card));
        return new DeskPage.Slip(card.subject().toString(), card.addressee().dear(), state, !card.isOpen(), current);
    }

    private DeskPage.After after(Card card) {
        boolean put = card.isOpen() && card.progress().later() != null;
        return new DeskPage.After(
                card.subject().toString(),
                words.say(
                        "cards.after." + (put ? "later" : stage(card)),
                        card.addressee().dear()),
                !card.isOpen());
    }

    static String stage(Card card) {
        return card.stage().name().toLowerCase(Locale.ROOT);
    }
}
