package amity.partnership;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Exactness;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.MomentDate;
import amity.moment.Note;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of the first evening: for each client which of the six ways came back, and which went out. */
@Component
@Transactional
public class WhatCameBack {
    private static final int HALF_A_YEAR = 6;
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

    public record Line(Client.Id client, List<Tick> ticks) {}

    public record Kept(int moments, int nothings) {}

    /** Keeps a whole sheet, all of it or nothing. */
    public Kept keep(Practice practice, List<Line> lines, MomentDate when) {
        lines.forEach(line -> keep(practice, line.client(), line.ticks(), when.notAfter(practice.today(clock))));
        return new Kept(lines.stream().mapToInt(line -> line.ticks().size()).sum(), (int)
                lines.stream().filter(line -> line.ticks().isEmpty()).count());
    }

    /** Keeps the ticks as moments of about that time; without any from them, that nothing came back. */
    public void keep(Practice practice, Client.Id client, List<Tick> ticks, MomentDate when) {
        for (var tick : ticks) {
            if (!tick.way().isWay()) {
                throw Refusal.of(
                        "refusal.what-came-back.none-six-ways", tick.way().word());
            }
            ledger.tell(
                    practice,
                    Note.of(client, said(tick))
                            .as(tick.way())
                            .direction(tick.received() ? Direction.RECEIVED : Direction.GIVEN)
                            .when(new MomentDate(
                                    when.day(), Objects.requireNonNullElse(when.about(), Exactness.SEASON))));
        }
        boolean something = ticks.stream().anyMatch(Tick::received);
        reviews.answer(practice, client, Question.CAME_BACK, something ? "something" : "nothing");
    }

    /** The season that what is ticked today is about, where she does not say another: that of half a year ago. */
    @Transactional(readOnly = true)
    public MomentDate season(Practice practice) {
        return MomentDate.seasons(practice, practice.today(clock).minusMonths(HALF_A_YEAR))
                .getFirst();
    }

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
