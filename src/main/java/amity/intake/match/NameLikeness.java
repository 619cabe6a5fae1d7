package amity.intake.match;

import java.util.Arrays;
import java.util.HashSet;

/** Whether two names might be the same client's, so that the user is asked. */
final class NameLikeness {
    private static final int TELLING = 4;
    private static final int LONG = 6;

    private NameLikeness() {}

    /** Both normalised: "voss lit agency" and "voss literary agency", "acme" and "acme studio", "holoway" and "holloway". */
    static boolean areAlike(String one, String other) {
        if (one.equals(other)) return true;
        var a = one.split(" ");
        var b = other.split(" ");
        return isAbbreviated(a, b) || isWithin(a, b) || isWithin(b, a) || isMistyped(one, other);
    }

    /** Both normalised, and of one address: whether they may be one human being's names, the same first name, an initial, or one within the other. */
    static boolean mayBeOne(String one, String other) {
        if (areAlike(one, other)
                || one.contains("@")
                || other.contains("@")
                || letters(one).equals(letters(other))) {
            return true;
        }
        var a = one.split(" ");
        var b = other.split(" ");
        var few = a.length <= b.length ? a : b;
        var many = few == a ? b : a;
        boolean within = Arrays.stream(few).allMatch(word -> Arrays.stream(many)
                .anyMatch(longer -> longer.equals(word) || isInitial(word, longer) || isInitial(longer, word)));
        return within
                || a[0].equals(b[0])
                || a.length > 1
                        && b.length > 1
                        && haveSameFirst(a[0], b[0])
                        && isMistyped(a[a.length - 1], b[b.length - 1]);
    }

    private static boolean haveSameFirst(String one, String other) {
        return one.equals(other) || isInitial(one, other) || isInitial(other, one);
    }

    private static boolean isInitial(String word, String longer) {
        return word.length() == 1 && longer.startsWith(word);
    }

    /** Its letters in order, so that it makes no difference which name stands first. */
    private static String letters(String name) {
        return name.chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As many words, each the same as the other's or its beginning, one of them whole. */
    private static boolean isAbbreviated(String[] a, String[] b) {
        if (a.length != b.length || a.length < 2) return false;
        boolean whole = false;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].startsWith(b[i]) && !b[i].startsWith(a[i]) || isNumber(a[i]) && !a[i].equals(b[i])) return false;
            whole |= a[i].equals(b[i]) && a[i].length() >= TELLING;
        }
        return whole;
    }

    private static boolean isWithin(String[] few, String[] many) {
        var all = new HashSet<String>(Arrays.asList(many));
        return few.length < many.length
                && all.containsAll(Arrays.asList(few))
                && Arrays.stream(few).anyMatch(word -> word.length() >= TELLING && !isNumber(word));
    }

    /** One letter more, less or other; numbers are never mistyped. */
    private static boolean isMistyped(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer == one ? other : one;
        if (shorter.length() < LONG || longer.length() - shorter.length() > 1) return false;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (at == shorter.length()) return !Character.isDigit(longer.charAt(at));
        boolean number = Character.isDigit(shorter.charAt(at)) || Character.isDigit(longer.charAt(at));
        int rest = longer.length() > shorter.length() ? at : at + 1;
        return !number && longer.substring(at + 1).equals(shorter.substring(rest));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
