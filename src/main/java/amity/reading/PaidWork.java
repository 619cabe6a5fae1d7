package amity.reading;

import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.moment.PaidDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paid work of a client: its days, the runs of them, and the projects they belong to. */
record PaidWork(
        List<MomentSummary> moments,
        List<LocalDate> days,
        List<Spell> spells,
        Set<Integer> activeMonths,
        List<List<MomentSummary>> projects) {
    private static final int SPELL_DAYS = 14;
    private static final int PROJECT_DAYS = 59; // a gap of 60 ends a run of work

    static PaidWork of(Basis basis) {
        var moments = PaidDays.of(basis.moments());
        var days = days(moments);
        var active = days.stream().map(basis.months()::of).collect(Collectors.toSet());
        return new PaidWork(moments, days, Spell.of(days, SPELL_DAYS), active, projects(moments));
    }

    private static List<LocalDate> days(List<MomentSummary> moments) {
        return moments.stream().map(MomentSummary::day).distinct().sorted().toList();
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
    private static List<List<MomentSummary>> projects(List<MomentSummary> worked) {
        var named = worked.stream()
                .filter(moment -> !name(moment).isEmpty())
                .collect(Collectors.groupingBy(PaidWork::name));
        var nameless = worked.stream()
                .filter(moment -> name(moment).isEmpty())
                .collect(Collectors.partitioningBy(moment -> moment.kind() == Kind.INVOICE));
        var projects = new ArrayList<>(named.values());
        nameless.get(true).forEach(invoice -> projects.add(List.of(invoice)));
        Spell.of(days(nameless.get(false)), PROJECT_DAYS)
                .forEach(run -> projects.add(nameless.get(false).stream()
                        .filter(moment -> run.holds(moment.day()))
                        .toList()));
        return projects;
    }

    private static String name(MomentSummary moment) {
        var project = moment.project();
        return project == null ? "" : project.strip();
    }
}
