package amity.plan;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gift or free hours given to the same person before, and how it was received where known. */
public record PastGift(
        LocalDate on,
        Decision decision,
        @Nullable UUID idea,
        String name,
        long price,
        Set<String> tags,
        @Nullable Reaction reaction) {

    public enum Reaction implements Keyword {
        DELIGHTED,
        FINE,
        SILENT,
        EMBARRASSED;

        public boolean isCool() {
            return this == SILENT || this == EMBARRASSED;
        }
    }

    /** The same thing again: by its name, or since it is of the same kind, as a desk plant is a small plant for the desk. */
    public boolean isSame(Idea other, Tags tags) {
        if (idea != null && idea.equals(other.id()) || name.equalsIgnoreCase(other.name())) return true;
        if (other.isToBeFoundOut()) return false;
        var was = tags.what(name, Set.of(), Set.of());
        return tags.what(other.name(), other.suits(), other.contains()).stream().anyMatch(was::contains);
    }

    /** The word for how it was received; empty where nobody knows. */
    public String reactedAs() {
        return reaction == null ? "" : reaction.word();
    }

    /** The last gift, where it was received in silence or with embarrassment: a card is kinder then. */
    public static Optional<PastGift> coolLast(List<PastGift> past) {
        var gifts =
                past.stream().filter(gift -> gift.decision() == Decision.GIFT).toList();
        return gifts.stream().max(Comparator.comparing(PastGift::on)).flatMap(last -> gifts.stream()
                .filter(gift -> gift.name().equalsIgnoreCase(last.name()))
                .filter(gift -> gift.reaction() != null && gift.reaction().isCool())
                .max(Comparator.comparing(PastGift::on)));
    }
}
