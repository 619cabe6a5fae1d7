package amity.desk.web;

import java.util.List;

/**
 * What an answer changes around its entry.
 *
 * @param risen what needs her today now and waited behind before
 * @param sunk what waits behind now and needed her before
 */
public record Around(String lede, List<EntryView> risen, List<EntryView> sunk, String restWords) {}
