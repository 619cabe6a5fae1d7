package amity.reading;

import amity.review.Question;
import amity.shell.Keyword;
import org.jspecify.annotations.Nullable;

/**
 * What would be lost with this client; without a word where it cannot be said.
 *
 * @param share of what all clients may bring in the next twelve months, half of what it brought included
 * @param marked whether the user said she would not want to lose it
 */
public record Stake(@Nullable Word word, @Nullable Double share, boolean marked, Reason reason) {
    public enum Word implements Keyword {
        LOW,
        MIDDLING,
        HIGH
    }

    public boolean isHigh() {
        return word == Word.HIGH;
    }

    static Stake of(Basis basis) {
        return of(basis.earnings(), basis.picture(), basis.hasAnswered(Question.WOULD_MISS, "yes"));
    }

    public static Stake of(Earnings earnings, PracticePicture picture, boolean marked) {
        if (earnings.months() == 0) return new Stake(null, null, marked, Reason.of("stake.never-paid"));
        if (!earnings.compared()) {
            return new Stake(
                    marked ? Word.HIGH : null, null, marked, Reason.of(marked ? "stake.marked" : "stake.no-rate"));
        }
        double own = earnings.expected(picture.mean());
        var brought = picture.brought().getOrDefault(earnings.client(), 0.0);
        double stake = PracticePicture.stake(own, brought);
        var word = marked ? Word.HIGH : word(stake, picture);
        var share = picture.expected() > 0 ? Double.valueOf(stake / picture.expected()) : null;
        return new Stake(word, share, marked, reason(word, share, marked, brought, earnings.worked()));
    }

    /** High from the stake that fewer than a third come before; low up to the one that fewer than a third stay below. */
    private static Word word(double stake, PracticePicture picture) {
        if (stake >= picture.highFrom()) return Word.HIGH;
        return stake <= picture.lowUpTo() ? Word.LOW : Word.MIDDLING;
    }

    private static Reason reason(Word word, @Nullable Double share, boolean marked, double brought, boolean worked) {
        if (marked) return Reason.of("stake.marked");
        if (share == null || share == 0) return Reason.of(worked ? "stake.no-money" : "stake.nothing");
        return Reason.of("stake." + word.word(), Reason.percent(share), brought > 0 ? Reason.of("stake.brought") : "");
    }
}
