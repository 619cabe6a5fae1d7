package amity.relationship;

import amity.client.Client;
import amity.moment.About;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of the first evening: for each client which of the six ways came back, and which went out. */
@Component
@Transactional
public class WhatCameBack {
    private final Ledger ledger;
    private final Reviews reviews;
    private final Words words;
    private final Clock clock;

    WhatCameBack(Ledger ledger, Reviews reviews, Words words, Clock clock) {
        this.ledger = ledger;
        this.reviews = reviews;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One tick of the sheet.
     *
     * @param received whether they gave; otherwise we did
     * @param said in her own words, where she likes
     */
    public record Tick(Kind way, boolean received, @Nullable String said) {}

    /** Keeps the ticks as moments about half a year ago; without any, that nothing came back. */
    public void keep(Practice practice, Client.Id client, List<Tick> ticks) {
        var season = season(practice);
        for (var tick : ticks) {
            if (!tick.way().way()) {
                throw new Refused("“" + tick.way().word() + "” is none of the six ways.");
            }
            ledger.record(
                    practice,
                    Note.of(client, said(tick))
                            .as(tick.way())
                            .direction(tick.received() ? Direction.RECEIVED : Direction.GIVEN)
                            .about(About.SEASON, season.middle()));
        }
        var something = ticks.stream().anyMatch(Tick::received);
        reviews.answer(practice, client, Question.CAME_BACK, something ? "something" : "nothing");
    }

    /** The season that what is ticked today is about. */
    @Transactional(readOnly = true)
    public SeasonOfYear season(Practice practice) {
        return SeasonOfYear.of(practice.today(clock).minusMonths(6), practice.country());
    }

    /** The clients for whom the sheet has been answered. */
    @Transactional(readOnly = true)
    public List<Client.Id> answered(Practice.Id practice) {
        return reviews.answers(practice).entrySet().stream()
                .filter(one -> one.getValue().stream().map(Answer::question).anyMatch(Question.CAME_BACK::equals))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String said(Tick tick) {
        var said = tick.said();
        return said == null || said.isBlank()
                ? words.say("cameback." + (tick.received() ? "received." : "given.")
                        + tick.way().word())
                : said;
    }
}
