package amity.intake.file;

import amity.shell.Keyword;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing a row says, before anyone knows which client it belongs to. */
public sealed interface RowEntry {
    /** A cell that is longer names no addresses. */
    int LONGEST = 2_000;

    /** Alone, or as “Ann Lee <ann@lee.example>”, “mailto:ann@lee.example”, or several in one cell. */
    Pattern ADDRESS = Pattern.compile("[^\\s<>;,:\"()\\[\\]]+@[^\\s<>;,:\"()\\[\\]]+");

    /** Which kind of record it is; with the producer, the row's key and {@link #part()} it is known again. */
    Kind kind();

    enum Kind implements Keyword {
        WORK,
        INVOICE,
        PAYMENT,
        REFUND,
        CONTACT,
        APPOINTMENT,
        GUEST,
        /** A row that is rightly left out says nothing. */
        NONE
    }

    /** Tells apart things of one kind said by the same row: the occurrences of a repeating appointment. */
    default String part() {
        return "";
    }

    /** Paid work from a time sheet; without an amount it was not billable, or the tool did not say. */
    record Work(
            Who client,
            @Nullable String project,
            String words,
            LocalDate day,
            @Nullable Instant start,
            Duration spent,
            @Nullable Sum amount)
            implements RowEntry {
        @Override
        public Kind kind() {
            return Kind.WORK;
        }
    }

    /** One invoice sent, with the sum of its lines. */
    record Invoice(Who client, @Nullable String number, String words, LocalDate day, Sum amount) implements RowEntry {
        @Override
        public Kind kind() {
            return Kind.INVOICE;
        }
    }

    /** Money that came in, gross of fees; a refund is negative. The number is the invoice it pays, where the tool knows. */
    record Payment(
            Who payer,
            @Nullable String number,
            String words,
            LocalDate day,
            @Nullable Instant at,
            Sum amount) implements RowEntry {
        @Override
        public Kind kind() {
            return amount.amount().signum() < 0 ? Kind.REFUND : Kind.PAYMENT;
        }
    }

    record Contact(
            String name,
            List<String> emails,
            List<String> phones,
            @Nullable String organisation,
            @Nullable String title,
            @Nullable Birthday birthday,
            @Nullable String address,
            List<Fact> facts)
            implements RowEntry {
        public Contact {
            name = line(name);
            organisation = organisation == null ? null : line(organisation);
            emails = addresses(emails);
            phones = List.copyOf(phones);
            facts = List.copyOf(facts);
        }

        @Override
        public Kind kind() {
            return Kind.CONTACT;
        }
    }

    /** One occurrence of a calendar entry; without a start it lasts the whole day. The place may be a room, or an address to dial in at. */
    record Appointment(
            String uid,
            @Nullable String occurrence,
            String title,
            LocalDate day,
            @Nullable Instant start,
            @Nullable Duration lasts,
            boolean cancelled,
            String place)
            implements RowEntry {
        @Override
        public Kind kind() {
            return Kind.APPOINTMENT;
        }

        @Override
        public String part() {
            return occurrence == null ? "" : occurrence;
        }
    }

    /** Somebody who was asked to an appointment; whoever said no is none. */
    record Guest(String name, String email) implements RowEntry {
        @Override
        public Kind kind() {
            return Kind.GUEST;
        }

        /** Not the address itself: of an appointment that is nobody's business no address may be left behind. */
        @Override
        public String part() {
            return RowIdentity.hash(List.of(email));
        }
    }

    /** Whom a money or time row names: at least one of the two. */
    record Who(@Nullable String name, @Nullable String email) {
        public Who {
            name = name == null ? null : line(name);
        }

        static Who named(@Nullable String name, @Nullable String email) throws Mistake {
            if (name == null && email == null) throw new Mistake("row.no-client");
            return new Who(name, email);
        }
    }

    /** A name stands on one line, however its cell was broken. */
    private static String line(String name) {
        return name.indexOf('\n') < 0 && name.indexOf('\r') < 0
                ? name
                : name.lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Each once, whatever its case; what has no “@” in it reaches nobody. */
    private static List<String> addresses(List<String> written) {
        var seen = new HashSet<String>();
        return written.stream()
                .filter(cell -> cell.length() <= LONGEST && cell.contains("@"))
                .flatMap(cell -> ADDRESS.matcher(cell).results().map(MatchResult::group))
                .filter(address -> seen.add(address.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A birthday; many address books leave the year out. */
    record Birthday(@Nullable Integer year, int month, int day) {
        private static final Pattern NO_YEAR =
                Pattern.compile("(?:-{1,2}|0{4}-)(\\d{1,2})-?(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
        /** "6 May", "May 6": a day by the name of its month, without a year. */
        private static final Pattern NAMED = Pattern.compile("(\\d{1,2}\\.? \\p{L}+\\.?|\\p{L}+\\.? \\d{1,2})");

        private static final int LEAP_YEAR = 2000;
        /** Before this year nobody was born who has a birthday: programs write one where they know none. */
        private static final int LIVING = 1850;

        static Birthday of(int year, int month, int day) {
            return new Birthday(year < LIVING ? null : year, month, day);
        }

        /** One that cannot be read is no reason to lose the person. */
        static @Nullable Birthday read(String said, DayFormat days) {
            var written = TimeFormat.plain(said).replaceFirst("[;,]+$", "");
            var m = NO_YEAR.matcher(written);
            try {
                if (m.matches()) {
                    int month = Integer.parseInt(m.group(1));
                    int day = Integer.parseInt(m.group(2));
                    days.any("2000-" + month + "-" + day);
                    return new Birthday(null, month, day);
                }
                var named = NAMED.matcher(written);
                if (named.matches()) {
                    var day = days.any(named.group(1) + " " + LEAP_YEAR);
                    return new Birthday(null, day.getMonthValue(), day.getDayOfMonth());
                }
                var day = days.any(written);
                return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            } catch (Mistake unreadable) {
                return null;
            }
        }
    }

    /** Something an address book knows that is worth keeping, under one of a few allowed topics. */
    record Fact(String topic, String words) {}
}
