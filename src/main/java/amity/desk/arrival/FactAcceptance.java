package amity.desk.arrival;

import amity.client.Fact;
import amity.client.Facts;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Wish;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What they told of themselves: facts in their words, from them. */
@Component
record FactAcceptance(Facts facts, Words words) implements Acceptance {
    private static final String FACT = "fact";

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        return told(arrival, changed).stream()
                .map(fact -> facts.keep(practice, fact))
                .map(fact -> new Arrival.Trace(FACT, fact.id().value(), ""))
                .toList();
    }

    private List<Fact> told(Arrival arrival, ArrivalChange changed) {
        return switch (arrival.submission()) {
            case Submission.Correction said ->
                List.of(fact(arrival, "correction", changed.words(said.words()), null, List.of()));
            case Submission.Preferences preferences -> preferences(arrival, preferences, changed);
            default -> List.of();
        };
    }

    private List<Fact> preferences(Arrival arrival, Submission.Preferences preferences, ArrivalChange changed) {
        var told = new ArrayList<Fact>();
        if (!preferences.policy().isEmpty()) {
            told.add(fact(arrival, "policy", changed.words(preferences.policy()), null, List.of()));
        }
        if (preferences.wishes().contains(Wish.NO_ALCOHOL)) {
            told.add(wish(arrival, Wish.NO_ALCOHOL, Fact.Stance.DISLIKE, List.of("alcohol")));
        }
        if (preferences.wishes().contains(Wish.NO_CHRISTMAS)) {
            told.add(wish(arrival, Wish.NO_CHRISTMAS, Fact.Stance.DISLIKE, List.of()));
        }
        if (preferences.wishes().contains(Wish.INVITE)) {
            told.add(wish(arrival, Wish.INVITE, Fact.Stance.LIKE, List.of()));
        }
        return told;
    }

    private Fact wish(Arrival arrival, Wish wish, Fact.Stance stance, List<String> tags) {
        return fact(arrival, wish.word(), words.say("arrival.fact." + wish.word()), stance, tags);
    }

    private Fact fact(Arrival arrival, String topic, String said, Fact.@Nullable Stance stance, List<String> tags) {
        return new Fact(
                new Fact.Id(Ids.next()),
                arrival.client(),
                arrival.person(),
                words.say("arrival.topic." + topic),
                said,
                stance,
                tags,
                false,
                Fact.Sensitivity.ORDINARY,
                true,
                arrival.on(),
                null);
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        var record = trace.record();
        if (trace.sort().equals(FACT) && record != null) {
            facts.end(practice, new Fact.Id(record));
        }
    }
}
