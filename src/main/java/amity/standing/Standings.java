package amity.standing;

import java.util.List;

/**
 * A page of the client list.
 *
 * @param found how many clients the filter leaves
 */
public record Standings(List<Standing> rows, int found, Summary summary) {

    /**
     * Some standings.
     *
     * @param all how many there are of them in all
     */
    public record Some(List<Standing> rows, int all) {}

    /**
     * What the list says before it begins.
     *
     * @param clients all but the parted
     * @param otherThanWanted those of whom less comes back than the user wants
     * @param quiet those gone quiet or drifting
     * @param active those with paid work in twelve months, or whom the user calls so
     */
    public record Summary(int clients, int otherThanWanted, int quiet, int active) {}
}
