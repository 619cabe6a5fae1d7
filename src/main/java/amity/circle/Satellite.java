package amity.circle;

import amity.moment.Ledger;
import amity.moment.TimeAlone;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody who works alone is asked about company: in November, once a year; otherwise only by her wish, after so many days of work without a talk. */
@Component
@Transactional
public class Satellite {
    private static final String ALONE_AFTER = "circle.alone-after";
    private static final int LONGEST = 365;
    private final Practices practices;
    private final Functions functions;
    private final Ledger ledger;
    private final Words words;

    Satellite(Practices practices, Functions functions, Ledger ledger, Words words) {
        this.practices = practices;
        this.functions = functions;
        this.ledger = ledger;
        this.words = words;
    }

    /** In November, once there is any work or talk in the book, unless she is going to a function in December. */
    @Transactional(readOnly = true)
    public boolean asksForChristmas(Practice practice, LocalDate day) {
        return day.getMonth() == Month.NOVEMBER
                && ledger.alone(practice.id(), day).isKnown()
                && functions.from(practice.id(), LocalDate.of(day.getYear(), Month.DECEMBER, 1)).stream()
                        .noneMatch(
                                function -> function.isGoing() && function.on().getYear() == day.getYear());
    }

    /** For how many days she has worked since she last met or spoke with anyone, once they are as many as she wants to be reminded after. */
    @Transactional(readOnly = true)
    public Optional<TimeAlone> alone(Practice practice, LocalDate day) {
        var after = aloneAfter(practice.id());
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(ledger.alone(practice.id(), day)).filter(alone -> alone.days() >= after.get());
    }

    /** After how many days of working alone she wants to be reminded; empty while she does not. */
    @Transactional(readOnly = true)
    public Optional<Integer> aloneAfter(Practice.Id practice) {
        return practices
                .setting(practice, ALONE_AFTER)
                .filter(said -> !said.isBlank())
                .map(Integer::valueOf);
    }

    /** The town of the practice, where she has said it. */
    @Transactional(readOnly = true)
    public String town(Practice.Id practice) {
        return practices.setting(practice, NearbyFunctions.OUR_TOWN).orElse("");
    }

    /** Keeps the town, and after how many days of working alone to remind her; nothing typed is never. */
    public void set(Practice.Id practice, String town, String aloneAfter) {
        var days = aloneAfter.strip();
        if (!days.isEmpty()
                && (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > LONGEST)) {
            throw new Refusal(words.say("circle.wrong.alone", days));
        }
        practices.set(practice, NearbyFunctions.OUR_TOWN, town.strip());
        practices.set(practice, ALONE_AFTER, days);
    }
}
