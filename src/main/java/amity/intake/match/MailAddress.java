package amity.intake.match;

import java.util.Set;

/** What an e-mail address tells about whose it is. */
final class MailAddress {
    private static final Set<String> SHARED = Set.of(
            "info",
            "hello",
            "hi",
            "office",
            "admin",
            "accounts",
            "accounting",
            "billing",
            "invoices",
            "invoice",
            "finance",
            "sales",
            "contact",
            "enquiries",
            "inquiries",
            "support",
            "help",
            "team",
            "mail",
            "post",
            "noreply",
            "no-reply",
            "service",
            "kontakt",
            "buero",
            "rechnung",
            "buchhaltung",
            "contacto",
            "contato",
            "bookings",
            "reception",
            "hr",
            "marketing",
            "orders",
            "shop",
            "welcome",
            "payments",
            "payroll");
    private static final Set<String> FREE = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.com",
            "live.co.uk",
            "msn.com",
            "yahoo.com",
            "yahoo.co.uk",
            "yahoo.de",
            "yahoo.fr",
            "ymail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "t-online.de",
            "freenet.de",
            "mail.com",
            "mail.ru",
            "yandex.ru",
            "yandex.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "tutanota.com",
            "tuta.com",
            "zoho.com",
            "fastmail.com",
            "hey.com",
            "btinternet.com",
            "sky.com",
            "virginmedia.com",
            "talktalk.net",
            "ntlworld.com",
            "comcast.net",
            "verizon.net",
            "att.net",
            "orange.fr",
            "free.fr",
            "wanadoo.fr",
            "laposte.net",
            "libero.it",
            "uol.com.br",
            "bol.com.br",
            "terra.com.br",
            "qq.com",
            "163.com",
            "naver.com",
            "rediffmail.com");

    private MailAddress() {}

    /** An address behind which anybody may sit: it tells a company apart, never a person. */
    static boolean shared(String address) {
        int at = address.indexOf('@');
        return at > 0 && SHARED.contains(address.substring(0, at));
    }

    /** The domain, if it belongs to an organisation and not to a provider of free mail; else empty. */
    static String domain(String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return !address.contains("@") || FREE.contains(domain) ? "" : domain;
    }
}
