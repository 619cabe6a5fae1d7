package amity.moment;

import amity.moment.sentence.Deed;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import amity.practice.Practice;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a note's words and proposes what kind of moment they tell, so that the usual ones need nothing but words. */
@Component
public class Proposals {
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

    public static List<String> channels() {
        return CHANNELS;
    }

    /** What the words seem to tell; {@code client} is the client's name, {@code direction} and {@code kind} what the user has already chosen. */
    public MomentProposal of(
            Practice practice, String words, String client, @Nullable Direction direction, @Nullable Kind kind) {
        return of(practice, words, TheirNames.of(client), direction, kind, null);
    }

    /** The same where it is known what the client's people are called, and where the user has said when it was: “by Friday” is the Friday after that day. */
    public MomentProposal of(
            Practice practice,
            String words,
            TheirNames names,
            @Nullable Direction direction,
            @Nullable Kind kind,
            @Nullable MomentDate chosen) {
        var today = practice.today(clock);
        var when = chosen == null
                ? new DayWords(practice, today).past(words).orElseGet(() -> MomentDate.on(today))
                : chosen;
        var sentence = Sentence.of(words, names);
        var done = sentence.done(any -> kind == null ? direction == null || any.goes(direction) : any == kind);
        var deed = done.deeds().isEmpty() ? null : done.deeds().getFirst();
        var is = kind == null ? kind(deed, direction) : kind;
        return new MomentProposal(
                is,
                direction == null ? deed == null ? is.usual() : deed.direction() : direction,
                cues.in(words, "personal") ? Strand.PERSONAL : Strand.BUSINESS,
                when,
                deed == null || is != Kind.TALK ? null : deed.channel(),
                is == Kind.SIGNAL ? signal(deed) : null,
                is == Kind.SUGGESTION ? invited(words) : null,
                is == Kind.NOTE ? null : minutes(words),
                is == Kind.PAYMENT || is == Kind.INVOICE ? amount(practice, words) : null,
                promise(sentence, new DayWords(practice, when.day())),
                cues.in(words, "confidential"),
                kind != null || done.sure()
                        ? List.of()
                        : done.deeds().stream().map(Deed::kind).distinct().toList());
    }

    /** The way of a talk, where the words tell one. */
    public @Nullable String channel(String words) {
        var deeds = Sentence.of(words, TheirNames.of(""))
                .done(any -> any == Kind.TALK)
                .deeds();
        return deeds.isEmpty() ? null : deeds.getFirst().channel();
    }

    public boolean isConfidential(String words) {
        return cues.in(words, "confidential");
    }

    private static Kind kind(@Nullable Deed deed, @Nullable Direction direction) {
        return deed == null ? plainest(direction) : deed.kind();
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

    private static Signal signal(@Nullable Deed deed) {
        return deed == null || deed.signal() == null ? Signal.THANKS : deed.signal();
    }

    /** Whether it was asked for, where the words say so. */
    private @Nullable Boolean invited(String words) {
        if (cues.in(words, "uninvited")) return false;
        return cues.in(words, "invited") ? true : null;
    }

    private static @Nullable Integer minutes(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(plain);
        if (minutes.find()) return Integer.valueOf(minutes.group(1));
        var hours = HOURS.matcher(plain);
        if (hours.find()) return (int) Math.round(Double.parseDouble(hours.group(1)) * 60);
        if (plain.contains("half an hour")) return 30;
        return plain.contains("an hour") ? Integer.valueOf(60) : null;
    }

    private static @Nullable Money amount(Practice practice, String words) {
        var found = AMOUNT.matcher(words);
        return found.find()
                ? Money.parse(practice.currency().getCode() + " "
                        + found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2)))
                : null;
    }

    private static MomentProposal.@Nullable Promised promise(Sentence sentence, DayWords days) {
        return sentence.pledges().stream()
                .findFirst()
                .map(pledge -> {
                    var due = days.due(pledge.words());
                    return new MomentProposal.Promised(
                            pledge.whose(), due.words().strip(), due.day().orElse(null));
                })
                .filter(promised -> !promised.words().isEmpty())
                .orElse(null);
    }
}
