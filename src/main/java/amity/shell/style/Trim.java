package amity.shell.style;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves out of the styles of others what no page of ours can ask for. A selector stays when every class, id and attribute
 * it wants is a word somewhere in our templates, scripts, styles or code; what stays, stays letter for letter. A class must
 * therefore be written whole: one put together from parts is not found.
 */
final class Trim {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern WANTED = Pattern.compile("[.#\\[]((?:[A-Za-z0-9_-]|\\\\.)+)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)"); // within :not(), :is() and the like
    private static final Pattern CALLED = Pattern.compile("var\\(\\s*(--[A-Za-z0-9_-]+)|animation(?:-name)?:([^;}]*)");
    private final Set<String> words;

    Trim(String ours) {
        words = words(ours);
    }

    /** Repeats until nothing changes: what only a removed rule asked for can go too. */
    String of(String styles) {
        var kept = styles;
        while (true) {
            var called = called(kept);
            var fewer = rules(kept, called);
            if (fewer.equals(kept)) return kept;
            kept = fewer;
        }
    }

    private String rules(String styles, Set<String> called) {
        return Pieces.of(styles, ';').stream().map(rule -> rule(rule, called)).collect(joining());
    }

    private String rule(String rule, Set<String> called) {
        int brace = rule.indexOf('{');
        if (brace < 0 || rule.startsWith("/*")) return rule;
        var head = rule.substring(0, brace).strip();
        var body = rule.substring(brace + 1, rule.lastIndexOf('}'));
        if (head.startsWith("@keyframes")) {
            return called.contains(head.substring("@keyframes".length()).strip()) ? rule : "";
        }
        if (head.startsWith("@media") || head.startsWith("@supports")) return block(head, rules(body, called));
        return head.startsWith("@") ? rule : block(selectors(head), declarations(body, called));
    }

    private static String block(String head, String body) {
        return head.isEmpty() || body.isBlank() ? "" : head + "{" + body + "}";
    }

    private String selectors(String head) {
        return Pieces.of(head, ',').stream()
                .map(selector -> selector.endsWith(",") ? selector.substring(0, selector.length() - 1) : selector)
                .filter(this::mayMatch)
                .collect(joining(","));
    }

    private boolean mayMatch(String selector) {
        var plain = selector;
        for (var before = ""; !before.equals(plain); ) {
            before = plain;
            plain = BRACKETS.matcher(plain).replaceAll("");
        }
        return WANTED.matcher(plain)
                .results()
                .allMatch(wanted -> words.containsAll(words(wanted.group(1).replace("\\", " "))));
    }

    private static String declarations(String body, Set<String> called) {
        return Pieces.of(body, ';').stream()
                .filter(line -> !line.strip().startsWith("--")
                        || called.contains(line.substring(0, line.indexOf(':')).strip()))
                .collect(joining());
    }

    /** The names of properties and animations that something uses. */
    private Set<String> called(String styles) {
        return Stream.concat(
                        words.stream(),
                        CALLED.matcher(styles)
                                .results()
                                .flatMap(found -> found.group(1) == null
                                        ? words(found.group(2)).stream()
                                        : Stream.of(found.group(1))))
                .collect(toSet());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(toSet());
    }
}
