package amity.desk.web;

import org.jspecify.annotations.Nullable;

/** A sentence with a name in it that becomes a link: what comes before it, the name, what comes after it. */
public record NameLink(String before, @Nullable String name, String after) {
    static NameLink of(String sentence, @Nullable String name) {
        int at = name == null ? -1 : sentence.indexOf(name);
        return name == null || at < 0
                ? new NameLink(sentence, null, "")
                : new NameLink(sentence.substring(0, at), name, sentence.substring(at + name.length()));
    }
}
