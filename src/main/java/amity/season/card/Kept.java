package amity.season.card;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What is stored of a card, an entry’s own or the one for its team. */
record Kept(
        UUID entry,
        boolean team,
        UUID to,
        Map<Saying, String> openings,
        Map<Saying, String> words,
        Card.Progress progress) {
    static Kept nothing(UUID entry, boolean team, UUID to) {
        return new Kept(entry, team, to, new EnumMap<>(Saying.class), new EnumMap<>(Saying.class), Card.Progress.NONE);
    }

    Kept with(Card.Progress other) {
        return new Kept(entry, team, to, openings, words, other);
    }

    Kept saying(Map<Saying, String> other) {
        return new Kept(entry, team, to, openings, other, progress);
    }

    Kept openedBy(Map<Saying, String> keys) {
        return new Kept(entry, team, to, keys, words, progress);
    }
}
