package amity.moment;

import static amity.moment.Promise.Whose.OURS;
import static amity.moment.Promise.Whose.THEIRS;

import amity.practice.Practice;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a note's words and proposes what kind of moment they tell, so that the usual ones need nothing but words. */
@Component
public class Proposals {
    /** What is more telling comes first: a card with thanks in it is a card, a referral told on the phone is a referral. */
    private static final List<Kind> ORDER = List.of(
            Kind.CARD,
            Kind.GIFT,
            Kind.HOURS,
            Kind.SIGNAL,
            Kind.REFERRAL,
            Kind.MENTION,
            Kind.SUGGESTION,
            Kind.RESOURCES,
            Kind.HELP,
            Kind.CARE,
            Kind.PAYMENT,
            Kind.INVOICE,
            Kind.FUNCTION,
            Kind.TALK,
            Kind.WORK);

    private static final List<String> CHANNELS = List.of("call", "video", "meeting", "email", "message", "letter");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) ?min(?:ute)?s?\\b");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}(?:\\.\\d)?) ?(?:h|hrs?|hours?)\\b");
    private static final Pattern AMOUNT = Pattern.compile("[£€$] ?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{2})?");
    private final Cues cues;
    private final Clock clock;

    Proposals(Cues cues, Clock clock) {
        this.cues = cues;
        this.clock = clock;
    }

    /** The channels a talk can have. */
    public static List<String> channels() {
        return CHANNELS;
    }

    /** What the words seem to tell; {@code client} is the client's name, {@code direction} and {@code kind} what the user has already chosen. */
    public Proposal of(
            Practice practice, String words, String client, @Nullable Direction direction, @Nullable Kind kind) {
        return of(practice, words, client, direction, kind, null);
    }

    /** The same where the user has said when it was: “by Friday” is the Friday after that day. */
    public Proposal of(
            Practice practice,
            String words,
            String client,
            @Nullable Direction direction,
            @Nullable Kind kind,
            @Nullable When chosen) {
        var today = practice.today(clock);
        var when = chosen == null ? new DayWords(practice, today).past(words).orElseGet(() -> When.on(today)) : chosen;
        var is = kind == null ? kind(words, direction) : kind;
        return new Proposal(
                is,
                direction == null ? direction(words, client, is) : direction,
                cues.in(words, "personal") ? Strand.PERSONAL : Strand.BUSINESS,
                when,
                is == Kind.TALK ? channel(words) : null,
                is == Kind.SIGNAL ? signal(words) : null,
                is == Kind.SUGGESTION ? cues.in(words, "invited") : null,
                is == Kind.NOTE ? null : minutes(words),
                is == Kind.PAYMENT || is == Kind.INVOICE ? amount(practice, words) : null,
                promise(words, new DayWords(practice, when.day())),
                cues.in(words, "confidential"));
    }

    /** Whether the words sound as if they should stay between the two. */
    public boolean isConfidential(String words) {
        return cues.in(words, "confidential");
    }

    private Kind kind(String words, @Nullable Direction direction) {
        return ORDER.stream()
                .filter(kind -> direction == null || kind.goes(direction))
                .filter(kind -> cues.in(words, kind.word()))
                .findFirst()
                .orElseGet(() -> plainest(direction));
    }

    /** Where no word tells more: anything else done unpaid is help. */
    private static Kind plainest(@Nullable Direction direction) {
        return switch (direction) {
            case null -> Kind.NOTE;
            case SHARED -> Kind.NOTE;
            case PAID -> Kind.WORK;
            case GIVEN, RECEIVED -> Kind.HELP;
        };
    }

    /** Whoever the sentence names first is taken for the giver: “she sent me…”, “sent her…”. */
    private Direction direction(String words, String client, Kind kind) {
        if (!kind.way() && !kind.token() && kind != Kind.SIGNAL) {
            return kind.usual();
        }
        if (cues.in(words, "given.surely")) {
            return Direction.GIVEN;
        }
        var given = cues.at(words, "given");
        var received = earlier(cues.at(words, "received"), named(words, client));
        if (given.isEmpty() && received.isEmpty()) {
            return kind.usual();
        }
        return received.orElse(Integer.MAX_VALUE) < given.orElse(Integer.MAX_VALUE)
                ? Direction.RECEIVED
                : Direction.GIVEN;
    }

    private static OptionalInt earlier(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isPresent() && other.getAsInt() < one.getAsInt() ? other : one;
    }

    private static OptionalInt named(String words, String client) {
        var first = client.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        var place = first.length() < 3 ? -1 : words.toLowerCase(Locale.ROOT).indexOf(first);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private @Nullable String channel(String words) {
        return CHANNELS.stream()
                .filter(channel -> cues.in(words, "channel." + channel))
                .findFirst()
                .orElse(null);
    }

    private Signal signal(String words) {
        return Arrays.stream(Signal.values())
                .filter(signal -> cues.in(words, "signal." + signal.word()))
                .findFirst()
                .orElse(Signal.THANKS);
    }

    private static @Nullable Integer minutes(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(plain);
        if (minutes.find()) {
            return Integer.valueOf(minutes.group(1));
        }
        var hours = HOURS.matcher(plain);
        if (hours.find()) {
            return (int) Math.round(Double.parseDouble(hours.group(1)) * 60);
        }
        if (plain.contains("half an hour")) {
            return 30;
        }
        return plain.contains("an hour") ? Integer.valueOf(60) : null;
    }

    private static @Nullable Money amount(Practice practice, String words) {
        var found = AMOUNT.matcher(words);
        return found.find()
                ? Money.parse(practice.currency().getCode() + " "
                        + found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2)))
                : null;
    }

    private Proposal.@Nullable Promised promise(String words, DayWords days) {
        for (var whose : List.of(OURS, THEIRS)) {
            var found = cues.find(words, "promise." + whose.word());
            if (found.find()) {
                var due = days.due(words.substring(found.end()).split("[.;\\n]", 2)[0]);
                var promised = due.words().strip();
                return promised.isEmpty()
                        ? null
                        : new Proposal.Promised(whose, promised, due.day().orElse(null));
            }
        }
        return null;
    }
}
