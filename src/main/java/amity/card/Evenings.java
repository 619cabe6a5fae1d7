package amity.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cards spread evenly over the evenings she picks, each written at the latest on the evening before it must be posted. */
public record Evenings(Map<LocalDate, List<Card>> plan, List<Card> tooLate) {
    static Evenings of(List<LocalDate> evenings, List<Card> unwritten) {
        var byDay = unwritten.stream().sorted(Comparator.comparing(Card::due)).toList();
        for (int each = Math.ceilDiv(Math.max(1, byDay.size()), Math.max(1, evenings.size()));
                each < byDay.size();
                each++) {
            var even = spread(evenings, byDay, each);
            if (even.tooLate.isEmpty()) return even;
        }
        return spread(evenings, byDay, Math.max(1, byDay.size()));
    }

    /** At most so many an evening; the most pressing first. */
    private static Evenings spread(List<LocalDate> evenings, List<Card> byDay, int each) {
        var plan = new TreeMap<LocalDate, List<Card>>();
        evenings.forEach(evening -> plan.put(evening, new ArrayList<>()));
        var tooLate = new ArrayList<Card>();
        for (var card : byDay) {
            var evening = plan.entrySet().stream()
                    .filter(one -> one.getValue().size() < each && one.getKey().isBefore(card.due()))
                    .findFirst();
            evening.ifPresentOrElse(one -> one.getValue().add(card), () -> tooLate.add(card));
        }
        return new Evenings(plan, tooLate);
    }

    public Optional<LocalDate> of(Card card) {
        return plan.entrySet().stream()
                .filter(evening -> evening.getValue().contains(card))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
