package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.MomentWords;
import amity.partnership.Month;
import amity.partnership.Partnerships;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the moments behind a count; nothing personal where either side keeps it to work. */
@Component
record WaysPages(Partnerships partnerships, Ledger ledger, MomentWords momentWords, Words words) {
    WaysPage way(Practice practice, Client.Id id, Kind way, boolean theyGave, LocalDate today) {
        var partnership = partnerships.of(practice, id, today);
        var title = words.say(
                theyGave ? "partnership.moments.got" : "partnership.moments.gave",
                words.say("partnership.way." + way.word()));
        return page(practice, partnership.client(), title, partnership.ways().of(way, theyGave), today);
    }

    WaysPage month(Practice practice, Client.Id id, YearMonth which, boolean theyGave, LocalDate today) {
        var partnership = partnerships.of(practice, id, today);
        var moments = partnership.months().stream()
                .filter(month -> month.month().equals(which))
                .findFirst()
                .map(theyGave ? Month::received : Month::given)
                .orElse(List.of());
        var title = words.say(
                theyGave ? "partnership.moments.got" : "partnership.moments.gave", Days.month(which.atDay(1)));
        return page(practice, partnership.client(), title, moments, today);
    }

    private WaysPage page(
            Practice practice, Client client, String title, List<MomentSummary> counted, LocalDate today) {
        var ids = counted.stream().map(MomentSummary::id).toList();
        var lines = ledger.among(practice.id(), ids).stream()
                .filter(moment -> client.isPersonalSideOpen() || !moment.isPersonal())
                .sorted(Comparator.comparing(Moment::day).reversed())
                .map(moment -> new WaysPage.Line(
                        momentWords.when(practice, moment, today),
                        momentWords.what(moment),
                        moment.words(),
                        "/clients/" + client.id() + "?from=" + moment.day() + "," + moment.id() + "#m-" + moment.id()))
                .toList();
        return new WaysPage(client.id().toString(), client.name(), title, lines);
    }
}
