package amity.hours;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Rule;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing is asked for within a week of promising free hours: they are no payment for a yes. */
@Component
record AskingRule(VoucherStore store, Words words) implements Rule {
    private static final int DAYS = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return (action, standing) -> action instanceof Action.Ask ask
                ? latest(practice, ask).map(promised -> concern(practice, promised, standing.client())).stream()
                : Stream.empty();
    }

    private Optional<LocalDate> latest(Practice practice, Action.Ask ask) {
        var day = LocalDate.ofInstant(ask.at(), practice.zone());
        return store.of(practice.id(), ask.client()).stream()
                .map(Voucher::promised)
                .filter(promised -> !promised.isAfter(day) && !promised.isBefore(day.minusDays(DAYS)))
                .max(LocalDate::compareTo);
    }

    private Concern concern(Practice practice, LocalDate promised, Client client) {
        var from = promised.plusDays(DAYS + 1);
        return new Concern(
                "ask-distance",
                Concern.Whose.OURS,
                Concern.Weight.BLOCK,
                words.say("season.voucher.ask", client.name(), Days.inFull(promised)),
                words.say("season.voucher.ask.wait", Days.inFull(from)),
                from.atTime(MORNING).atZone(practice.zone()).toOffsetDateTime());
    }
}
