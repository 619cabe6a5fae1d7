package amity.desk;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pace each practice has set for its desk. */
@Component
@Transactional
public class Paces {
    static final int MOST = 5;
    private static final String USUAL = "3";
    private static final String LIMIT = "desk.limit";
    private static final String BUSY = "desk.busy-until";
    private final Practices practices;

    Paces(Practices practices) {
        this.practices = practices;
    }

    @Transactional(readOnly = true)
    public Pace of(Practice practice) {
        var settings = practices.settings(practice.id());
        var busy = settings.getOrDefault(BUSY, "");
        return new Pace(
                Integer.parseInt(settings.getOrDefault(LIMIT, USUAL)), busy.isEmpty() ? null : LocalDate.parse(busy));
    }

    public void limit(Practice practice, int things) {
        if (things < 1 || things > MOST) throw Refusal.of("refusal.paces.between-one-five-things");
        practices.set(practice.id(), LIMIT, Integer.toString(things));
    }

    /** Holds everything that can wait until a day; null takes it back. */
    public void busyUntil(Practice practice, @Nullable LocalDate day) {
        practices.set(practice.id(), BUSY, day == null ? "" : day.toString());
    }
}
