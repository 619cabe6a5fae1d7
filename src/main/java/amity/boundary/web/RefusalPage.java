package amity.boundary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guard holds back, why, and how it could be done all the same.
 *
 * @param forGood no reason helps: the rule behind it would have to change
 * @param asksTheDay it was done already, and on another day it may have been welcome
 * @param action where the same is sent again
 * @param typed all that was typed, so that nothing is lost
 * @param home back to where it came from
 */
public record RefusalPage(
        boolean forGood, boolean asksTheDay, String action, List<Field> typed, String home, List<Back> back) {
    public record Field(String name, String value) {}

    /**
     * One action.
     *
     * @param note where it is noted if it has happened already
     */
    public record Back(String what, String note, List<Line> lines) {}

    /**
     * One concern.
     *
     * @param blocks it cannot be passed with a reason
     * @param place where the rule behind it is kept, and could be changed
     */
    public record Line(
            String why,
            String whose,
            boolean blocks,
            @Nullable String instead,
            String place) {}
}
