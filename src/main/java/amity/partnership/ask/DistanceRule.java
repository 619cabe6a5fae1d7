package amity.partnership.ask;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.GuardView;
import amity.boundary.Rule;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Nothing is asked for in the same message as a gift, free hours or a card, nor within a week of a gift or hours: neither is the price of the other. */
@Component
record DistanceRule(Ledger ledger, AskStore asks, Words words) implements Rule {
    private static final int DAYS = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<Kind> TOKENS = Set.of(Kind.GIFT, Kind.HOURS, Kind.CARD);

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var handedOver = SingletonSupplier.of(() -> ledger.ofKinds(practice.id(), TOKENS, clients));
        var asked = SingletonSupplier.of(() -> asks.asked(practice.id(), clients));
        return (action, standing) -> {
            var day = LocalDate.ofInstant(action.at(), practice.zone());
            return switch (action) {
                case Action.Ask ask ->
                    last(handedOver.get().getOrDefault(ask.client(), List.of()), day)
                            .map(token -> tooNear(token, day, standing))
                            .stream();
                case Action.Gift _, Action.Hours _, Action.Card _ ->
                    asked.get().getOrDefault(action.client(), Set.of()).contains(day)
                            ? Stream.of(afterAsking(action, day, standing))
                            : Stream.empty();
                default -> Stream.empty();
            };
        };
    }

    /** What keeps an ask away for longest. */
    private static Optional<Moment> last(List<Moment> handedOver, LocalDate day) {
        return handedOver.stream()
                .filter(moment -> moment.direction() == Direction.GIVEN)
                .filter(moment -> !moment.day().isAfter(day) && until(moment).isAfter(day))
                .max(Comparator.comparing(DistanceRule::until));
    }

    private Concern tooNear(Moment token, LocalDate day, GuardView standing) {
        var from = until(token);
        return new Concern(
                "ask-distance",
                Concern.Whose.OURS,
                Concern.Weight.BLOCK,
                words.say(
                        token.day().equals(day) ? "ask.distance.today" : "ask.distance.given",
                        standing.client().name(),
                        words.say("ask.distance." + token.kind().word()),
                        Days.inFull(token.day())),
                words.say("ask.distance.wait", Days.inFull(from)),
                start(from, standing.practice()));
    }

    private Concern afterAsking(Action action, LocalDate day, GuardView standing) {
        return new Concern(
                "ask-distance",
                Concern.Whose.OURS,
                Concern.Weight.WARN,
                words.say("ask.distance.asked", standing.client().name(), words.say("ask.distance." + action.word())),
                words.say("ask.distance.asked.wait"),
                start(day.plusDays(1), standing.practice()));
    }

    private static OffsetDateTime start(LocalDate day, Practice practice) {
        return day.atTime(MORNING).atZone(practice.zone()).toOffsetDateTime();
    }

    /** The first day on which one may ask again: a plain card stands in the way only of a question in the same message. */
    private static LocalDate until(Moment token) {
        return token.day().plusDays(token.kind() == Kind.CARD ? 1 : DAYS + 1);
    }
}
