package amity.plan.optimum;

import java.util.Arrays;

/**
 * Who gets which of a few things that are there once: the greatest sum of what they say, each thing going to one at most and
 * each getting one at most. The shortest augmenting paths of the assignment problem (Jonker and Volgenant), with a place
 * beside for each thing that nobody gets.
 */
public final class Assignment {
    private final long[][] gain;
    private final int things;
    private final int places;
    private final long[] ofThing;
    private final long[] ofPlace;
    private final int[] at;

    private Assignment(long[][] gain, int whose) {
        this.gain = gain;
        this.things = gain.length;
        this.places = whose + things;
        this.ofThing = new long[things + 1];
        this.ofPlace = new long[places + 1];
        this.at = new int[places + 1];
    }

    /**
     * Whose each thing is; −1 where it is nobody’s.
     *
     * @param gain what each thing says to each of them; what says nothing more goes to nobody
     */
    public static int[] of(long[][] gain, int whose) {
        var matching = new Assignment(gain, whose);
        for (int thing = 1; thing <= matching.things; thing++) matching.place(thing);
        var found = new int[matching.things];
        Arrays.fill(found, -1);
        for (int place = 1; place <= whose; place++) {
            int thing = matching.at[place] - 1;
            if (thing >= 0 && gain[thing][place - 1] > 0) found[thing] = place - 1;
        }
        return found;
    }

    /** The gain as a cost; 0 at a place beside: nobody gets the thing. */
    private long cost(int thing, int place) {
        return place <= places - things ? -Math.max(0, gain[thing - 1][place - 1]) : 0;
    }

    private void place(int thing) {
        var least = new long[places + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        var from = new int[places + 1];
        var seen = new boolean[places + 1];
        at[0] = thing;
        int place = 0;
        while (at[place] != 0) {
            seen[place] = true;
            place = next(place, least, from, seen);
        }
        while (place != 0) {
            at[place] = at[from[place]];
            place = from[place];
        }
    }

    /** The nearest place that is not seen yet, after which all that are seen are as near. */
    private int next(int place, long[] least, int[] from, boolean[] seen) {
        int thing = at[place];
        int nearest = 0;
        long by = Long.MAX_VALUE;
        for (int other = 1; other <= places; other++) {
            if (seen[other]) continue;
            long loss = cost(thing, other) - ofThing[thing] - ofPlace[other];
            if (loss < least[other]) {
                least[other] = loss;
                from[other] = place;
            }
            if (least[other] < by) {
                by = least[other];
                nearest = other;
            }
        }
        for (int other = 0; other <= places; other++) {
            if (seen[other]) {
                ofThing[at[other]] += by;
                ofPlace[other] -= by;
            } else if (least[other] < Long.MAX_VALUE) {
                least[other] -= by;
            }
        }
        return nearest;
    }
}
