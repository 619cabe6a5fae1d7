package amity.desk.web;

import java.util.List;

/**
 * What waits: in view what has a day of its own, a line each that opens, and the rest behind a fold.
 *
 * @param words how many are behind
 */
public record Waits(List<EntryView> inView, List<EntryView> behind, String words) {}
