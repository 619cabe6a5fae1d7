package amity.intake.match;

import amity.shell.WordLists;

/** What an e-mail address tells about whose it is. */
final class MailAddress {
    private static final WordLists WORDS = WordLists.at("/intake/mail-addresses.csv");

    private MailAddress() {}

    /** An address behind which anybody may sit: it tells a company apart, never a person. */
    static boolean isShared(String address) {
        int at = address.indexOf('@');
        return at > 0 && WORDS.has("shared", address.substring(0, at));
    }

    /** The domain, if it belongs to an organisation and not to a provider of free mail; else empty. */
    static String domain(String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return !address.contains("@") || WORDS.has("free", domain) ? "" : domain;
    }
}
