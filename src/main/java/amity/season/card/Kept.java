package amity.season.card;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What is stored of a card. */
record Kept(UUID entry, UUID to, Map<Saying, String> openings, Map<Saying, String> words, Card.Progress progress) {
    static Kept nothing(UUID entry, UUID to) {
        return new Kept(entry, to, new EnumMap<>(Saying.class), new EnumMap<>(Saying.class), Card.Progress.NONE);
    }

    Kept with(Card.Progress other) {
        return new Kept(entry, to, openings, words, other);
    }

    Kept saying(Map<Saying, String> other) {
        return new Kept(entry, to, openings, other, progress);
    }

    Kept openedBy(Map<Saying, String> keys) {
        return new Kept(entry, to, keys, words, progress);
    }
}
