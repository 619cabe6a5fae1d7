package amity.command;

import amity.vault.Doctor;
import java.util.List;
import picocli.CommandLine;

@CommandLine.Command(name = "doctor")
final class DoctorCommand extends Command {
    @Override
    int run(Book book, Output answer) {
        book.practice();
        var findings = book.the(Doctor.class).examine();
        boolean well = findings.stream().allMatch(Doctor.Finding::isWell);
        var checks = Json.each(findings, it -> new Check(it.check(), it.isWell(), it.wrong()));
        answer.give(new Answer(well, checks), well ? book.say("answer.doctor.well") : TerminalTable.of(rows(findings)));
        return well ? 0 : Failure.REFUSED;
    }

    private record Answer(boolean ok, List<Check> checks) {}

    private record Check(String check, boolean ok, List<String> found) {}

    private static List<List<String>> rows(List<Doctor.Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.wrong().stream().map(wrong -> List.of(finding.check(), wrong)))
                .toList();
    }
}
