package amity.reading;

import amity.moment.Happening;
import amity.moment.Kind;
import amity.moment.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of paid work: with work noted on them, for a client without any the days of invoices, else of payments. */
record PaidWork(
        List<Happening> moments, List<LocalDate> days, List<Spell> spells, Set<Integer> activeMonths, int projects) {
    private static final int SPELL_DAYS = 14;
    private static final int PROJECT_DAYS = 59; // a gap of 60 ends a run of work

    static PaidWork of(Basis basis) {
        var all = basis.moments(moment -> moment.kind().paid());
        var moments = Stream.of(Kind.WORK, Kind.INVOICE, Kind.PAYMENT)
                .map(kind ->
                        all.stream().filter(moment -> moment.kind() == kind).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        var days = moments.stream().map(Happening::day).distinct().sorted().toList();
        var active = days.stream().map(basis.months()::of).collect(Collectors.toSet());
        return new PaidWork(moments, days, Spell.of(days, SPELL_DAYS), active, projects(all, days));
    }

    @Nullable
    LocalDate first() {
        return days.isEmpty() ? null : days.getFirst();
    }

    /** Active months of the last twelve. */
    int active() {
        return (int) activeMonths.stream().filter(month -> month <= Months.YEAR).count();
    }

    /** Paid work under one name; where none is named one invoice, else a run of work without a gap of 60 days. */
    private static int projects(List<Happening> paid, List<LocalDate> days) {
        var named = paid.stream()
                .map(Happening::project)
                .filter(project -> project != null && !project.isBlank())
                .distinct()
                .count();
        if (named > 0) {
            return (int) named;
        }
        var invoices =
                paid.stream().filter(moment -> moment.kind() == Kind.INVOICE).count();
        return invoices > 0 ? (int) invoices : Spell.of(days, PROJECT_DAYS).size();
    }
}
