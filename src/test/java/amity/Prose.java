package amity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** What a page says, one piece of reading after the other (a paragraph, a cell, a button), and the slips of language in it. */
public final class Prose {
    private static final String UNREAD = "script, style, textarea, input, template, svg, .visually-hidden, [hidden]";
    private static final Evaluator APART = Selector.evaluatorOf(
            "p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, label, summary, caption, legend, figcaption, button, option, br,"
                    + " div, section, article, aside, header, footer, nav, main, form, fieldset, table, tr, ul, ol, dl, details,"
                    + " dialog, blockquote, span[class], b[class], span + span, li > b, summary > span, summary > b, a.btn, svg");

    /** Small words that begin no piece of a sentence with a capital. */
    private static final String SMALL =
            "(?:A|An|The|Some|Their|Your|Our|His|Her|It|They|You|We|She|He|This|That|These|Those|Nothing|Nobody|No|Not|Two|Three"
                    + "|One|And|Or|But|With|Without|To|In|On|At|Of|For|From|By|Is|Are|Was|Last|First|What|Who|When|Where)";

    private static final Map<String, Pattern> SLIPS = Map.ofEntries(
            slip(
                    "one of several",
                    "(?<![\\d.,:/–-])\\b1 (?!is\\b|was\\b|has\\b|as\\b|its\\b|this\\b|across\\b)[a-z]+s\\b(?!’)"),
            slip(
                    "one are",
                    "(?:^|[.:;] )(?:1|[Oo]ne) (?!you\\b|we\\b|they\\b)[a-z]+ (?:are|were|have|need|stand|wait|go)\\b"),
            slip(
                    "several of one",
                    "(?<![\\d.,:/–-])\\b(?:[2-9]|[1-9]\\d+) (?:day|week|month|time|client|talk|moment|hour|year|gift|card|row|file"
                            + "|invoice|question|person|minute|evening|way|letter|job|project|piece|payment|promise|thing)\\b(?![’-])"),
            slip("a minus like a hyphen", "-[£$€₹]\\d|[£$€₹]-\\d|(?<=\\s)-\\d"),
            slip("a word twice", "\\b(\\p{Ll}+) \\1\\b(?<!\\bthat that|\\bhad had)"),
            slip("a stop twice", "(?<!\\.)[.,;:?]{2}(?!\\.)|[.?]”\\.|\\.\\s*[,;]|\\s[.,;:?](?:\\s|$)|\\(\\)|“”"),
            slip("a loud mark", "!"),
            slip("a gap", "\\S {2,}\\S"),
            slip("a key", "(?<![\\w@./:-])(?!www\\.)[a-z][a-z-]+(?:\\.[a-z-]+){2,}(?![\\w/@])"),
            slip(
                    "a program’s word",
                    "\\bnull\\b|\\{(?!(?:name|function|day)})[\\w,]*}|\\{\\d|Optional\\[|\\bNaN\\b|\\btrue\\b|\\bfalse\\b"),
            slip("a day as programs write it", "\\b20\\d\\d-\\d\\d(?:-\\d\\d)?\\b"),
            slip(
                    "a capital inside",
                    "(?<=[\\p{Ll}’)],? |\\p{Ll}”,? )(?<!\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) )"
                            + SMALL + "(?= \\p{Ll})"),
            slip("nobody’s figure", "\\bevery \\d+\\.|\\bin 0 of (?:the last )?\\d+ months|\\b0 (?:days?|times?) ago"));

    private Prose() {}

    private static Map.Entry<String, Pattern> slip(String name, String pattern) {
        return Map.entry(name, Pattern.compile(pattern));
    }

    /** The pieces of a page in the order they are read. */
    public static List<String> of(Document page) {
        var body = page.clone().body();
        body.select(".bal > svg")
                .forEach(bars -> bars.replaceWith(new Element("br"))); // what stands on either side is not one piece
        body.select(UNREAD).remove();
        var pieces = new ArrayList<String>();
        NodeTraversor.traverse(new Reader(pieces), body);
        return pieces;
    }

    /** What a page tells, in one line: without what it offers to choose from. */
    public static String told(Document page) {
        var told = page.clone();
        told.select("select, datalist, label:has(input)").remove();
        return String.join(" ", of(told));
    }

    /** What is wrong with a piece, each with the words around it. */
    public static List<String> slips(String piece) {
        var found = new ArrayList<String>();
        SLIPS.forEach((name, pattern) -> {
            var at = pattern.matcher(piece);
            while (at.find()) found.add(name + ": " + around(piece, at.start()));
        });
        return found;
    }

    /** The same of a whole page. */
    public static List<String> slips(Document page) {
        return of(page).stream()
                .flatMap(piece -> slips(piece).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    public static String around(String said, int at) {
        return "…" + said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 80)) + "…";
    }

    /** Reads on until something stands apart from what was read before. */
    private static final class Reader implements NodeVisitor {
        private final List<String> pieces;
        private final StringBuilder piece = new StringBuilder();

        Reader(List<String> pieces) {
            this.pieces = pieces;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) piece.append(text.getWholeText().replaceAll("\\s*\\n\\s*", "\n"));
            else if (isApart(node)) end();
        }

        @Override
        public void tail(Node node, int depth) {
            if (isApart(node)) end();
        }

        private static boolean isApart(Node node) {
            return node instanceof Element element && (element.is(APART) || element.parent() == null);
        }

        private void end() {
            var read =
                    piece.toString().replace('\n', ' ').replace('\u00a0', ' ').strip();
            if (!read.isEmpty()) pieces.add(read);
            piece.setLength(0);
        }
    }
}
