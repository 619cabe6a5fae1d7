package amity.reading;

import amity.boundary.Terms;
import amity.moment.Direction;
import amity.moment.Happening;
import amity.moment.Kind;
import amity.moment.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * "Friendship has a price": whether, since the strand became personal, unbilled time, out-of-hours talks or late payments
 * rose, or the rate fell. The time since, at most a year, is held against an equally long time before.
 */
record FriendshipsPrice(Basis basis, LocalDate since, LocalDate before) {
    private static final int LEAST_DAYS = 90;
    private static final int YEAR_DAYS = 365;
    private static final double UNBILLED_MINUTES = 60;
    private static final double RATE_FELL = 0.9;

    static List<Risk> of(Basis basis) {
        return basis.moments().stream()
                .filter(Happening::personal)
                .findFirst()
                .flatMap(first -> spans(basis, first.day()))
                .map(FriendshipsPrice::risks)
                .orElse(List.of());
    }

    /** Too short a time on either side says nothing. */
    private static Optional<FriendshipsPrice> spans(Basis basis, LocalDate personal) {
        var days = Math.min(YEAR_DAYS, Spell.between(personal, basis.asOf()));
        var known = Spell.between(basis.moments().getFirst().day(), personal);
        return days < LEAST_DAYS || known < days
                ? Optional.empty()
                : Optional.of(new FriendshipsPrice(basis, personal, personal.minusDays(days)));
    }

    private List<Risk> risks() {
        return Stream.of(
                        rose("unbilled", this::unbilled, FriendshipsPrice::minutes, UNBILLED_MINUTES),
                        rose("out-of-hours", this::outOfHours, moment -> 1, 2),
                        rose("paid-late", moment -> moment.signal() == Signal.LATE_PAYMENT, moment -> 1, 1),
                        rateFell())
                .flatMap(risk -> risk)
                .toList();
    }

    private Stream<Risk> rose(
            String what, Predicate<Happening> which, ToDoubleFunction<Happening> measure, double atLeast) {
        var after = after(which);
        var rise = after.stream().mapToDouble(measure).sum()
                - earlier(which).stream().mapToDouble(measure).sum();
        return rise < atLeast ? Stream.empty() : Stream.of(Risk.of("friendship-" + what, after, since));
    }

    private Stream<Risk> rateFell() {
        var before = rate(earlier(moment -> true));
        var now = rate(after(moment -> true));
        return before > 0 && now > 0 && now < before * RATE_FELL
                ? Stream.of(Risk.of("friendship-rate", List.of(), since))
                : Stream.empty();
    }

    /** What an hour of work brought: payments, or invoices where there are none. */
    private double rate(List<Happening> moments) {
        var hours = moments.stream()
                        .filter(moment -> moment.kind() == Kind.WORK)
                        .mapToDouble(FriendshipsPrice::minutes)
                        .sum()
                / 60;
        var money = money(moments, Kind.PAYMENT);
        return hours == 0 ? 0 : (money > 0 ? money : money(moments, Kind.INVOICE)) / hours;
    }

    private double money(List<Happening> moments, Kind kind) {
        var sum = 0.0;
        for (var moment : moments) {
            var amount = moment.amount();
            if (moment.kind() == kind && amount != null) {
                sum += amount.getAmountMinorLong() * basis.picture().rates().factor(amount.getCurrencyUnit());
            }
        }
        return sum;
    }

    private List<Happening> after(Predicate<Happening> which) {
        var from = basis.asOf().minusDays(Spell.between(before, since));
        return basis.moments(moment -> moment.day().isAfter(from) && which.test(moment));
    }

    private List<Happening> earlier(Predicate<Happening> which) {
        return basis.moments(
                moment -> moment.day().isAfter(before) && !moment.day().isAfter(since) && which.test(moment));
    }

    private boolean unbilled(Happening moment) {
        return moment.kind() == Kind.HELP && moment.direction() == Direction.GIVEN;
    }

    private boolean outOfHours(Happening moment) {
        var start = moment.start();
        return moment.kind() == Kind.TALK
                && start != null
                && basis.timeline()
                        .lines()
                        .of(Terms.Kind.HOURS)
                        .anyMatch(hours -> hours.ours() && hours.inTheWay(start));
    }

    private static double minutes(Happening moment) {
        return moment.minutes() == null ? 0 : moment.minutes();
    }
}
