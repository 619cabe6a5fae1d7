package amity.command;

import amity.shell.Reach;
import amity.shell.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the clients’ pages are served, beside the office and never together with it. */
final class Portal {
    @Option(names = "--portal-port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--portal-host", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--portal-url", paramLabel = "URL")
    private @Nullable String url;

    /** What is wrong with what was typed, or null. */
    @Nullable
    String wrong(int office) {
        if (port == null) return url == null ? null : Refusal.sentence("refusal.portal.port");
        if (port == office && port != 0) return Refusal.sentence("refusal.portal.own-port", office);
        return url == null || isAddress(url) ? null : Refusal.sentence("refusal.portal.no-address", url);
    }

    List<String> arguments() {
        return port == null
                ? List.of()
                : List.of(
                        "--amity.portal.port=" + port,
                        "--amity.portal.host=" + host,
                        "--amity.portal.url=" + (url == null ? "" : url));
    }

    /** Open to this computer alone, at any port that is free. */
    Portal orHere() {
        if (port == null) {
            port = 0;
        }
        if (url == null) {
            url = "http://localhost:" + port;
        }
        return this;
    }

    /** Over the internet a link is a secret that nobody on the way may read. */
    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && Set.of("", "/").contains(address.getPath())
                    && address.getQuery() == null
                    && address.getUserInfo() == null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && Reach.isThisComputer(address.getHost()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
