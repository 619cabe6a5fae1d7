package amity.partnership.agreement;

import amity.client.Client;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which moments keep which line: those of its way and side since it was agreed. Where two lines ask for the same, or a moment is
 * personal, it counts only where the user says so; she may always say that one is not it.
 *
 * @param said for each line what she said of moments
 */
record LineMatch(Client client, List<AgreementLine> lines, Map<UUID, Map<Moment.Id, Boolean>> said) {

    List<LineProgress> over(List<MomentSummary> moments, LocalDate today) {
        return lines.stream().map(line -> progress(line, moments, today)).toList();
    }

    private LineProgress progress(AgreementLine line, List<MomentSummary> moments, LocalDate today) {
        var fitting =
                moments.stream().filter(moment -> fits(line, moment, today)).toList();
        var kept = fitting.stream().filter(moment -> counts(line, moment)).toList();
        var others = fitting.stream().filter(moment -> !kept.contains(moment)).toList();
        return LineProgress.of(line, kept, others, today);
    }

    private boolean fits(AgreementLine line, MomentSummary moment, LocalDate today) {
        return moment.kind() == line.way()
                && (line.ours() ? moment.isGivenWay() : moment.isReceivedWay())
                && !moment.day().isBefore(line.since())
                && !moment.day().isAfter(today)
                && (!moment.isPersonal() || client.isPersonalSideOpen());
    }

    private boolean counts(AgreementLine line, MomentSummary moment) {
        var here = said(line, moment);
        return here != null ? here : !moment.isPersonal() && !isContested(line) && !isClaimed(moment);
    }

    private @Nullable Boolean said(AgreementLine line, MomentSummary moment) {
        return said.getOrDefault(line.id(), Map.of()).get(moment.id());
    }

    /** Another line asks for the same way of the same side. */
    private boolean isContested(AgreementLine line) {
        return lines.stream()
                .anyMatch(other ->
                        !other.id().equals(line.id()) && other.way() == line.way() && other.ours() == line.ours());
    }

    private boolean isClaimed(MomentSummary moment) {
        return said.values().stream().anyMatch(of -> Boolean.TRUE.equals(of.get(moment.id())));
    }
}
