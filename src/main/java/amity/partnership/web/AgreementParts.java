package amity.partnership.web;

import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is agreed with a client, and how each line has been kept. */
@Component
record AgreementParts(Agreements agreements, Ledger ledger, AgreementWords said, Words words) {
    private static final int SHOWN = 12;

    /** The latest, in force or over. */
    @Nullable
    AgreementPart of(Practice practice, Client.Id client, LocalDate today) {
        return agreements
                .inForce(practice, client)
                .or(() -> agreements.of(practice, client).stream().findFirst())
                .map(agreement -> part(practice, agreement, today))
                .orElse(null);
    }

    private AgreementPart part(Practice practice, Agreement agreement, LocalDate today) {
        var lines = agreements.progress(practice, agreement, today);
        var moments = moments(practice, lines);
        var ending = agreement.ending();
        return new AgreementPart(
                agreement.id().toString(),
                said.agreed(agreement) + " " + words.say("agreement.look", Days.dated(agreement.lookAgain())),
                ending == null
                        ? null
                        : words.say("agreement.over." + ending.how().word(), Days.dated(ending.on())),
                ending != null && ending.how() == Agreement.End.STOPPED,
                today.plusYears(1).toString(),
                side(lines, true, moments, today),
                side(lines, false, moments, today));
    }

    private Map<Moment.Id, String> moments(Practice practice, List<LineProgress> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(line.kept(), line.others()))
                .flatMap(moments -> latest(moments).map(MomentSummary::id))
                .distinct()
                .toList();
        return ledger.among(practice.id(), ids).stream().collect(Collectors.toMap(Moment::id, Moment::words));
    }

    private List<AgreementPart.Line> side(
            List<LineProgress> lines, boolean ours, Map<Moment.Id, String> moments, LocalDate today) {
        return lines.stream()
                .filter(progress -> progress.line().ours() == ours)
                .map(progress -> line(progress, moments, today))
                .toList();
    }

    private AgreementPart.Line line(LineProgress progress, Map<Moment.Id, String> moments, LocalDate today) {
        var line = progress.line();
        return new AgreementPart.Line(
                line.id().toString(),
                line.words(),
                said.shown(line),
                said.state(progress, today),
                tone(progress),
                progress.done(),
                progress.of(),
                said.due(progress, today),
                note(progress),
                counted(progress.kept(), moments, today),
                counted(progress.others(), moments, today));
    }

    /** Empty while nothing was due or kept, {@code t-ok} when all that was due is kept, else {@code t-care}. */
    private static String tone(LineProgress progress) {
        if (progress.of() == 0) return progress.now() ? "t-ok" : "";
        return progress.isEven() ? "t-ok" : "t-care";
    }

    /** The query for noting a moment that keeps it, with way and side filled in. */
    private static String note(LineProgress progress) {
        var line = progress.line();
        return "direction=" + (line.ours() ? "given" : "received") + "&kind="
                + line.way().word();
    }

    private static Stream<MomentSummary> latest(List<MomentSummary> moments) {
        return moments.reversed().stream().limit(SHOWN);
    }

    private static List<AgreementPart.Counted> counted(
            List<MomentSummary> counted, Map<Moment.Id, String> moments, LocalDate today) {
        return latest(counted)
                .map(moment -> new AgreementPart.Counted(
                        moment.id().toString(), Days.shown(moment.day(), today), moments.getOrDefault(moment.id(), "")))
                .toList();
    }

    /** To be printed; nothing on it says how it has been kept. */
    AgreementSheet sheet(Practice practice, Client client, Agreement agreement, LocalDate today) {
        var back = "/clients/" + client.id() + "/partnership#agreed";
        return new AgreementSheet(back, practice.owner(), client.name(), part(practice, agreement, today));
    }
}
