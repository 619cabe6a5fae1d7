package amity.card.web;

import amity.card.Card;
import amity.card.Cards;
import amity.practice.Practice;
import amity.season.Season;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out the sheet on which what cards still lack is typed in. */
@Component
record AddressSheets(Cards cards) {
    AddressSheet of(Practice practice, Season season) {
        return new AddressSheet(
                DeskPages.path(season),
                lacking(practice, season).stream()
                        .map(card -> new AddressSheet.Line(
                                card.subject().toString(),
                                card.addressee().name(),
                                card.addressee().lacksName(),
                                card.addressee().lines().isEmpty(),
                                "",
                                ""))
                        .toList(),
                null);
    }

    /** The cards that wait for a name or an address. */
    List<Card> lacking(Practice practice, Season season) {
        return cards.of(practice, season).stream()
                .filter(AddressSheets::isLacking)
                .toList();
    }

    static int lacking(List<Card> pile) {
        return (int) pile.stream().filter(AddressSheets::isLacking).count();
    }

    private static boolean isLacking(Card card) {
        boolean posted = card.progress().posted() != null;
        return !posted
                && (card.addressee().lines().isEmpty()
                        || card.isOpen() && card.addressee().lacksName());
    }
}
