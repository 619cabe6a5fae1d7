package amity.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of days close to one another. */
record Spell(LocalDate first, LocalDate last) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The spells of rising days that are at most so many days apart. */
    static List<Spell> of(List<LocalDate> days, int apart) {
        var spells = new ArrayList<Spell>();
        for (var day : days) {
            if (!spells.isEmpty() && between(spells.getLast().last(), day) <= apart) {
                spells.set(spells.size() - 1, new Spell(spells.getLast().first(), day));
            } else {
                spells.add(new Spell(day, day));
            }
        }
        return spells;
    }

    /** The gaps from the last day of one spell to the first of the next. */
    static List<Long> gaps(List<Spell> spells) {
        var gaps = new ArrayList<Long>();
        for (int i = 1; i < spells.size(); i++) {
            gaps.add(between(spells.get(i - 1).last(), spells.get(i).first()));
        }
        return gaps;
    }

    static @Nullable Double median(List<Long> gaps) {
        if (gaps.isEmpty()) return null;
        var sorted = gaps.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle).doubleValue()
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
