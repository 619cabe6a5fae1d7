package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementLine;
import amity.partnership.agreement.Rhythm;
import amity.partnership.profile.WorkProfile;
import amity.partnership.web.AgreementPage.Row;
import amity.reading.SixWays;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of an agreement: begun from how the user works, or from the agreement that is to be changed. */
@Component
record AgreementForms(Words words) {
    private static final int FREE = 2;

    /** A new form, filled from her page on how she works. */
    AgreementPage fresh(Client client, WorkProfile how, LocalDate today) {
        return begun(client, null, rows(how.gives()), rows(how.countsOn()), today);
    }

    AgreementPage changing(Client client, Agreement agreement, LocalDate today) {
        var ours = agreement.lines(true).stream().map(AgreementForms::row).toList();
        var theirs = agreement.lines(false).stream().map(AgreementForms::row).toList();
        return begun(client, agreement.id(), ours, theirs, today);
    }

    private AgreementPage begun(
            Client client, Agreement.@Nullable Id changed, List<Row> ours, List<Row> theirs, LocalDate today) {
        var again = today.plusYears(1).toString();
        return page(client, changed, today.toString(), "", again, ours, theirs, null);
    }

    /** The form as it was typed, with what is wrong in it. */
    AgreementPage again(Client client, Agreement.@Nullable Id changed, AgreementForm typed, @Nullable String sorry) {
        return page(
                client,
                changed,
                typed.text("agreed"),
                typed.text("how"),
                typed.text("look-again"),
                typed.rows(true),
                typed.rows(false),
                sorry);
    }

    private AgreementPage page(
            Client client,
            Agreement.@Nullable Id changed,
            String agreed,
            String how,
            String look,
            List<Row> ours,
            List<Row> theirs,
            @Nullable String sorry) {
        var place = "/clients/" + client.id() + "/agreements";
        var filled = numbered(ours, 0);
        return new AgreementPage(
                client.id().toString(),
                client.name(),
                changed == null ? place : place + "/" + changed,
                changed == null,
                agreed,
                how,
                look,
                filled,
                numbered(theirs, filled.size()),
                options(SixWays.ALL.stream().map(Kind::word), "partnership.way."),
                options(Stream.of(Rhythm.values()).map(Rhythm::word), "agreement.often."),
                sorry);
    }

    /** With a few free lines after those that are filled. */
    private static List<Row> numbered(List<Row> rows, int from) {
        var free = new Row(0, "", "", Kind.REFERRAL.word(), Rhythm.WHENEVER.word(), "1", "");
        var all = Stream.concat(rows.stream(), Collections.nCopies(FREE, free).stream())
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).at(from + i))
                .toList();
    }

    private static List<Row> rows(Map<Kind, String> said) {
        return said.entrySet().stream()
                .map(one -> new Row(0, "", one.getValue(), one.getKey().word(), Rhythm.WHENEVER.word(), "1", ""))
                .toList();
    }

    private static Row row(AgreementLine line) {
        var by = line.by();
        return new Row(
                0,
                line.id().toString(),
                line.words(),
                line.way().word(),
                line.rhythm().word(),
                String.valueOf(line.times()),
                by == null ? "" : by.toString());
    }

    private Map<String, String> options(Stream<String> values, String key) {
        var options = new LinkedHashMap<String, String>();
        values.forEach(value -> options.put(value, words.say(key + value)));
        return options;
    }
}
