package amity.portal.content;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.disclosure.Disclosure;
import amity.practice.Practice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides gave each other in the last year: in which way, and in which months, never in which words. */
@Component
@Transactional(readOnly = true)
public class MutualGiving {
    private final Disclosure shared;

    MutualGiving(Disclosure shared) {
        this.shared = shared;
    }

    /** One way, with the months in which each side gave in it, the latest first. */
    public record Way(Kind way, List<YearMonth> given, List<YearMonth> received) {}

    /** The ways in which either side gave, in their usual order: what the reading counts, and nothing else. */
    public List<Way> of(Practice practice, Client client) {
        return shared.gave(practice, client).stream()
                .map(way -> new Way(way.way(), months(way.given()), months(way.received())))
                .toList();
    }

    private static List<YearMonth> months(List<LocalDate> days) {
        return days.stream()
                .map(YearMonth::from)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
