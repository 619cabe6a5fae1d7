package amity.intake.web;

import java.util.List;
import java.util.Map;

/** Everything to be seen before anything is kept. */
public record PreviewPage(
        String id,
        String title,
        String lede,
        boolean keepable,
        List<FileLine> files,
        List<String> counts,
        String wrong,
        List<ExampleLine> examples,
        List<WrongLine> wrongRows,
        long moreWrong,
        List<AskedName> names,
        List<SameMoneyLine> sameMoney,
        List<NoteLine> notes) {

    /** A file; with a question it can be answered, and asks says how, with a problem nothing comes out of it. */
    public record FileLine(
            String id, String name, String looksLike, String problem, String question, String asks, boolean wrong) {}

    public record ExampleLine(String sort, String where, String says) {}

    public record WrongLine(String file, long line, String says, String reason) {}

    /** Somebody who might be a client that is known: whom the user picks is sent under the field's name. */
    public record AskedName(String field, String question, Map<String, String> options, String chosen) {}

    public record NoteLine(String who, List<Chip> chips) {}

    /** One thing: what it is kept as is sent under the field's name. */
    public record Chip(String field, String said, String instead, Map<String, String> ways, String now) {}

    public record SameMoneyLine(String field, String says, boolean apart) {}

    public String address() {
        return "/import/" + id;
    }
}
