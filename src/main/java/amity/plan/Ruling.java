package amity.plan;

/** What a named rule says of an entry, and why. */
public record Ruling(String rule, Phrase reason) {
    static Ruling of(String rule, Object... with) {
        return new Ruling(rule, Phrase.of("rule." + rule, with));
    }
}
