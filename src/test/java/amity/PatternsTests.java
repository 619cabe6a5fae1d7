package amity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pattern that is kept anywhere, with far more than anybody writes: it answers, and within its stack. */
class PatternsTests {
    private static final int SIGNS = 40_000;

    private static final List<String> PARTS = List.of(
            "a",
            "9",
            "/a",
            "1,",
            "1.",
            "1 ",
            "a.",
            "a-",
            "a_",
            "a@",
            "a.a@",
            " ",
            "-",
            ".",
            ",",
            "(a)",
            "£1 ",
            "\n",
            "é",
            "’",
            "a:",
            "1:1 ",
            "a, ",
            "A",
            "1/",
            "1-",
            "a b ",
            "in 1 ",
            "and ",
            "2026-11-30 ",
            "“a” ");

    @Test
    void no_pattern_overflows_whatever_it_is_given() throws Exception {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(60);
        var wrong = new ArrayList<String>();
        for (var found : patterns.entrySet()) {
            for (var part : PARTS) {
                var words = part.repeat(SIGNS / part.length());
                try {
                    begins(found.getValue(), words, part.length());
                    if (!ends(found.getValue(), words)) {
                        wrong.add(found.getKey() + " does not end with " + words.substring(0, 6));
                    }
                } catch (StackOverflowError overflow) {
                    wrong.add(found.getKey() + " overflows with " + words.substring(0, 6));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Looks for it as far as it can begin anew: the words repeat, and so does whatever begins after the first of their parts. */
    private static void begins(Pattern pattern, String words, int part) {
        for (int from = 0; from <= part; from++) {
            var begun = pattern.matcher(new Bounded(words))
                    .region(from, words.length())
                    .useAnchoringBounds(false)
                    .useTransparentBounds(true);
            answers(begun::lookingAt);
        }
    }

    /** Whether it says in time that it is all of the words, or not; to be found somewhere within it may take the square of a field’s length. */
    private static boolean ends(Pattern pattern, String words) {
        return answers(() -> pattern.matcher(new Bounded(words)).matches());
    }

    private static boolean answers(Runnable question) {
        try {
            question.run();
            return true;
        } catch (Bounded.TooMuch square) {
            return false;
        }
    }

    /** Words of which not every sign may be looked at for ever: what grows with the square of their length is too much. */
    private static final class Bounded implements CharSequence {
        private static final long LOOKS = 100L * SIGNS;
        private final String words;
        private long looks;

        private static final class TooMuch extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        private Bounded(String words) {
            this.words = words;
        }

        @Override
        public int length() {
            return words.length();
        }

        @Override
        public char charAt(int at) {
            if (++looks > LOOKS) throw new TooMuch();
            return words.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return words.substring(from, to);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static Map<String, Pattern> patterns() throws Exception {
        var patterns = new java.util.TreeMap<String, Pattern>();
        for (var type : ArchitectureTests.CODE) {
            if (type.getFields().stream().noneMatch(field -> field.getModifiers()
                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))) continue;
            for (var field : Class.forName(type.getName(), false, PatternsTests.class.getClassLoader())
                    .getDeclaredFields()) {
                int[] place = {0};
                values(field)
                        .forEach(pattern -> patterns.put(
                                field.getDeclaringClass().getSimpleName() + "." + field.getName() + "~" + place[0]++,
                                pattern));
            }
        }
        return patterns;
    }

    private static Stream<Pattern> values(Field field) throws IllegalAccessException {
        var type = field.getType();
        if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())
                || !(type == Pattern.class
                        || Collection.class.isAssignableFrom(type)
                        || Map.class.isAssignableFrom(type)
                        || type.isArray())) {
            return Stream.of();
        }
        field.setAccessible(true);
        return inside(field.get(null));
    }

    private static Stream<Pattern> inside(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case Pattern pattern -> Stream.of(pattern);
            case Collection<?> several -> several.stream().flatMap(PatternsTests::inside);
            case Map<?, ?> map ->
                Stream.concat(map.keySet().stream(), map.values().stream()).flatMap(PatternsTests::inside);
            case Object[] several -> Arrays.stream(several).flatMap(PatternsTests::inside);
            case null, default -> Stream.of();
        };
    }
}
