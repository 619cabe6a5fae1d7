package amity.intake.web;

import amity.intake.ImportProgress;
import amity.intake.ImportReport;
import amity.intake.ImportSummary;
import amity.intake.Preview;
import amity.intake.UndoReport;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts choosing, reading and the result of an import into words. */
@Component
record ImportPages(Words words, PreviewPages previews) {
    FileChoicePage choose(Practice practice, List<ImportSummary> begun, List<ImportSummary> history) {
        return new FileChoicePage(
                begun.stream().map(one -> listed(practice, one)).toList(),
                history.stream().map(one -> listed(practice, one)).toList());
    }

    private FileChoicePage.Earlier listed(Practice practice, ImportSummary one) {
        return new FileChoicePage.Earlier(
                "/import/" + one.id(),
                one.files(),
                when(practice, one.at()),
                switch (one.state()) {
                    case READING -> words.say("exchange.page.waiting.reading");
                    case WAITING -> words.say("exchange.page.waiting.yes");
                    case UNDONE -> words.say("exchange.page.earlier.undone");
                    case APPLIED -> words.say("exchange.page.earlier.moments", one.moments());
                });
    }

    ProgressPage reading(Preview now, ImportProgress progress) {
        return new ProgressPage(
                now.id().toString(),
                progress.read(),
                Math.max(progress.total(), progress.read()),
                words.say("exchange.page.rows-read", progress.read(), progress.total()),
                progress.left() == null
                        ? ""
                        : words.say("exchange.page.rate", progress.perSecond(), left(progress.left())),
                progress.done(),
                now.sources().stream()
                        .map(source -> new ProgressPage.FileLine(
                                source.name(),
                                words.say("exchange.page.reading."
                                        + source.reading().name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private String left(Duration left) {
        return left.toSeconds() < 60
                ? words.say("exchange.page.seconds", Math.max(1, left.toSeconds()))
                : words.say("exchange.page.minutes", left.toMinutes() + 1);
    }

    PreviewPage preview(Preview preview) {
        return previews.of(preview);
    }

    ResultPage result(Practice practice, Preview kept) {
        var report = kept.report();
        var rows = report.rows();
        boolean undone = kept.state() == Preview.State.UNDONE;
        return new ResultPage(
                kept.id().toString(),
                words.say(
                        undone ? "exchange.result.undone" : "exchange.result.title",
                        rows.fresh() - rows.leftOut(),
                        rows.wrong()),
                words.say(undone ? "exchange.result.undone.lede" : "exchange.result.lede"),
                kept.appliedAt() == null ? "" : came(kept, when(practice, kept.appliedAt())),
                undone,
                lines(report),
                rows.read(),
                wrong(kept),
                unread(kept),
                report.undecided().stream().map(this::undecided).toList(),
                words.say(
                        "exchange.result.undo.why",
                        report.figures().moments(),
                        kept.sources().size()),
                words.say("exchange.result.undo.do", kept.sources().size()),
                next(report));
    }

    /** Only what was read came in; many files are counted before they are named. */
    private String came(Preview kept, String when) {
        var files = kept.sources().stream()
                .filter(source -> source.reading() == Preview.Reading.READ)
                .map(Preview.Source::name)
                .toList();
        return files.size() <= 3
                ? words.say("exchange.result.came", String.join(", ", files), when)
                : words.say("exchange.result.came.many", files.size(), when, String.join(", ", files));
    }

    private static List<ResultPage.UnreadFile> unread(Preview kept) {
        return kept.sources().stream()
                .filter(source -> source.reading() != Preview.Reading.READ || source.note() != null)
                .filter(source -> source.problem() != null || source.note() != null)
                .map(source -> new ResultPage.UnreadFile(
                        source.name(), String.valueOf(source.problem() == null ? source.note() : source.problem())))
                .toList();
    }

    private List<ResultPage.Line> lines(ImportReport report) {
        var rows = report.rows();
        var lines = new ArrayList<ResultPage.Line>();
        lines.add(line(Preview.Sort.NEW.word(), rows.fresh() - rows.leftOut(), came(report)));
        lines.add(line(
                Preview.Sort.ALREADY.word(),
                rows.already(),
                words.say("exchange.result.already.means", rows.changed())));
        lines.add(line(Preview.Sort.LEFT_OUT.word(), rows.leftOut(), words.say("exchange.result.left-out.means")));
        lines.add(line("wrong", rows.wrong(), words.say("exchange.result.wrong.means")));
        return lines;
    }

    /** Rows that had changed bring moments, too: they are named where they have a part in what came. */
    private String came(ImportReport report) {
        var brought = previews.brought(report);
        return report.rows().changed() == 0 || brought.isEmpty()
                ? brought
                : words.say(
                        "exchange.result.new.changed",
                        brought,
                        report.rows().fresh() - report.rows().leftOut());
    }

    private ResultPage.Line line(String what, long rows, String means) {
        return new ResultPage.Line(words.say("exchange.result." + what), rows, means);
    }

    private static List<ResultPage.WrongFile> wrong(Preview kept) {
        var files = new ArrayList<ResultPage.WrongFile>();
        for (int place = 0; place < kept.sources().size(); place++) {
            long rows = kept.report().files().get(place).rows().wrong();
            var source = kept.sources().get(place);
            if (rows > 0) {
                files.add(new ResultPage.WrongFile(
                        "/import/" + kept.id() + "/files/" + source.id() + "/wrong", source.name(), rows));
            }
        }
        return files;
    }

    private String undecided(ImportReport.UndecidedName one) {
        return words.say(
                "exchange.result.undecided.one",
                one.name(),
                String.join(
                        ", ",
                        one.maybe().stream()
                                .map(ImportReport.PossibleClient::name)
                                .toList()));
    }

    private List<ResultPage.Next> next(ImportReport report) {
        var next = new ArrayList<ResultPage.Next>();
        if (report.figures().clients().fresh() + report.figures().clients().matched() > 0) {
            next.add(next("came-back", "/what-came-back"));
        }
        next.add(next("clients", "/clients"));
        next.add(next(sawPeople(report) ? "others" : "more", "/import"));
        return next;
    }

    /** Whether a calendar or a book of contacts came; people named on invoices say little of whom she talks to. */
    private static boolean sawPeople(ImportReport report) {
        return report.figures().appointments() > 0
                || report.figures().moments() == 0
                        && report.figures().people().fresh()
                                        + report.figures().people().matched()
                                > 0;
    }

    private ResultPage.Next next(String what, String address) {
        return new ResultPage.Next(
                words.say("exchange.next." + what), words.say("exchange.next." + what + ".do"), address);
    }

    String undone(UndoReport undone) {
        var said = words.say("exchange.undone", undone.moments(), undone.clients(), undone.people());
        return undone.left().isEmpty() ? said : said + " " + String.join(" ", undone.left());
    }

    private static String when(Practice practice, Instant at) {
        var then = at.atZone(practice.zone());
        return Days.fullyDated(then.toLocalDate()) + ", " + Days.time(then);
    }
}
