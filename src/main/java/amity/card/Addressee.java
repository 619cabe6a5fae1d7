package amity.card;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a card is written to.
 *
 * @param id of the person or, where nobody is named, of the client
 * @param name in full, as it stands on the envelope
 * @param called how they like their name, where the user has said so
 * @param usual how one speaks to them, where nothing was said
 * @param unnamed whether only a name is known that may be a firm’s, and nobody there
 * @param wording what the card speaks of, where the user has said so
 */
public record Addressee(
        UUID id,
        String name,
        @Nullable String called,
        String usual,
        boolean unnamed,
        @Nullable CardSubject wording,
        @Nullable String address) {
    /** The name after “Dear”: as they like it, else as one speaks to them. */
    public String dear() {
        return called == null ? usual : called;
    }

    /** A card is written to a person: where only a firm is known, the desk asks who that is. */
    public boolean lacksName() {
        return unnamed && called == null;
    }

    /** What the card speaks of: where nothing was said, of the season and no feast. */
    public CardSubject speaks() {
        return wording == null ? CardSubject.GREETINGS : wording;
    }

    /** The lines of the address as they are printed, without the name; none where there is no address. */
    public List<String> lines() {
        if (address == null) return List.of();
        var lines = address.lines().map(String::strip).filter(line -> !line.isEmpty());
        var all = lines.toList();
        return all.size() == 1
                ? Arrays.stream(all.getFirst().split("\\s*,\\s*")).toList()
                : all;
    }
}
