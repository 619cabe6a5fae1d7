package amity.partnership.web;

import amity.reading.GiveAndGet;
import amity.shell.Words;
import java.util.Locale;

/** Says how give and get stood on a day: {@code you gave 5, they gave 1 in 1 of 6 ways, friendly}. */
final class BalanceWords {
    private BalanceWords() {}

    static String said(GiveAndGet stood, Words words) {
        return words.say(
                "partnership.stood",
                stood.mutuality().givenCount(),
                stood.mutuality().receivedCount(),
                stood.mutuality().ways().size(),
                words.say("relationship.kind." + stood.called()).toLowerCase(Locale.UK));
    }
}
