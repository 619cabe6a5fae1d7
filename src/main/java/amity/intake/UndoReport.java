package amity.intake;

import java.util.List;

/**
 * What taking an import back did.
 *
 * @param moments how many moments went
 * @param restored how many that it had corrected are again as they were
 * @param left what stays, each with its reason in one sentence
 */
public record UndoReport(long moments, long restored, long clients, long people, List<String> left) {}
