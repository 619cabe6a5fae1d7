package amity.calendar;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;

/** Something that knows of days worth marking; features add theirs as beans. */
public interface DaySource {
    /** Its days from the first to the last, both included, soonest first. */
    List<Day> days(Practice practice, LocalDate from, LocalDate to);
}
