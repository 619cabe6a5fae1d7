package amity.moment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Fact.Stance;
import amity.moment.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the reader against sentences with their right readings: half of them stood while the rules were written, half were kept out. */
class SentenceTests {
    private static final TheirNames NAMES = TheirNames.of("Fenwick & Hale", List.of("Tom Fenwick", "Grace Adeyemi"));

    @Test
    void the_sentences_that_the_rules_were_written_against_are_read_rightly() {
        assertThat(wrong("known.txt")).isEmpty();
    }

    @Test
    void who_is_not_known_by_name_is_still_read_as_someone() {
        var nameless = TheirNames.of("Fenwick & Hale");
        assertThat(lines("known.txt").stream()
                        .map(line -> line.split(" => "))
                        .filter(pair -> !isRight(pair[0], pair[1], nameless)))
                .hasSizeLessThan(lines("known.txt").size() / 20);
    }

    @Test
    void of_the_sentences_kept_out_nineteen_in_twenty_are_read_rightly() {
        int all = lines("kept-out.txt").size();
        var wrong = wrong("kept-out.txt");
        assertThat(wrong.size() * 20).as(() -> wrong.size() + " of " + all).isLessThanOrEqualTo(all);
    }

    /** What asks for discretion is held by {@code ProposalsTests}. */
    private static List<String> wrong(String file) {
        return lines(file).stream()
                .map(line -> line.split(" => "))
                .filter(pair -> !isRight(pair[0], pair[1], NAMES))
                .map(pair -> pair[0] + " => " + pair[1] + "  ## " + told(pair[0]))
                .toList();
    }

    private static String told(String said) {
        var clause = Clause.of(said, NAMES);
        var read = Sentence.of(said, NAMES);
        return clause.plain() + " | " + Doer.of(clause) + " | " + read.known() + " | " + read.pledges() + " | "
                + read.done(any -> true);
    }

    private static boolean isRight(String said, String expected, TheirNames names) {
        var read = Sentence.of(said, names);
        var wanted = Arrays.asList(expected.split(" ; "));
        var first = wanted.getFirst().split(" ");
        if (first[0].matches("like|dislike|need|wish|fact|name|address|policy"))
            return read.known().size() >= distinct(wanted)
                    && read.known().size() <= wanted.size()
                    && wanted.stream().allMatch(one -> read.known().stream().anyMatch(piece -> is(piece, one)));
        if (first[0].matches("ours|theirs")) {
            var words = wanted.getFirst().substring(first[0].length() + 1).split(" @")[0];
            return read.pledges().stream()
                    .anyMatch(pledge -> pledge.whose().word().equals(first[0])
                            && pledge.words().contains(words));
        }
        var done = read.done(any -> true);
        if (!read.pledges().isEmpty()) return false;
        return done.sure()
                ? !done.deeds().isEmpty() && is(done.deeds().getFirst(), first)
                : done.deeds().stream().anyMatch(deed -> is(deed, first));
    }

    private static boolean is(Deed deed, String[] wanted) {
        if (!deed.kind().word().equals(wanted[0])) return false;
        if (deed.kind() == Kind.TALK) return wanted.length == 1 || wanted[1].equals(deed.channel());
        if (deed.kind() == Kind.SIGNAL
                && !wanted[2].equals(deed.signal() == null ? "" : deed.signal().word())) return false;
        return wanted.length < 2 || deed.direction().word().equals(wanted[1]);
    }

    /** Several things of one stance may be one fact, as they were said in one breath. */
    private static long distinct(List<String> wanted) {
        return wanted.stream().map(one -> one.split(" ")[0]).distinct().count();
    }

    private static boolean is(Piece piece, String wanted) {
        var parts = wanted.split(" ", 2);
        return switch (piece) {
            case Piece.Trait trait ->
                stance(trait.stance()).equals(parts[0])
                        && names(trait.words().toLowerCase(Locale.ROOT), parts[1].toLowerCase(Locale.ROOT));
            case Piece.Called called -> parts[0].equals("name") && called.name().equals(parts[1]);
            case Piece.Address address ->
                parts[0].equals("address") && address.address().equals(parts[1]);
            case Piece.Policy policy ->
                parts[0].equals("policy")
                        && (policy.policy().word() + (policy.limit() == null ? "" : " " + policy.limit()))
                                .equals(parts[1]);
        };
    }

    /** “No wine nor chocolates” is no wine, and no chocolates. */
    private static boolean names(String words, String wanted) {
        return words.contains(wanted)
                || wanted.startsWith("no ") && words.startsWith("no ") && words.contains(wanted.substring(3));
    }

    private static String stance(@Nullable Stance stance) {
        return stance == null ? "fact" : stance.word();
    }

    @Test
    void the_small_words_and_initials_of_their_names_are_nobody() {
        assertThat(TheirNames.of("The Fenwick & Hale Ltd", List.of("Jo A. Fenwick", "Grace Adeyemi-Cole"))
                        .words())
                .containsExactlyInAnyOrder("fenwick", "hale", "jo", "grace", "adeyemi-cole");
    }

    @Test
    void the_remarks_and_blank_lines_of_a_table_are_no_lines_of_it() {
        assertThat(Tables.lines("/sentences/known.txt"))
                .contains("Remembered my birthday => care received")
                .noneMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    static List<String> lines(String file) {
        return Tables.lines("/sentences/" + file).stream()
                .filter(line -> !line.endsWith("=> confidential"))
                .toList();
    }
}
