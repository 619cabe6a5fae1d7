package amity.portal.arrival;

import amity.boundary.ContactHours;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One form that a client sent: what it asks for, gives or says no to. */
public sealed interface Submission {
    /** The word under which it is kept. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** By when it has to be answered, where the law says so. */
    default @Nullable LocalDate due(LocalDate arrived) {
        return null;
    }

    /** Free hours asked for, in quarters of an hour. */
    record Redemption(UUID voucher, int quarters, String purpose) implements Submission {}

    record Reply(UUID ask, Word word, String words) implements Submission {
        public enum Word implements Keyword {
            YES,
            LATER,
            NO
        }

        /** It says something beyond its word. */
        public boolean speaks() {
            return !words.isEmpty();
        }
    }

    /** What they say of us; whether others may read it is asked once the words are there. */
    record Testimonial(@Nullable UUID ask, String words) implements Submission {}

    /** Leave to show a testimonial to others, and what may stand below it. */
    record Permission(UUID testimonial, Set<Part> parts) implements Submission {
        public Permission {
            parts = Set.copyOf(parts);
        }
    }

    /** What leave is given for, each by itself; {@code WORDS} are the words themselves. */
    enum Part implements Keyword {
        WORDS,
        NAME,
        ORGANISATION,
        PLACE
    }

    /** A permission taken back; without the words nothing of it may be shown. */
    record Withdrawal(UUID testimonial, Set<Part> parts) implements Submission {
        public Withdrawal {
            parts = Set.copyOf(parts);
        }
    }

    /** How they like to be treated; what is not said is left as it is. */
    record Preferences(@Nullable Gifts gifts, String policy, Set<Wish> wishes) implements Submission {
        public Preferences {
            wishes = Set.copyOf(wishes);
        }
    }

    enum Gifts implements Keyword {
        SMALL,
        POLICY,
        NONE,
        NOTHING
    }

    enum Wish implements Keyword {
        NO_ALCOHOL,
        NO_CHRISTMAS,
        INVITE,
        WORK_ONLY,
        DO_NOT_WRITE
    }

    /** When they can be reached, by the clock on their wall. */
    record Reach(ContactHours hours, ZoneId zone) implements Submission {}

    /** A no of theirs no longer holds. */
    record Change(UUID no, String words) implements Submission {}

    record Suggestion(UUID invitation, String words) implements Submission {}

    /**
     * Somebody who could need a hand: first of all words to pass on.
     *
     * @param name and {@code contact} are empty unless they know of it and said yes
     */
    record Referral(String words, String name, String contact) implements Submission {
        public boolean isReachable() {
            return !contact.isEmpty();
        }
    }

    /** Their answer to what was agreed. */
    record Agreed(UUID agreement, Word word, String words) implements Submission {
        public enum Word implements Keyword {
            YES,
            CHANGES,
            STOP
        }
    }

    record Correction(String words) implements Submission {}

    /** What the law lets them ask for: it is answered within a month. */
    record Request(Right right, String words) implements Submission {
        private static final Period MONTH = Period.ofMonths(1);

        @Override
        public LocalDate due(LocalDate arrived) {
            return arrived.plus(MONTH);
        }
    }

    /** The rights they have in what is kept of them. */
    enum Right implements Keyword {
        EVERYTHING,
        CORRECT,
        DELETE,
        OBJECT,
        COMPLAIN
    }
}
