package amity.client;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something known about a client or a person, kept until corrected.
 *
 * @param agreedOn when they agreed that it is kept, where it tells of health, faith and the like
 */
public record Fact(
        Id id,
        Client.Id client,
        Person.@Nullable Id person,
        String topic,
        String words,
        @Nullable Stance stance,
        List<String> tags,
        boolean personal,
        Sensitivity sensitivity,
        boolean fromThem,
        LocalDate learnedOn,
        @Nullable UUID moment,
        @Nullable LocalDate agreedOn) {
    public Fact(
            Id id,
            Client.Id client,
            Person.@Nullable Id person,
            String topic,
            String words,
            @Nullable Stance stance,
            List<String> tags,
            boolean personal,
            Sensitivity sensitivity,
            boolean fromThem,
            LocalDate learnedOn,
            @Nullable UUID moment) {
        this(id, client, person, topic, words, stance, tags, personal, sensitivity, fromThem, learnedOn, moment, null);
    }

    /** The same, told by them and kept with their agreement: sensitive at least, and hidden. */
    public Fact agreed(LocalDate on) {
        return with(sensitive(), true, on);
    }

    /** The same as something nobody has asked them about yet. */
    Fact asSensitive() {
        return with(sensitive(), fromThem, null);
    }

    /** The same, learned where it stays between the user and whoever told it. */
    Fact asConfidential() {
        return with(Sensitivity.CONFIDENTIAL, fromThem, agreedOn);
    }

    private Fact with(Sensitivity kept, boolean told, @Nullable LocalDate agreed) {
        return new Fact(
                id, client, person, topic, words, stance, tags, personal, kept, told, learnedOn, moment, agreed);
    }

    private Sensitivity sensitive() {
        return sensitivity.isKept() ? sensitivity : Sensitivity.SENSITIVE;
    }

    public boolean isPersonal() {
        return personal || sensitivity == Sensitivity.PERSONAL;
    }

    /** What a card or a parcel needs, which is no news. */
    private static final Set<String> FOR_THE_POST = Set.of("size", "name", "address", "card wording", "gifts");

    /** Something that goes on with them, rather than a taste or a need. */
    public boolean isNews() {
        return (stance == null || stance == Stance.WISH)
                && !FOR_THE_POST.contains(topic.toLowerCase(Locale.ROOT))
                && special().isEmpty();
    }

    /** What it tells of health, faith and the like, where it does. */
    public Optional<SpecialCategory> special() {
        return SpecialCategory.in(topic + " · " + words);
    }

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum Stance implements Keyword {
        LIKE,
        DISLIKE,
        WISH,
        NEED
    }

    /** Who may see a fact, and whether a wording may draw on it. */
    public enum Sensitivity implements Keyword {
        ORDINARY,
        PERSONAL,
        SENSITIVE,
        CONFIDENTIAL;

        /** Sensitive and confidential facts stay out of every wording, list and export unless asked for. */
        public boolean isKept() {
            return compareTo(SENSITIVE) >= 0;
        }
    }
}
