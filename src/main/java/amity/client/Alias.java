package amity.client;

import amity.shell.Keyword;

/** A name or an e-mail address that a client or person is known by. */
public record Alias(Kind kind, String words) {
    public enum Kind implements Keyword {
        NAME,
        EMAIL
    }

    public static Alias name(String words) {
        return new Alias(Kind.NAME, words.strip());
    }

    public static Alias email(String words) {
        return new Alias(Kind.EMAIL, words.strip());
    }

    /** What is compared when an import looks for it. */
    public String normal() {
        return kind == Kind.EMAIL ? Names.email(words) : Names.normal(words);
    }
}
