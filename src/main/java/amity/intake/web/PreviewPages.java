package amity.intake.web;

import amity.intake.ImportReport;
import amity.intake.Preview;
import amity.intake.file.Tools;
import amity.knowing.Remark;
import amity.money.Moneys;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what an import would bring into words. */
@Component
record PreviewPages(Words words) {
    private static final int SHOWN = 50;

    PreviewPage of(Preview preview) {
        var report = preview.report();
        return new PreviewPage(
                preview.id().toString(),
                isReadable(preview)
                        ? words.say("exchange.preview.title")
                        : words.say("exchange.preview.none", preview.sources().size()),
                isReadable(preview)
                        ? words.say("exchange.preview.lede", report.rows().read(), period(report))
                        : words.say(
                                "exchange.preview.none.why", preview.sources().size()),
                isReadable(preview),
                files(preview),
                counts(report),
                report.rows().wrong() == 0
                        ? ""
                        : words.say("exchange.preview.wrong", report.rows().wrong()),
                preview.examples().stream().map(this::example).toList(),
                report.wrongRows().stream()
                        .limit(SHOWN)
                        .map(row ->
                                new PreviewPage.WrongLine(row.file(), row.line(), beginning(row.raw()), row.reason()))
                        .toList(),
                Math.max(0, report.wrongRows().size() - SHOWN),
                report.undecided().stream().map(this::name).toList(),
                preview.sameMoney().stream().map(this::sameMoney).toList(),
                report.notes().stream().map(this::note).toList());
    }

    private static boolean isReadable(Preview preview) {
        return preview.sources().stream().anyMatch(source -> source.reading() == Preview.Reading.READ);
    }

    private String period(ImportReport report) {
        return report.figures().from() == null || report.figures().to() == null
                ? ""
                : words.say(
                        "exchange.preview.period",
                        day(report.figures().from()),
                        day(report.figures().to()));
    }

    private List<PreviewPage.FileLine> files(Preview preview) {
        var lines = new ArrayList<PreviewPage.FileLine>();
        for (int place = 0; place < preview.sources().size(); place++) {
            var source = preview.sources().get(place);
            boolean asks = preview.questions().contains(source);
            boolean said = source.reading() == Preview.Reading.READ && Tools.MAPPED.equals(source.producer());
            boolean wrong = preview.report().files().get(place).rows().wrong() > 0;
            lines.add(new PreviewPage.FileLine(
                    source.id().toString(),
                    source.name(),
                    looksLike(source),
                    problem(source),
                    asks || said ? "/import/" + preview.id() + "/files/" + source.id() : "",
                    words.say(asks ? "exchange.preview.answer" : "exchange.preview.otherwise"),
                    wrong));
        }
        return lines;
    }

    /** The kept sentence names the command line’s words for the order of a date; the page asks by a button instead. */
    private String problem(Preview.Source source) {
        if (source.reading() == Preview.Reading.UNDATED) return words.say("exchange.preview.undated");
        return Objects.requireNonNullElse(source.problem() == null ? source.note() : source.problem(), "");
    }

    private String looksLike(Preview.Source source) {
        return source.producer() == null
                ? ""
                : words.say("exchange.preview.looks-like", tool(source.producer()), source.read());
    }

    private String tool(@Nullable String producer) {
        return words.say(
                "exchange.tool." + (producer != null && Tools.producers().contains(producer) ? producer : "noted"));
    }

    /** The figures, each in a few words; those that are nothing are left unsaid. */
    private List<String> counts(ImportReport report) {
        var rows = report.rows();
        var counts = new ArrayList<String>();
        add(counts, "rows.new", rows.fresh() - rows.leftOut());
        add(counts, "rows.already", rows.already());
        add(counts, "rows.changed", rows.changed());
        add(counts, "rows.left-out", rows.leftOut());
        add(counts, "clients.new", report.figures().clients().fresh());
        add(counts, "clients.matched", report.figures().clients().matched());
        add(counts, "people.new", report.figures().people().fresh());
        add(counts, "people.matched", report.figures().people().matched());
        add(counts, "appointments", report.figures().appointments());
        add(counts, "facts", report.figures().facts());
        report.amounts().forEach(amount -> counts.add(words.say("exchange.preview.amount", Moneys.shown(amount))));
        return counts;
    }

    private void add(List<String> counts, String what, long many) {
        if (many > 0) {
            counts.add(words.say("exchange.preview." + what, many));
        }
    }

    String brought(ImportReport report) {
        var brought = new ArrayList<String>();
        add(brought, "moments", report.figures().moments());
        add(brought, "clients.new", report.figures().clients().fresh());
        add(brought, "people.new", report.figures().people().fresh());
        add(brought, "appointments", report.figures().appointments());
        return String.join(", ", brought);
    }

    private PreviewPage.ExampleLine example(Preview.Example example) {
        return new PreviewPage.ExampleLine(
                words.say("exchange.preview.first." + example.sort().word()),
                words.say("exchange.preview.where", example.file(), Long.toString(example.line())),
                example.says());
    }

    private PreviewPage.AskedName name(ImportReport.UndecidedName undecided) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("exchange.preview.who.later"));
        undecided
                .maybe()
                .forEach(maybe ->
                        options.put(maybe.client().toString(), words.say("exchange.preview.who.same", maybe.name())));
        options.put(undecided.party().toString(), words.say("exchange.preview.who.new"));
        var asked = words.say(
                "exchange.preview.who",
                undecided.name(),
                undecided.maybe().stream()
                        .map(ImportReport.PossibleClient::name)
                        .collect(Collectors.joining(", ")));
        return new PreviewPage.AskedName("who-" + undecided.party(), asked, options, "");
    }

    private PreviewPage.NoteLine note(ImportReport.PersonNotes noted) {
        var who = noted.client().equals(noted.person())
                ? noted.person()
                : words.say("exchange.preview.note.who", noted.person(), noted.client());
        return new PreviewPage.NoteLine(
                who,
                IntStream.range(0, noted.jottings().size())
                        .mapToObj(place -> chip(
                                ImportController.AS + noted.draft() + "-" + place,
                                noted.jottings().get(place).remark()))
                        .toList());
    }

    private PreviewPage.Chip chip(String field, Remark remark) {
        var ways = new LinkedHashMap<String, String>();
        Remark.As.KNOWN.stream()
                .filter(as -> as != Remark.As.NAME)
                .forEach(as -> ways.put(as.word(), words.say("know.as." + as.word())));
        ways.put(Remark.As.NOTHING.word(), words.say("exchange.preview.note.out"));
        return new PreviewPage.Chip(
                field,
                remark.said(),
                Objects.requireNonNullElse(remark.instead(), ""),
                ways,
                remark.as().word());
    }

    private PreviewPage.SameMoneyLine sameMoney(Preview.SameMoney same) {
        var says = words.say(
                same.apart() ? "exchange.preview.apart" : "exchange.preview.same-money",
                same.client(),
                Moneys.shown(same.amount()),
                tool(same.source()),
                day(same.day()),
                same.otherDay() == null ? "" : tool(same.otherSource()),
                same.otherDay() == null ? "" : day(same.otherDay()));
        return new PreviewPage.SameMoneyLine("apart-" + same.payment(), says, same.apart());
    }

    private static String day(LocalDate day) {
        return Days.fullyDated(day);
    }

    private static String beginning(String raw) {
        return raw.length() <= 200
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, raw.codePointCount(0, 200))) + "…";
    }
}
