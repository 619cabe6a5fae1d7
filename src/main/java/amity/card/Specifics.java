package amity.card;

import amity.moment.Moment;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is so of one person alone, to be put into a sentence.
 *
 * @param moments of the year, such as may stand on a card
 * @param since the day of the first paid work
 * @param introduced whom they sent this year
 */
record Specifics(
        List<Task> tasks,
        List<Moment> moments,
        @Nullable LocalDate since,
        @Nullable String introduced,
        LocalDate today,
        Words words) {
    private static final int STILL_GOING = 2;

    /** The sentence with its places filled, or the plain one where there is nothing to fill them with. */
    String in(Opening opening) {
        var places = places(opening);
        var sentence = opening.words();
        for (var place : places.entrySet()) {
            sentence = sentence.replace("{" + place.getKey() + "}", place.getValue());
        }
        return sentence.contains("{") ? opening.plain() : sentence;
    }

    private Map<String, String> places(Opening opening) {
        var places = new TreeMap<String, String>();
        if (!tasks.isEmpty()) {
            places.put("task", tasks.getFirst().name());
            places.put(
                    "two",
                    tasks.size() == 1
                            ? tasks.getFirst().name()
                            : words.say(
                                    "tasks.two",
                                    tasks.get(0).name(),
                                    tasks.get(1).name()));
        }
        next().ifPresent(task -> places.put("next", task.name()));
        if (since != null) places.put("since", String.valueOf(since.getYear()));
        if (introduced != null) places.put("who", introduced);
        if (opening.needs().isWay()) {
            var kind = opening.needs().kind();
            moments.stream()
                    .filter(moment -> moment.isReceivedWay() && moment.kind() == kind && moment.about() == null)
                    .map(Moment::day)
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> places.put("month", Days.monthAlone(day)));
        }
        return places;
    }

    /** What will go on: work of several months that was still done lately. */
    private Optional<Task> next() {
        var lately = YearMonth.from(today).minusMonths(STILL_GOING);
        return tasks.stream()
                .filter(task -> task.months() > 1 && !task.last().isBefore(lately))
                .max(Comparator.comparingInt(Task::months));
    }
}
