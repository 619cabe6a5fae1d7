package amity.partnership.web;

import amity.client.Client;
import amity.moment.Happening;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Line;
import amity.partnership.agreement.Progress;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is agreed with a client, and how each line has been kept. */
@Component
class AgreementParts {
    private static final int SHOWN = 12;
    private final Agreements agreements;
    private final AgreementWords said;
    private final Words words;

    AgreementParts(Agreements agreements, AgreementWords said, Words words) {
        this.agreements = agreements;
        this.said = said;
        this.words = words;
    }

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
        var ending = agreement.ending();
        return new AgreementPart(
                agreement.id().toString(),
                said.agreed(agreement) + " " + words.say("agreement.look", Days.dated(agreement.lookAgain())),
                ending == null
                        ? null
                        : words.say("agreement.over." + ending.how().word(), Days.dated(ending.on())),
                ending != null && ending.how() == Agreement.End.STOPPED,
                today.plusYears(1).toString(),
                side(lines, true, today),
                side(lines, false, today));
    }

    private List<AgreementPart.Line> side(List<Progress> lines, boolean ours, LocalDate today) {
        return lines.stream()
                .filter(progress -> progress.line().ours() == ours)
                .map(progress -> line(progress, today))
                .toList();
    }

    private AgreementPart.Line line(Progress progress, LocalDate today) {
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
                counted(progress.kept(), today),
                counted(progress.others(), today));
    }

    /** Nothing was due yet, or everything that was is kept, or some of it is still to come. */
    private static String tone(Progress progress) {
        if (progress.of() == 0) return progress.now() ? "t-ok" : "";
        return progress.even() ? "t-ok" : "t-care";
    }

    /** Where a moment that keeps it is noted: way and side are filled in. */
    private static String note(Progress progress) {
        var line = progress.line();
        return "direction=" + (line.ours() ? "given" : "received") + "&kind="
                + line.way().word();
    }

    /** The latest first. */
    private static List<AgreementPart.Counted> counted(List<Happening> moments, LocalDate today) {
        return moments.reversed().stream()
                .limit(SHOWN)
                .map(moment -> new AgreementPart.Counted(
                        moment.id().toString(),
                        Days.shown(moment.day(), today),
                        moment.words() == null ? "" : moment.words()))
                .toList();
    }

    /** To be printed; nothing in it says how it has been kept. */
    AgreementSheet sheet(Practice practice, Client client, Agreement agreement) {
        var ending = agreement.ending();
        return new AgreementSheet(
                "/clients/" + client.id() + "/partnership#agreed",
                practice.owner(),
                client.name(),
                printed(agreement.lines(true)),
                printed(agreement.lines(false)),
                said.agreed(agreement),
                words.say("agreement.look", Days.dated(agreement.lookAgain())),
                ending == null
                        ? null
                        : words.say("agreement.over." + ending.how().word(), Days.dated(ending.on())));
    }

    private List<AgreementSheet.Line> printed(List<Line> lines) {
        return lines.stream()
                .map(line -> new AgreementSheet.Line(line.words(), said.shown(line)))
                .toList();
    }
}
