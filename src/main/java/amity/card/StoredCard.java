package amity.card;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What is stored of a card, an entry’s own or the one for its team. */
record StoredCard(
        UUID entry,
        boolean team,
        UUID to,
        Map<Saying, String> openings,
        Map<Saying, String> words,
        Card.Progress progress) {
    static StoredCard nothing(UUID entry, boolean team, UUID to) {
        return new StoredCard(
                entry, team, to, new EnumMap<>(Saying.class), new EnumMap<>(Saying.class), Card.Progress.NONE);
    }

    StoredCard with(Card.Progress other) {
        return new StoredCard(entry, team, to, openings, words, other);
    }

    StoredCard saying(Map<Saying, String> other) {
        return new StoredCard(entry, team, to, openings, other, progress);
    }

    StoredCard openedBy(Map<Saying, String> keys) {
        return new StoredCard(entry, team, to, keys, words, progress);
    }
}
