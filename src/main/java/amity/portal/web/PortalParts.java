package amity.portal.web;

import amity.client.Client;
import amity.partnership.disclosure.Disclosure;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the parts of a client’s page that are shown once they were spoken about. */
@Component
record PortalParts(VisibleParts sharing, Disclosure shared, Words words) {
    Set<String> shown(Practice practice, Client.Id client) {
        return sharing.shown(practice, client).keySet().stream().map(Part::word).collect(Collectors.toSet());
    }

    Disclosure.@Nullable Support agreement(Practice practice, Client.Id client) {
        return shared.agreement(practice, client).orElse(null);
    }

    /** In which ways and months each side gave in the last year, never in which words. */
    List<PortalPage.Way> bothGave(Practice practice, Client client) {
        return shared.gave(practice, client).stream()
                .map(way -> new PortalPage.Way(
                        words.say("portal.way." + way.way().word()), months(way.given()), months(way.received())))
                .toList();
    }

    /** The latest first. */
    private String months(List<LocalDate> days) {
        return days.isEmpty()
                ? words.say("portal.both.none")
                : days.stream()
                        .map(YearMonth::from)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(month -> Days.month(month.atDay(1)))
                        .collect(Collectors.joining(", "));
    }
}
