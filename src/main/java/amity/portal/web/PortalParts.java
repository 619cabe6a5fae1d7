package amity.portal.web;

import amity.client.Client;
import amity.partnership.disclosure.Disclosure;
import amity.portal.content.MutualGiving;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the parts of a client’s page that are shown once they were spoken about. */
@Component
record PortalParts(VisibleParts sharing, Disclosure shared, MutualGiving bothGave, Words words) {
    Set<String> shown(Practice practice, Client.Id client) {
        return sharing.shown(practice, client).keySet().stream().map(Part::word).collect(Collectors.toSet());
    }

    PortalPage.@Nullable Agreement agreement(Practice practice, Client.Id client) {
        return shared.agreement(practice, client)
                .map(agreed -> new PortalPage.Agreement(
                        agreed.id(),
                        words.say("portal.agreement.on", Days.dated(agreed.agreed()), Days.dated(agreed.lookAgain())),
                        does(agreed, true),
                        does(agreed, false)))
                .orElse(null);
    }

    private static List<PortalPage.Does> does(Disclosure.Support agreed, boolean ours) {
        return agreed.lines(ours).stream()
                .map(one -> new PortalPage.Does(one.words(), one.rhythm(), one.state()))
                .toList();
    }

    List<PortalPage.Way> bothGave(Practice practice, Client client) {
        return bothGave.of(practice, client).stream()
                .map(way -> new PortalPage.Way(
                        words.say("portal.way." + way.way().word()), months(way.given()), months(way.received())))
                .toList();
    }

    private String months(List<YearMonth> months) {
        return months.isEmpty()
                ? words.say("portal.both.none")
                : months.stream().map(month -> Days.month(month.atDay(1))).collect(Collectors.joining(", "));
    }
}
