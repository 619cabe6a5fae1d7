package amity.desk.web;

import java.util.List;

/**
 * What an answer changes around its entry.
 *
 * @param risen what needs her today now and waited before
 * @param sunk what waits now and needed her before
 * @param waits what waits, in view and behind
 */
public record DeskChange(String lede, List<EntryView> risen, List<String> sunk, Waits waits) {}
