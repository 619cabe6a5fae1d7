package amity.card;

import java.util.Map;
import java.util.UUID;

/** What is stored of a card, an entry’s own or the one for its team. */
record StoredCard(
        UUID entry,
        boolean team,
        UUID to,
        Map<CardMessage, String> openings,
        Map<CardMessage, String> words,
        Card.Progress progress) {
    static StoredCard nothing(UUID entry, boolean team, UUID to) {
        return new StoredCard(entry, team, to, Map.of(), Map.of(), Card.Progress.NONE);
    }

    boolean isWritten() {
        return progress.written() != null;
    }

    StoredCard with(Card.Progress other) {
        return new StoredCard(entry, team, to, openings, words, other);
    }

    StoredCard saying(Map<CardMessage, String> other) {
        return new StoredCard(entry, team, to, openings, other, progress);
    }

    StoredCard openedBy(Map<CardMessage, String> keys) {
        return new StoredCard(entry, team, to, keys, words, progress);
    }
}
