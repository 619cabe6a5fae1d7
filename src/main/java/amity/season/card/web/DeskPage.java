package amity.season.card.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The writing desk: the pile, the card in hand, and what lies beside it.
 *
 * @param path the address of the season's cards
 * @param after what just became of another card
 * @param wrong why something was not kept
 */
public record DeskPage(
        String path,
        String season,
        String lede,
        int written,
        List<Slip> pile,
        @Nullable Letter letter,
        @Nullable After after,
        @Nullable String wrong) {

    /** The same after a refusal, with what was typed still in its form. */
    DeskPage refused(String sentence, @Nullable List<String> sentences, @Nullable Person person) {
        var hand = letter == null ? null : letter.typed(sentences, person);
        return new DeskPage(path, season, lede, written, pile, hand, null, sentence);
    }

    public int all() {
        return pile.size();
    }

    /** A card on the pile. */
    public record Slip(String id, String name, String state, boolean done, boolean current) {}

    /** What became of a card, and the way back. */
    public record After(String id, String sentence, boolean undoable) {}

    /**
     * The card in hand.
     *
     * @param stage open, written, posted or thanked
     * @param now what it is, once it is more than open
     * @param with what goes with it
     * @param slip where the slip of its hours is printed
     */
    public record Letter(
            String id,
            String dear,
            List<Part> parts,
            @Nullable String greeting,
            String signed,
            String stage,
            @Nullable String now,
            PostBy post,
            List<String> address,
            String yearWith,
            List<String> year,
            @Nullable Last last,
            @Nullable String with,
            @Nullable String slip,
            Person person) {

        Letter typed(@Nullable List<String> sentences, @Nullable Person other) {
            var typed = sentences == null
                    ? parts
                    : IntStream.range(0, parts.size())
                            .mapToObj(i -> parts.get(i).typed(sentences.get(i)))
                            .toList();
            return new Letter(
                    id,
                    dear,
                    typed,
                    greeting,
                    signed,
                    stage,
                    now,
                    post,
                    address,
                    yearWith,
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
     * @param hers her own words, empty where it has its opening
     */
    public record Part(String name, String heading, String shown, String hers, boolean usedUp) {
        Part typed(String words) {
            return new Part(name, heading, shown, words, usedUp);
        }
    }

    /** By when, and how anyone knows. */
    public record PostBy(@Nullable String day, String why, boolean past) {}

    /** What was written the last time. */
    public record Last(String title, List<String> sentences) {}

    /** How somebody likes to be written to, as the form shows it. */
    public record Person(String called, String hint, String wording, String address) {}

    /** What a card can speak of. */
    public List<String> wordings() {
        return List.of("christmas", "greetings", "new-year", "none");
    }
}
