package amity.demo;

import amity.account.Accounts;
import amity.evening.FirstEvening;
import amity.practice.CoreValues;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.MovableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sample practice: Hannah Whitlock's, with fourteen clients and two years of history, on a Friday in November. */
@Component
public class Demo {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Practices practices;
    private final Accounts accounts;
    private final MovableClock clock;
    private final DemoStory world;
    private final FirstEvening evening;

    Demo(Practices practices, Accounts accounts, MovableClock clock, DemoStory world, FirstEvening evening) {
        this.practices = practices;
        this.accounts = accounts;
        this.clock = clock;
        this.world = world;
        this.evening = evening;
    }

    /** Plays the story into a practice of its own, at whose end the clock stands at nine on its last Friday. */
    @Transactional
    public Practice play() {
        var script = Script.endingBefore(clock);
        clock.moveTo(
                script.friday().minusYears(2).atTime(MORNING).atZone(LONDON).toInstant());
        var practice =
                practices.open("Whitlock Virtual Assistance", "Hannah Whitlock", CurrencyUnit.GBP, "GB", LONDON, true);
        accounts.join(practice);
        practices.keep(
                practice.id(),
                new CoreValues(List.of(
                        "Kindness first",
                        "Words are kept",
                        "People are paid on time",
                        "Evenings belong to the family")));
        evening.end(practice); // it has two years behind it
        world.play(practice, script);
        return practice;
    }

    /** Sets the clock to where the story ends, for a sample practice that was played before. */
    public Practice resume(Practice played) {
        standAt(Script.endingBefore(clock).friday());
        return played;
    }

    /** Moves the clock to nine on a day. */
    public void standAt(LocalDate day) {
        clock.moveTo(day.atTime(MORNING).atZone(LONDON).toInstant());
    }
}
