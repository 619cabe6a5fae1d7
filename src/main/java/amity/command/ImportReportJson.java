package amity.command;

import amity.intake.ImportReport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an import brought, as it is answered. */
final class ImportReportJson {
    private ImportReportJson() {}

    /** The answer; {@code first} where there was no practice before, also when nothing was kept. */
    static JsonNode of(ImportReport imported, boolean first) {
        var node = Json.object();
        node.set("import", Json.words(imported.id()));
        node.set("practice", practice(imported, first));
        node.set("files", Json.array(imported.files(), ImportReportJson::file));
        node.set("rows", rows(imported.rows()));
        node.set("clients", tally(imported.figures().clients()));
        node.set("undecided", Json.array(imported.undecided(), ImportReportJson::undecided));
        node.set("people", tally(imported.figures().people()));
        node.set("moments", fresh(imported.figures().moments()));
        node.set("facts", fresh(imported.figures().facts()));
        node.set("appointments", fresh(imported.figures().appointments()));
        var amounts = Json.object();
        imported.amounts().forEach(sum -> amounts.set(sum.getCurrencyUnit().getCode(), Json.amount(sum)));
        node.set("amounts", amounts);
        node.set("from", Json.words(imported.figures().from()));
        node.set("to", Json.words(imported.figures().to()));
        node.set("notes", Json.array(imported.notes(), ImportReportJson::noted));
        node.set("wrongRows", Json.array(imported.wrongRows(), ImportReportJson::wrong));
        return node;
    }

    static String words(ImportReport imported) {
        var rows = imported.rows();
        return "%d rows read: %d new, %d already there, %d wrong. %d new clients, %d new moments.%s"
                        .formatted(
                                rows.read(),
                                rows.fresh(),
                                rows.already(),
                                rows.wrong(),
                                imported.figures().clients().fresh(),
                                imported.figures().moments(),
                                imported.id() == null
                                        ? " Nothing was kept."
                                        : " To take it back: amity undo-import " + imported.id())
                + imported.files().stream()
                        .filter(file -> file.note() != null)
                        .map(file -> "\n" + file.name() + ": " + file.note())
                        .collect(Collectors.joining());
    }

    private static JsonNode practice(ImportReport imported, boolean first) {
        var node = Json.object();
        node.put("created", first);
        node.set("currency", Json.words(imported.practice().currency()));
        node.set("zone", Json.words(imported.practice().zone()));
        return node;
    }

    private static JsonNode file(ImportReport.OfFile file) {
        var node = Json.object();
        node.set("file", Json.words(file.name()));
        node.set("producer", Json.words(file.producer()));
        node.set("rows", rows(file.rows()));
        node.set("problem", Json.words(file.problem()));
        node.set("note", Json.words(file.note()));
        return node;
    }

    private static JsonNode noted(ImportReport.PersonNotes noted) {
        var node = Json.object();
        node.set("person", Json.words(noted.person()));
        node.set("client", Json.words(noted.client()));
        node.set("says", Json.array(noted.jottings(), jotting -> {
            var says = Json.object();
            says.set("words", Json.words(jotting.remark().words()));
            says.set("as", Json.words(jotting.remark().as().word()));
            return says;
        }));
        return node;
    }

    private static JsonNode rows(ImportReport.Rows rows) {
        var node = Json.object();
        node.put("read", rows.read());
        node.put("new", rows.fresh());
        node.put("already", rows.already());
        node.put("wrong", rows.wrong());
        node.put("leftOut", rows.leftOut());
        node.put("changed", rows.changed());
        return node;
    }

    private static JsonNode tally(ImportReport.Tally tally) {
        var node = Json.object();
        node.put("new", tally.fresh());
        node.put("matched", tally.matched());
        return node;
    }

    private static JsonNode fresh(long count) {
        var node = Json.object();
        node.put("new", count);
        return node;
    }

    private static JsonNode undecided(ImportReport.UndecidedName undecided) {
        var node = Json.object();
        node.set("name", Json.words(undecided.name()));
        node.set(
                "maybe",
                Json.words(undecided.maybe().stream()
                        .map(ImportReport.PossibleClient::client)
                        .toList()));
        return node;
    }

    private static JsonNode wrong(ImportReport.WrongRow wrong) {
        var node = Json.object();
        node.set("file", Json.words(wrong.file()));
        node.put("line", wrong.line());
        node.set("reason", Json.words(wrong.reason()));
        return node;
    }
}
