package amity.card.web;

import amity.card.CardMessage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The writing desk: the pile, the card in hand, and what lies beside it.
 *
 * @param path the address of the season's cards
 * @param lacking what is to be typed in before the cards can go; null where nothing is
 * @param after what just became of another card
 * @param wrong why something was not kept
 */
public record DeskPage(
        String path,
        String season,
        String lede,
        int written,
        @Nullable String lacking,
        List<Slip> pile,
        @Nullable Letter letter,
        @Nullable After after,
        @Nullable String wrong) {

    DeskPage refused(String sentence, Map<CardMessage, String> sentences, @Nullable Person person) {
        var hand = letter == null ? null : letter.typed(sentences, person);
        return new DeskPage(path, season, lede, written, lacking, pile, hand, null, sentence);
    }

    public int all() {
        return pile.size();
    }

    public record Slip(String id, String name, String state, boolean done, boolean current) {}

    public record After(String id, String sentence, boolean undoable) {}

    /**
     * The card in hand.
     *
     * @param stage open, written, posted or thanked
     * @param now what it is, once it is more than open
     * @param with what goes with it
     * @param asksName what to ask where nobody is known to be written to
     * @param work this year's, as far as it can be told from what was noted
     * @param year what else there is to thank for
     * @param slip where the slip of its hours is printed
     */
    public record Letter(
            String id,
            String dear,
            @Nullable String asksName,
            List<Part> parts,
            @Nullable String greeting,
            String signed,
            String stage,
            @Nullable String now,
            PostBy post,
            List<String> address,
            String yearWith,
            List<String> work,
            List<String> year,
            @Nullable Last last,
            @Nullable String with,
            @Nullable String slip,
            Person person) {

        Letter typed(Map<CardMessage, String> sentences, @Nullable Person other) {
            return new Letter(
                    id,
                    dear,
                    asksName,
                    parts.stream().map(part -> part.typed(sentences)).toList(),
                    greeting,
                    signed,
                    stage,
                    now,
                    post,
                    address,
                    yearWith,
                    work,
                    year,
                    last,
                    with,
                    slip,
                    other == null ? person : other);
        }
    }

    /**
     * One of the three things a card says.
     *
     * @param shown as it stands on the card
     * @param written what her own form begins with: her words, or what is suggested, to be changed
     * @param hers whether they are her words
     * @param open whether her form stands open, since something in it was refused
     */
    public record Part(
            CardMessage saying,
            String heading,
            String shown,
            String written,
            boolean hers,
            boolean usedUp,
            boolean open) {
        Part typed(Map<CardMessage, String> sentences) {
            var typed = sentences.get(saying);
            return typed == null ? this : new Part(saying, heading, shown, typed, hers, usedUp, true);
        }
    }

    public record PostBy(@Nullable String day, String why, boolean past) {}

    public record Last(String title, List<String> sentences) {}

    /** How somebody likes to be written to, as the form shows it. */
    public record Person(String called, String hint, String wording, String address) {}

    /** What a card can speak of. */
    public List<String> wordings() {
        return List.of("christmas", "greetings", "new-year", "none");
    }
}
