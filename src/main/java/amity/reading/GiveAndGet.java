package amity.reading;

import java.time.LocalDate;

/**
 * What both sides give on a day, and the kind of relationship it makes.
 *
 * @param worked whether there had been paid work by then
 */
public record GiveAndGet(LocalDate asOf, Mutuality mutuality, RelationshipKind kind, boolean worked) {
    public String called() {
        return RelationshipKind.called(kind.actual(), kind.wanted(), worked);
    }

    static GiveAndGet of(Timeline timeline, PracticePicture picture, LocalDate asOf) {
        var basis = Basis.of(timeline, picture, asOf);
        var mutuality = Mutuality.of(basis);
        return new GiveAndGet(
                asOf,
                mutuality,
                RelationshipKind.of(basis, mutuality),
                !PaidWork.of(basis).days().isEmpty());
    }
}
