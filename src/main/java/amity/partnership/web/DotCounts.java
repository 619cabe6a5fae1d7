package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.shell.Words;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Says how often, in dots as far as they can be counted at a glance, and where the moments behind it are. */
@Component
record DotCounts(Words words) {
    private static final int DOTS = 6;

    String dots(int count) {
        if (count > DOTS) return String.valueOf(count);
        return count == 0 ? "·" : "●".repeat(count);
    }

    String said(Kind way, int count) {
        return words.say("partnership.counted", count, words.say("partnership.way." + way.word()));
    }

    String address(Client.Id client, Kind way, boolean theyGave) {
        return "/clients/" + client + "/partnership/moments?side=" + side(theyGave) + "&way=" + way.word();
    }

    String address(Client.Id client, YearMonth month, boolean theyGave) {
        return "/clients/" + client + "/partnership/moments?side=" + side(theyGave) + "&month=" + month;
    }

    private static String side(boolean theyGave) {
        return theyGave ? "received" : "given";
    }
}
