package amity.season.web;

import amity.client.Names;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.season.DecisionOutcome;
import amity.season.PostedCards;
import amity.season.Season;
import amity.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a season came to once its day is over: the same money and the same decisions on its page as on the sheet of afterwards. */
@Component
record SeasonOutcome(PostedCards cards, Words words) {
    /**
     * Its money, in minor units.
     *
     * @param posted how many cards were
     * @param spent on what was bought and posted
     * @param decided what all comes to that was kept, whether or not it was ever paid
     */
    record Sums(int posted, long spent, long decided) {}

    Sums sums(Practice practice, Season season, List<DecisionOutcome> became) {
        var posted = cards.posted(practice, season);
        return new Sums(
                posted.size(),
                became.stream()
                        .mapToLong(one -> one.paid(posted.contains(one.subject())))
                        .sum(),
                became.stream().mapToLong(DecisionOutcome::cost).sum());
    }

    /** Who, what and at what price; why it was thought of is no question any more. */
    List<SeasonPage.Group> groups(Practice practice, List<DecisionOutcome> became) {
        var rows =
                became.stream().map(one -> row(practice, one)).collect(Collectors.groupingBy(SeasonPage.Row::decision));
        return SeasonPage.Group.of(decision -> Optional.ofNullable(rows.get(decision))
                .map(group -> new SeasonPage.Group(decision.word(), group.size(), group, null)));
    }

    private SeasonPage.Row row(Practice practice, DecisionOutcome one) {
        boolean fixed = one.stage().isFixed();
        return new SeasonPage.Row(
                one.subject().toString(),
                one.name(),
                Names.initials(one.name()),
                one.client() == null ? null : "/clients/" + one.client(),
                null,
                one.decision(),
                what(one),
                List.of(),
                List.of(),
                Moneys.shown(practice.money(one.cost())),
                null,
                true,
                false,
                fixed ? words.say("plan.stage." + one.stage().word()) : null,
                List.of(),
                List.of(),
                null);
    }

    private String what(DecisionOutcome one) {
        return switch (one.decision()) {
            case NOTHING -> words.say("plan.glance.nothing");
            case CARD -> words.say("plan.glance.card");
            case HOURS -> words.say("plan.glance.hours", one.choice().quarters() / 4.0);
            case GIFT -> String.valueOf(one.choice().given(words));
        };
    }
}
