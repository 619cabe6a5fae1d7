package amity.circle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which an introduction is kept, as typed, with what is wrong. */
public record IntroductionForm(
        String side,
        String first,
        String second,
        String on,
        String words,
        List<String> names,
        @Nullable String sorry) {
    static IntroductionForm typed(
            @Nullable String side,
            @Nullable String first,
            @Nullable String second,
            @Nullable String on,
            @Nullable String words) {
        return new IntroductionForm(
                "ours".equals(side) ? "ours" : "theirs",
                said(first),
                said(second),
                said(on),
                said(words),
                List.of(),
                null);
    }

    IntroductionForm with(List<String> known, @Nullable String wrong) {
        return new IntroductionForm(side, first, second, on, words, known, wrong);
    }

    boolean ours() {
        return side.equals("ours");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
