package amity.season.web;

import amity.plan.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A season as its owner sees it: the money, the plan inside it, and why each one gets what they get.
 *
 * @param path the season's address, to which its forms are sent
 * @param step how much more and less is asked about
 * @param left what is left of which budget
 * @param orders what is to be ordered by which day
 * @param shortage why nothing is planned, where not even the cards fit
 * @param keepable whether it can be kept all the same
 * @param changes what keeping this plan would change of the one kept
 * @param kept whether a plan is kept already
 * @param past its day is over: what was decided stands, and nothing is planned
 * @param gap how near the best it is, where it is not proven to be that
 */
public record SeasonPage(
        String path,
        String name,
        String lede,
        PursePart purse,
        String step,
        List<String> more,
        List<String> less,
        @Nullable String shortage,
        boolean keepable,
        List<Group> groups,
        String left,
        List<String> orders,
        List<String> changes,
        boolean kept,
        boolean skipped,
        boolean past,
        @Nullable String gap,
        GiftsPart gifts) {

    /**
     * Those who get the same kind of thing, first who would be missed most: of a long list the first ones, and whom she decided herself.
     *
     * @param word of the decision
     * @param all how many they are
     * @param rest where the others begin to be shown among themselves; null where there are none
     */
    public record Group(
            String word, int all, List<Row> rows, @Nullable Integer rest) {
        /** Groups in their order; what they are made of is told by their decision, and nobody's is left out. */
        static List<Group> of(Function<Decision, Optional<Group>> some) {
            return Stream.of(Decision.GIFT, Decision.HOURS, Decision.CARD, Decision.NOTHING)
                    .flatMap(decision -> some.apply(decision).stream())
                    .toList();
        }
    }

    /** Whether there is anything to plan: a day to come, and somebody on the list. */
    public boolean isPlanning() {
        return !past && !groups.isEmpty();
    }

    /** The budgets looked at, as an address carries them. */
    public String at() {
        return "?budget=" + purse.budget() + "&hours=" + purse.hours();
    }

    /** The same while she tries other budgets, so that they stay as tried; else empty. */
    public String tried() {
        return purse.tried() ? at() : "";
    }

    /**
     * One person on the list: one line, and the rest on opening it.
     *
     * @param what they get, in a few words
     * @param settled how far it has gone, once it is no longer the plan's to change
     * @param deeds what could go with a gift
     * @param deciding what the user is about to decide instead
     */
    public record Row(
            String id,
            String name,
            String initials,
            @Nullable String client,
            @Nullable String beside,
            Decision decision,
            String what,
            List<String> reasons,
            List<Remark> remarks,
            String price,
            @Nullable String hours,
            boolean fixed,
            boolean locked,
            @Nullable String settled,
            List<Choice> choices,
            List<Choice> deeds,
            @Nullable Deciding deciding) {

        public String reason() {
            return reasons.isEmpty() ? "" : reasons.getFirst();
        }

        public List<String> otherReasons() {
            return reasons.isEmpty() ? reasons : reasons.subList(1, reasons.size());
        }

        /** What has to be seen without opening the line. */
        public List<Remark> urgent() {
            return remarks.stream().filter(Remark::urgent).toList();
        }
    }

    /** A sentence with its tone: ask, care or ok. */
    public record Remark(String tone, String icon, String sentence, boolean urgent) {
        Remark(String tone, String icon, String sentence) {
            this(tone, icon, sentence, false);
        }
    }

    public record Choice(String value, String words, boolean chosen) {}

    /** The choice that waits for its reason. */
    public record Deciding(String choice, String words) {}
}
