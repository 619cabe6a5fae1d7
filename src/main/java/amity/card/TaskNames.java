package amity.card;

import amity.client.SpecialCategory;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.shell.ByLanguage;
import amity.shell.Words;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the names of tasks out of what invoices, timers and talks say. Without dates, quantities, money and numbers, which stand on a bill and never on a card. */
@Component
class TaskNames {
    private static final int LONGEST = 60;
    private static final int SHORTEST_CUT = 15;
    private static final int LETTERS = 3;
    private static final String MONTHS =
            "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\b\\.?");
    private static final Pattern DATES = Pattern.compile("\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b"
            + "|\\b\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\b"
            + "|(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+)?\\b(?:" + MONTHS
            + ")\\b\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+\\d{4}\\b|\\s+['’]\\d{2}\\b)?"
            + "|\\b(?:19|20)\\d{2}\\b|\\bQ[1-4]\\b|(?i)\\bweek\\s+\\d{1,2}\\b|\\bw/[ce]\\b");
    private static final Pattern QUANTITIES = Pattern.compile("(?i)@\\s*\\S+"
            + "|[£$€₹]\\s?[\\d.,]+(?:\\s?/\\s?\\p{L}+)?"
            + "|\\b\\d[\\d.,]*\\s*(?:h|hrs?|hours?|m|mins?|minutes?|days?|x|%)(?!\\p{L})(?:\\s+of\\b)?"
            + "|\\bx\\s*\\d+\\b|#\\s*\\S+|\\b(?:inv|po|qu|si|ref)[-_ .:]?\\d+\\b|\\b\\d{3,}\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern PARTS = Pattern.compile("\\s*[:;|•·\\r\\n]+\\s*|\\s+[-–—]+\\s+");
    private static final Pattern ENDS = Pattern.compile(
            "^(?:[\\s\\p{Punct}–—’]|(?:for|of|with|to|and|re|the|an?|in|on|at|by|from|new:)\\b)++|(?:[\\s\\p{Punct}–—]|\\b(?:for|of|with|to|and|re|the|an?|in|on|at|by|from))++$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOSE =
            Pattern.compile("(?:your|our|my|all|every|this|these)\\b.*|\\p{Lu}\\S*['’]s\\b.*");
    private static final Pattern TOPIC = Pattern.compile("[^.;\\n]+");
    private final ByLanguage<Map<String, String>> doings;

    private final Words lists;

    TaskNames(Words words) {
        this.lists = words;
        doings = new ByLanguage<>(() -> Arrays.stream(words.say("tasks.doings").split(","))
                .map(pair -> pair.strip().split(":"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /**
     * The tasks that a moment names: none where it says nothing of the work.
     *
     * @param theirs names of the client and its people, which no task is called after
     */
    List<TaskName> in(Moment moment, Collection<String> theirs) {
        return lines(moment).flatMap(line -> name(line, theirs).stream()).toList();
    }

    /** A project has its own name; an invoice has many lines; of a talk only what it was about. */
    private Stream<String> lines(Moment moment) {
        var project = moment.project();
        if (moment.kind() == Kind.TALK) {
            var said = lists.phrases("tasks.about").in(moment.words());
            if (!said.find()) return Stream.empty();
            var topic = TOPIC.matcher(moment.words());
            return topic.find(said.end()) ? Stream.of(topic.group()) : Stream.empty();
        }
        if (!moment.kind().isPaid()) return Stream.empty();
        if (project != null && !isEmpty(bare(project))) return Stream.of(project);
        return Stream.of(moment.words().split("[;\\r\\n]+"));
    }

    private Optional<TaskName> name(String line, Collection<String> theirs) {
        if (SpecialCategory.in(line).isPresent()) return Optional.empty();
        var parts = PARTS.split(BRACKETS.matcher(line).replaceAll(" "));
        // the first that says something: of “Admin support: committee papers” the papers, of “Move to the cloud: data”
        // the move
        for (var part : parts) {
            var words = bare(without(part, theirs));
            if (!isEmpty(words)) return Optional.of(inASentence(shortened(words), month(line)));
        }
        return Optional.empty();
    }

    private static String without(String part, Collection<String> theirs) {
        var left = part;
        for (var name : theirs) {
            left = Pattern.compile(
                            "\\b" + Pattern.quote(name) + "\\b",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(left)
                    .replaceAll(" ");
        }
        return left;
    }

    private static String bare(String part) {
        var left = QUANTITIES.matcher(DATES.matcher(part).replaceAll(" ")).replaceAll(" ");
        return ENDS.matcher(left).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    private boolean isEmpty(String words) {
        return words.chars().filter(Character::isLetter).count() < LETTERS
                || Arrays.stream(words.split("[^\\p{L}\\p{N}’']+"))
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                        .allMatch(word -> lists.phrases("tasks.empty").in(word).matches());
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) return words;
        int comma = words.indexOf(',', SHORTEST_CUT);
        if (comma > 0 && comma <= LONGEST) return words.substring(0, comma);
        return ENDS.matcher(words.substring(
                        0, words.lastIndexOf(' ', LONGEST) < 0 ? LONGEST : words.lastIndexOf(' ', LONGEST)))
                .replaceAll("");
    }

    private static @Nullable Month month(String line) {
        var found = MONTH.matcher(line);
        if (!found.find()) return null;
        var begins = found.group(1).substring(0, LETTERS).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(begins))
                .findFirst()
                .orElse(null);
    }

    private TaskName inASentence(String words, @Nullable Month month) {
        var lower = words.toLowerCase(Locale.ROOT);
        var done = doings.here().keySet().stream()
                .filter(doing -> lower.startsWith(doing + " "))
                .max(java.util.Comparator.comparingInt(String::length));
        if (done.isPresent()) {
            var doing = Objects.requireNonNull(doings.here().get(done.get()));
            return new TaskName(doing + words.substring(done.get().length()), TaskName.Form.DOING, month);
        }
        if (WHOSE.matcher(words).matches()
                || WHOSE.matcher(decapitalised(words)).matches())
            return new TaskName(
                    WHOSE.matcher(words).matches() ? words : decapitalised(words), TaskName.Form.WHOSE, month);
        var first = lower.split("[^\\p{L}’'-]+", 2)[0];
        boolean doing = first.endsWith("ing")
                && !lists.phrases("tasks.nouns").in(first).matches()
                && lower.length() > first.length();
        boolean begins = doing
                || lists.phrases("tasks.small").in(first).matches()
                || lists.phrases("tasks.nouns").in(first).matches();
        return new TaskName(
                begins ? decapitalised(words) : words, doing ? TaskName.Form.DOING : TaskName.Form.THING, month);
    }

    private static String decapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
