package amity.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something known about a client or a person, kept until corrected. */
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
        @Nullable UUID moment) {
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum Stance {
        LIKE,
        DISLIKE,
        WISH,
        NEED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may see a fact, and whether a wording may draw on it. */
    public enum Sensitivity {
        ORDINARY,
        PERSONAL,
        SENSITIVE,
        CONFIDENTIAL;

        /** Sensitive and confidential facts stay out of every wording, list and export unless asked for. */
        public boolean kept() {
            return compareTo(SENSITIVE) >= 0;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
