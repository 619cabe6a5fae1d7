package amity.partnership.ask;

import amity.moment.Kind;
import amity.practice.Wording;
import java.util.List;

/**
 * Something a client could be asked for.
 *
 * @param why what speaks for it, one sentence each
 * @param wording the wording behind the words
 * @param words as they would be said to this client
 */
public record Suggestion(Kind way, List<String> why, Wording wording, String words) {}
