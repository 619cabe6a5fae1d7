package amity.portal.arrival;

import amity.portal.arrival.Submission.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A testimonial and what may be shown of it now.
 *
 * @param arrival with which it came
 * @param may what leave was given for, that was not taken back since
 * @param asked what leave was given for that the user has not read yet
 */
public record Quote(UUID arrival, String words, LocalDate on, Set<Part> may, Set<Part> asked) {
    /** Others may read it. */
    public boolean isShown() {
        return may.contains(Part.WORDS);
    }

    /** Read off all that was sent, the latest first. */
    public static List<Quote> in(List<Arrival> sent) {
        return sent.stream()
                .filter(arrival -> arrival.submission() instanceof Submission.Testimonial)
                .map(arrival -> of(arrival, (Submission.Testimonial) arrival.submission(), sent))
                .toList();
    }

    private static Quote of(Arrival arrival, Submission.Testimonial said, List<Arrival> sent) {
        var may = EnumSet.noneOf(Part.class);
        var asked = EnumSet.noneOf(Part.class);
        for (var later : sent.reversed()) {
            switch (later.submission()) {
                case Submission.Permission(var of, var parts)
                when of.equals(arrival.id()) -> (later.waits() ? asked : may).addAll(parts);
                case Submission.Withdrawal(var of, var parts)
                when of.equals(arrival.id()) -> {
                    may.removeAll(parts);
                    asked.removeAll(parts);
                }
                default -> {}
            }
        }
        return new Quote(arrival.id(), said.words(), arrival.on(), Set.copyOf(may), Set.copyOf(asked));
    }
}
