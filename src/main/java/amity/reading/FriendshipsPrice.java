package amity.reading;

import amity.boundary.BoundaryKind;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.moment.Signal;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * "Friendship has a price": whether, since it became personal, unbilled time, out-of-hours talks or late payments rose, or the
 * rate fell. The months since, at most twelve and at least two, are held against as many before; both are cut to the shorter.
 */
record FriendshipsPrice(Basis basis, LocalDate since, int months) {
    private static final int LEAST = 2;
    private static final double UNBILLED_MINUTES = 60;
    private static final double RATE_FELL = 0.9;

    static List<Risk> of(Basis basis) {
        return personal(basis)
                .flatMap(since -> spans(basis, since))
                .map(FriendshipsPrice::risks)
                .orElse(List.of());
    }

    /** Whichever came first: a personal moment, being known as a friend, or being treated as one, on the record or off it. */
    private static Optional<LocalDate> personal(Basis basis) {
        var first = basis.moments().stream().filter(MomentSummary::isPersonal).map(MomentSummary::day);
        var friend = basis.timeline().answers().stream()
                .filter(answer -> answer.question() == Question.KNOWN && isFriend(answer.word()))
                .map(Answer::on);
        var client = basis.timeline().client();
        var strand = client.strands().ours() == Client.OurStrand.FRIENDS || client.isOffTheRecord()
                ? Stream.ofNullable(client.strands().since())
                : Stream.<LocalDate>empty();
        return Stream.of(first, friend, strand).flatMap(days -> days).min(Comparator.naturalOrder());
    }

    private static boolean isFriend(String word) {
        return Keyword.of(Closeness.Word.class, word) == Closeness.Word.FRIEND;
    }

    /** Too short a time on either side says nothing. */
    private static Optional<FriendshipsPrice> spans(Basis basis, LocalDate personal) {
        var began = basis.began(
                basis.moments().isEmpty() ? null : basis.moments().getFirst().day());
        if (began == null || began.isAfter(personal)) return Optional.empty();
        int months = Math.min(Months.YEAR, (int) Math.min(
                ChronoUnit.MONTHS.between(personal, basis.asOf()), ChronoUnit.MONTHS.between(began, personal)));
        return months < LEAST ? Optional.empty() : Optional.of(new FriendshipsPrice(basis, personal, months));
    }

    private List<Risk> risks() {
        return Stream.of(
                        rose("unbilled", this::isUnbilled, FriendshipsPrice::minutes, UNBILLED_MINUTES),
                        rose("out-of-hours", this::isOutOfHours, moment -> 1, 2),
                        rose("paid-late", moment -> moment.signal() == Signal.LATE_PAYMENT, moment -> 1, 1),
                        rateFell())
                .flatMap(risk -> risk)
                .toList();
    }

    private Stream<Risk> rose(
            String what, Predicate<MomentSummary> which, ToDoubleFunction<MomentSummary> measure, double atLeast) {
        var after = after(which);
        double rise = after.stream().mapToDouble(measure).sum()
                - earlier(which).stream().mapToDouble(measure).sum();
        return rise < atLeast ? Stream.empty() : Stream.of(Risk.of("friendship-" + what, after, since));
    }

    private Stream<Risk> rateFell() {
        double before = rate(earlier(moment -> true));
        double now = rate(after(moment -> true));
        return now > 0 && now < before * RATE_FELL
                ? Stream.of(Risk.of("friendship-rate", List.of(), since))
                : Stream.empty();
    }

    /** What a minute of work brought: payments, or invoices where there are none. */
    private double rate(List<MomentSummary> moments) {
        double minutes = moments.stream()
                .filter(moment -> moment.kind() == Kind.WORK)
                .mapToDouble(FriendshipsPrice::minutes)
                .sum();
        double money = money(moments, Kind.PAYMENT);
        return minutes == 0 ? 0 : (money > 0 ? money : money(moments, Kind.INVOICE)) / minutes;
    }

    private double money(List<MomentSummary> moments, Kind kind) {
        double sum = 0.0;
        for (var moment : moments) {
            var amount = moment.amount();
            if (moment.kind() == kind && amount != null) {
                sum += amount.getAmountMinorLong() * basis.picture().rates().factor(amount.getCurrencyUnit());
            }
        }
        return sum;
    }

    private List<MomentSummary> after(Predicate<MomentSummary> which) {
        return basis.moments(moment -> basis.months().isInLast(months, moment.day()) && which.test(moment));
    }

    private List<MomentSummary> earlier(Predicate<MomentSummary> which) {
        var from = since.minusMonths(months);
        return basis.moments(
                moment -> !moment.day().isBefore(from) && moment.day().isBefore(since) && which.test(moment));
    }

    private boolean isUnbilled(MomentSummary moment) {
        return moment.kind() == Kind.HELP && moment.direction() == Direction.GIVEN;
    }

    private boolean isOutOfHours(MomentSummary moment) {
        var start = moment.start();
        return moment.kind() == Kind.TALK
                && start != null
                && basis.timeline()
                        .lines()
                        .of(BoundaryKind.HOURS)
                        .anyMatch(hours -> hours.isOurs() && hours.isInTheWay(start));
    }

    private static double minutes(MomentSummary moment) {
        return moment.minutes() == null ? 0 : moment.minutes();
    }
}
