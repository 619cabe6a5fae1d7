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
        var well = findings.stream().allMatch(Doctor.Finding::well);
        var node = Json.object();
        node.put("ok", well);
        node.set("checks", Json.array(findings, finding -> {
            var check = Json.object();
            check.set("check", Json.words(finding.check()));
            check.put("ok", finding.well());
            check.set("found", Json.words(finding.wrong()));
            return check;
        }));
        answer.give(node, well ? "All is well." : TerminalTable.of(rows(findings)));
        return well ? 0 : Failure.REFUSED;
    }

    private static List<List<String>> rows(List<Doctor.Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.wrong().stream().map(wrong -> List.of(finding.check(), wrong)))
                .toList();
    }
}
