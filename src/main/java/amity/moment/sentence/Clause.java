package amity.moment.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in the form that it is read in: verbs plain, with {@code <} after what is past and {@code >} after what
 * goes on; {@code US} and {@code OUR} for the user, {@code THEM} and {@code THEIR} for the client, {@code WHO} for anyone
 * else who is named.
 *
 * @param said the words as they were written
 * @param plain the words as they are read, with a blank around each
 */
record Clause(String said, String plain, List<Word> words) {
    private static final Pattern WORD = Pattern.compile(
            "[£€$₹¥] ?\\d[\\d.,]*\\d|[£€$₹¥] ?\\d|\\d++(?:[.,:/]\\d++)*+|[\\p{L}\\p{N}]++(?:[’'.-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]++)*+[’']?|[,;:.!?()–—“”\"-]");
    private static final Pattern AND_ANOTHER = Pattern.compile(" (?:, )?(?:and|but) (?=(?:US|THEM|WHO) \\S+< )");
    private static final Set<String> US = Set.of("i", "we", "me", "us", "myself", "ourselves");
    private static final Set<String> OUR = Set.of("my", "our", "mine", "ours");
    private static final Set<String> THEM = Set.of("she", "he", "they", "him", "them", "hers", "theirs");
    private static final Set<String> THEIR = Set.of("his", "their");
    /** After “her”, these begin something else: what is hers does not follow. */
    private static final Set<String> NOT_HERS = words("""
            to a an the some my our his with in on at for about of after how that this i we and but when
            through from into over up out if whether what where by as two three four five again because
            before too today yesterday tomorrow i'd i'll we'd we'll she he it not back off along round
            around please more another so last during until every all forward twice once home there away
            down no low was is good sick ill itch sneeze laugh cry feel know get choose find set move carry
            finish write sort""");

    private static final Set<String> DAYS = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june
            july august september october november december christmas easter day google instagram linkedin
            facebook zoom teams slack whatsapp canva notion twitter mrs mr ms miss dr prof facetime trello
            skype vat pr seo spring summer autumn winter new""");
    private static final Set<String> STATES = words("""
            keen fond into mad not a an going off allergic cross unhappy very really so always never crazy
            partial big happy delighted vegan vegetarian teetotal saving looking dreaming hoping been asked
            said given sent offered promised agreed scared afraid obsessed passionate quite also still
            thrilled pleased angry annoyed upset grateful moving leaving getting""");

    /** What begins sentences and is nobody’s name. */
    private static final Set<String> THINGS = words("""
            payment payments coffee tea lunch dinner breakfast invoice invoices meeting everything nothing something
            anything someone somebody nobody everyone everybody anybody wool lilies gifts presents cards money deposit
            retainer instalment fee fees who what which that this these those there it also then just only always never often still already
            yesterday today tomorrow apparently quietly finally recently once twice again both neither all some none
            one two three four five six no not very really so too more most wine chocolate flowers candles alcohol
            sugar nuts dairy fish meat people clients customers business news word part company policy rules staff
            cheque transfer balance contract project newsletter website parcel letter email message text post
            perhaps maybe please thanks sorry yes well now soon later half another last next first second third
            either each every any such how why when where while because although though if after before since""");

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** One word of the clause, and where it stands among those said. */
    record Word(String plain, int start, int end) {}

    static Clause of(String said, TheirNames names) {
        var words = new ArrayList<Word>();
        var raw = new ArrayList<Matched>();
        var found = WORD.matcher(said);
        while (found.find()) raw.add(new Matched(found.group().replace('’', '\''), found.start(), found.end()));
        for (int i = 0; i < raw.size(); i++) {
            var next = i + 1 < raw.size() ? raw.get(i + 1) : new Matched("", said.length(), said.length());
            read(words, raw.get(i), next, i == 0 || raw.get(i - 1).word().matches("[.;:!?“\"]"), names);
        }
        var plain = new StringBuilder(" ");
        words.forEach(word -> plain.append(word.plain()).append(' '));
        return new Clause(said, plain.toString(), List.copyOf(words));
    }

    private record Matched(String word, int start, int end) {}

    private static void read(List<Word> words, Matched raw, Matched next, boolean begins, TheirNames names) {
        for (var plain : plain(raw.word(), next.word(), begins, names).split(" "))
            words.add(new Word(plain, raw.start(), raw.end()));
    }

    private static String plain(String word, String next, boolean begins, TheirNames names) {
        var low = word.toLowerCase(Locale.ROOT);
        var after = next.toLowerCase(Locale.ROOT);
        var shortened = shortened(low, after, names);
        if (shortened != null) return shortened;
        if (US.contains(low)) return "US";
        if (OUR.contains(low)) return "OUR";
        if (THEM.contains(low)) return "THEM";
        if (THEIR.contains(low)) return "THEIR";
        if (low.equals("her")) return isHers(after) ? "THEIR" : "THEM";
        if (low.endsWith("'s") || low.endsWith("s'")) return possessive(word, low, after, names);
        if (isName(word) && names.has(low)) return "THEM";
        if (isName(word)
                && !begins
                && !DAYS.contains(low.replaceFirst("s$", ""))
                && !DAYS.contains(low)
                && Verbs.form(low) == null
                && !isShout(word)) return "WHO";
        if (begins && isName(word) && isSubject(low, after) && !isShout(word)) return "WHO";
        return verb(low);
    }

    /** A capital begins every sentence: only what does something, and is no thing, is a name there. */
    private static boolean isSubject(String low, String after) {
        var form = Verbs.form(after);
        boolean does = after.matches("put|let|set|read|can|could|may|might|will|would|and")
                || form != null
                        && (form.mark().equals("<")
                                || !form.verb().equals(after) && !form.mark().equals(">"));
        return does
                && Verbs.form(low) == null
                && !THINGS.contains(low)
                && !DAYS.contains(low)
                && !NOT_HERS.contains(low);
    }

    /** A name in capitals is one; a whole word in capitals is not. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isShout(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isHers(String after) {
        return !after.isEmpty() && Character.isLetter(after.charAt(0)) && !NOT_HERS.contains(after);
    }

    private static String possessive(String word, String low, String after, TheirNames names) {
        var owner = low.replaceFirst("'s?$", "");
        boolean isState = STATES.contains(after);
        if (names.has(owner) && isName(word)) return isState ? "THEM be" : "THEIR";
        if (!isName(word) || DAYS.contains(owner)) return owner + " 's";
        return isState ? "WHO be" : "WHOSE";
    }

    /** “Didn’t”, “she’d”, “I’ll” in full. */
    private static @Nullable String shortened(String low, String after, TheirNames names) {
        if (low.equals("cannot") || low.equals("can't")) return "can not";
        if (low.equals("won't")) return "will not";
        if (low.equals("shan't")) return "shall not";
        if (low.endsWith("n't")) return verb(low.substring(0, low.length() - 3)) + " not";
        int cut = low.lastIndexOf('\'');
        if (cut < 0) return null;
        var who = low.substring(0, cut);
        var person = US.contains(who) ? "US" : THEM.contains(who) || names.has(who) ? "THEM" : null;
        if (person == null && !Set.of("it", "that", "there", "who", "what").contains(who)) return null;
        var is = person == null ? who : person;
        return switch (low.substring(cut + 1)) {
            case "d" -> is + (isParticiple(after) ? " have<" : " would");
            case "ll" -> is + " will";
            case "ve" -> is + " have";
            case "re", "m" -> is + " be";
            case "s" ->
                names.has(who) && !US.contains(who) && !THEM.contains(who)
                        ? null
                        : is + (after.matches("been|got|always|given|sent|had|never|asked") ? " have" : " be");
            default -> null;
        };
    }

    private static boolean isParticiple(String after) {
        var form = Verbs.form(after);
        return after.matches("been|already|never|always|just")
                || form != null && form.mark().equals("<");
    }

    private static String verb(String low) {
        var form = Verbs.form(low);
        return form == null ? low : form.verb() + form.mark();
    }

    /** Where another one does something else after an “and”, each for itself: “we met, and she gave me two names”. */
    List<Clause> parts() {
        var parts = new ArrayList<Clause>();
        for (var part : AND_ANOTHER.split(plain)) parts.add(new Clause(said, " " + part.strip() + " ", words));
        return parts.stream().allMatch(part -> part.plain().contains("<")) ? parts : List.of(this);
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(plain);
    }

    /** The words as they were written that stand between two places of the plain form. */
    String said(int from, int to) {
        int at = 1;
        int start = -1;
        int end = -1;
        for (var word : words) {
            int next = at + word.plain().length();
            if (at >= from && next <= to) {
                if (start < 0) start = word.start();
                end = word.end();
            }
            at = next + 1;
        }
        return start < 0 ? "" : said.substring(start, end);
    }
}
