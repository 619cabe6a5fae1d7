package amity.clientpage.web;

import amity.clientpage.web.MapPage.Remark;
import amity.clientpage.web.MapPage.Spot;
import amity.practice.Practice;
import amity.reading.RelationshipKind;
import amity.review.RelationshipAim;
import amity.shell.Words;
import amity.standing.Filter;
import amity.standing.Relationships;
import amity.standing.Sort;
import amity.standing.Standing;
import amity.standing.StandingList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out the map: the picture, the same in words and as a table, and what is worth a look. */
@Component
record MapPages(Relationships relationships, ClientsPages clients, Chart chart, Words words) {
    private static final int REMARKS = 3;
    private static final int CROWD = 400;

    MapPage page(Practice practice, boolean all) {
        var list = relationships.page(practice, Filter.NONE, Sort.REVENUE, true, 0);
        var shown = relationships.list(practice, all ? StandingList.WHOLE_MAP : StandingList.MAP, CROWD);
        int left = list.summary().clients() - shown.size();
        return new MapPage(
                clients.lede(list.summary()),
                all,
                chart.json(shown),
                said(shown),
                !all && left > 0 && shown.size() < CROWD ? words.say("relationship.map.left-out", left) : null,
                shown.size() < CROWD ? null : words.say("relationship.map.crowd", shown.size()),
                shown.stream().map(this::spot).toList(),
                remarks(shown));
    }

    private Spot spot(Standing standing) {
        return new Spot(
                standing.client().toString(),
                standing.name(),
                standing.giving().given(),
                standing.giving().received(),
                ClientRows.revenue(standing),
                words.say("relationship.kind." + standing.called()));
    }

    private String said(List<Standing> shown) {
        return words.say(
                        "relationship.map.said",
                        shown.size(),
                        extreme(shown, one -> one.giving().given(), "most-given"),
                        extreme(shown, one -> one.giving().received(), "most-received"))
                .strip();
    }

    private String extreme(List<Standing> shown, ToIntFunction<Standing> more, String key) {
        return shown.stream()
                .filter(one -> more.applyAsInt(one) > 0)
                .max(Comparator.comparingInt(more))
                .map(one -> words.say(
                        "relationship.map." + key,
                        one.name(),
                        one.giving().given(),
                        one.giving().received()))
                .orElse("");
    }

    private List<Remark> remarks(List<Standing> shown) {
        var carried = shown.stream()
                .filter(one ->
                        one.wanted() == RelationshipAim.PARTNERSHIP && one.kind() != RelationshipKind.Word.PARTNERSHIP)
                .filter(one -> one.giving().given() > one.giving().received())
                .sorted(Comparator.comparing(
                        one -> one.giving().received() - one.giving().given()))
                .limit(REMARKS)
                .map(one -> remark(one, "one"));
        var due = shown.stream()
                .filter(Standing::isThankYouDue)
                .sorted(Comparator.comparing(
                        one -> one.giving().given() - one.giving().received()))
                .limit(REMARKS)
                .map(one -> remark(one, "thanks"));
        return Stream.concat(carried, due).toList();
    }

    private Remark remark(Standing one, String key) {
        return new Remark(
                one.client().toString(),
                one.name(),
                words.say(
                        "relationship.map.look." + key,
                        one.giving().given(),
                        one.giving().received()));
    }
}
