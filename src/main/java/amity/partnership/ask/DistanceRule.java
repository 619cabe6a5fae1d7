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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nothing is asked for in the same message as a gift, free hours or a card, nor within a week of a gift or hours: neither is the price of the other. */
@Component
class DistanceRule implements Rule {
    private static final int DAYS = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<Kind> TOKENS = Set.of(Kind.GIFT, Kind.HOURS, Kind.CARD);
    private final Ledger ledger;
    private final AskStore asks;
    private final Words words;

    DistanceRule(Ledger ledger, AskStore asks, Words words) {
        this.ledger = ledger;
        this.asks = asks;
        this.words = words;
    }

    /** Reads what it needs at the first action that is an ask or a token, and once. */
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return new Known(practice, clients);
    }

    private final class Known implements Check {
        private final Practice practice;
        private final Collection<Client.Id> clients;
        private @Nullable Map<Client.Id, List<Moment>> handedOver;
        private @Nullable Map<Client.Id, Set<LocalDate>> asked;

        private Known(Practice practice, Collection<Client.Id> clients) {
            this.practice = practice;
            this.clients = clients;
        }

        @Override
        public Stream<Concern> concerns(Action action, GuardView standing) {
            var day = LocalDate.ofInstant(action.at(), practice.zone());
            return switch (action) {
                case Action.Ask ask -> last(ask.client(), day).map(token -> tooNear(token, day, standing)).stream();
                case Action.Gift gift -> afterAsking(gift, day, standing);
                case Action.Hours hours -> afterAsking(hours, day, standing);
                case Action.Card card -> afterAsking(card, day, standing);
                default -> Stream.empty();
            };
        }

        /** What keeps an ask away for longest. */
        private Optional<Moment> last(Client.Id client, LocalDate day) {
            var known = handedOver;
            if (known == null) {
                known = ledger.ofKinds(practice.id(), TOKENS, clients);
                handedOver = known;
            }
            return known.getOrDefault(client, List.of()).stream()
                    .filter(moment -> moment.direction() == Direction.GIVEN)
                    .filter(moment ->
                            !moment.day().isAfter(day) && until(moment).isAfter(day))
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
                    start(from));
        }

        private Stream<Concern> afterAsking(Action action, LocalDate day, GuardView standing) {
            var known = asked;
            if (known == null) {
                known = asks.asked(practice.id(), clients, day.minusDays(DAYS));
                asked = known;
            }
            return known.getOrDefault(action.client(), Set.of()).contains(day)
                    ? Stream.of(new Concern(
                            "ask-distance",
                            Concern.Whose.OURS,
                            Concern.Weight.WARN,
                            words.say(
                                    "ask.distance.asked",
                                    standing.client().name(),
                                    words.say("ask.distance." + action.word())),
                            words.say("ask.distance.asked.wait"),
                            start(day.plusDays(1))))
                    : Stream.empty();
        }

        private OffsetDateTime start(LocalDate day) {
            return day.atTime(MORNING).atZone(practice.zone()).toOffsetDateTime();
        }
    }

    /** The first day on which one may ask again: a plain card stands in the way only of a question in the same message. */
    private static LocalDate until(Moment token) {
        return token.day().plusDays(token.kind() == Kind.CARD ? 1 : DAYS + 1);
    }
}
