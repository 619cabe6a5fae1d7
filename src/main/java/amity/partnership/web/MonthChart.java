package amity.partnership.web;

import amity.client.Client;
import amity.moment.MomentSummary;
import amity.partnership.Month;
import amity.partnership.Partnership;
import amity.partnership.web.ClientPart.ByMonth;
import amity.partnership.web.ClientPart.MonthRow;
import amity.partnership.web.ClientPart.Side;
import amity.reading.GiveAndGet;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts give and get by month into a picture and a table. */
@Component
record MonthChart(JsonMapper json, DotCounts counts, Words words) {
    private static final int YEAR = 12;
    private static final double HUNDRED = 100;

    /** What the picture is drawn from: what each side gave in a month, and how even it stood at its end. */
    private record Picture(
            List<String> months,
            List<Integer> given,
            List<Integer> received,
            List<@Nullable Double> balance,
            List<@Nullable Double> index,
            List<String> names) {}

    ByMonth of(Partnership partnership) {
        var months = partnership.months();
        return new ByMonth(
                json.writeValueAsString(picture(months)),
                words.say(
                        "partnership.months.said",
                        months.size(),
                        months.stream().mapToInt(month -> month.given().size()).sum(),
                        months.stream()
                                .mapToInt(month -> month.received().size())
                                .sum()),
                months.reversed().stream()
                        .map(month -> row(partnership.client(), month))
                        .toList(),
                changed(months));
    }

    private Picture picture(List<Month> months) {
        return new Picture(
                months.stream().map(month -> Days.monthOfYear(month.month())).toList(),
                months.stream().map(month -> month.given().size()).toList(),
                months.stream().map(month -> month.received().size()).toList(),
                months.stream()
                        .map(month -> rounded(month.stood().mutuality().balance()))
                        .toList(),
                months.stream()
                        .map(month -> rounded(month.stood().mutuality().index()))
                        .toList(),
                List.of(
                        words.say("partnership.gave"),
                        words.say("partnership.got"),
                        words.say("partnership.balance"),
                        words.say("partnership.index")));
    }

    private static @Nullable Double rounded(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(Math.round(figure * HUNDRED) / HUNDRED);
    }

    private MonthRow row(Client client, Month month) {
        var stood = month.stood();
        return new MonthRow(
                Days.month(stood.asOf()),
                side(client, month, month.given(), false),
                side(client, month, month.received(), true),
                figure(stood.mutuality().balance()),
                figure(stood.mutuality().index()),
                words.say("relationship.kind." + stood.called()));
    }

    private Side side(Client client, Month month, List<MomentSummary> moments, boolean theyGave) {
        int count = moments.size();
        return new Side(
                count,
                words.say(
                        theyGave ? "partnership.month.got" : "partnership.month.gave",
                        count,
                        Days.month(month.stood().asOf())),
                count == 0 ? null : counts.address(client.id(), month.month(), theyGave));
    }

    /** How give and get stood on a day: {@code you gave 5, they gave 1 in 1 of 6 ways, friendly}. */
    static String stood(GiveAndGet stood, Words words) {
        return words.say(
                "partnership.stood",
                stood.mutuality().givenCount(),
                stood.mutuality().receivedCount(),
                stood.mutuality().ways().size(),
                words.say("relationship.kind." + stood.called()).toLowerCase(Language.here()));
    }

    private String figure(@Nullable Double figure) {
        return figure == null ? words.say("partnership.no-figure") : words.say("partnership.figure", figure);
    }

    /** Give and get a year ago and now; null within the first year. */
    private @Nullable String changed(List<Month> months) {
        if (months.size() <= YEAR) return null;
        var then = months.get(months.size() - 1 - YEAR).stood();
        return words.say(
                "partnership.changed",
                Days.month(then.asOf()),
                stood(then, words),
                stood(months.getLast().stood(), words));
    }
}
