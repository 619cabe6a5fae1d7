package amity.card.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last posting dates of a year: expected or hers, each with where it is from and a form to say it. */
public record PostingDatesPage(
        int year,
        List<Line> lines,
        List<Place> places,
        Typed typed,
        @Nullable String wrong) {

    /**
     * One class to one destination.
     *
     * @param place the destination's word
     * @param on the day as a form has it
     * @param checked when somebody last looked
     */
    public record Line(
            String carrier,
            String mailClass,
            String place,
            String to,
            String on,
            String day,
            boolean expected,
            String source,
            @Nullable String address,
            String checked) {}

    public record Place(String word, String name) {}

    public record Typed(String carrier, String mailClass, String to, String on, String source) {
        static final Typed NOTHING = new Typed("", "", "home", "", "");
    }
}
