package amity.partnership.web;

import amity.client.Client;
import amity.partnership.GivingPage;
import amity.partnership.Partnerships;
import amity.partnership.web.PartnershipPage.Cell;
import amity.partnership.web.PartnershipPage.Places;
import amity.partnership.web.PartnershipPage.Row;
import amity.partnership.web.PartnershipPage.Tab;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.review.RelationshipAim;
import amity.shell.Words;
import amity.standing.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the ledger of giving, and beneath it one of those who are not where she wants them. */
@Component
record PartnershipPages(Partnerships partnerships, ClientParts parts, DotCounts counts, Words words) {
    private static final int TABS = 8;
    private static final int NAMED = 6;

    PartnershipPage page(Practice practice, LedgerView look, LocalDate today) {
        var giving = partnerships.giving(practice, look.showsEveryone(), look.offset(), today);
        var wanting = partnerships.wanting(practice, TABS);
        var chosen = look.chosen()
                .or(() -> wanting.rows().stream().findFirst().map(Standing::client))
                .orElse(null);
        return new PartnershipPage(
                look.isGiven(),
                look.showsEveryone(),
                SixWays.ALL.stream()
                        .map(way -> words.say("partnership.way." + way.word()))
                        .toList(),
                giving.lines().stream().map(line -> row(line, look)).toList(),
                look.showsEveryone() ? null : uncounted(practice),
                places(look, giving),
                wanting.rows().stream().map(stand -> tab(stand, look, chosen)).toList(),
                wanting.all() - wanting.rows().size(),
                chosen == null ? null : parts.of(practice, chosen, false, today));
    }

    private Row row(GivingPage.Line line, LedgerView look) {
        var stand = line.standing();
        var cells = SixWays.ALL.stream()
                .map(way -> {
                    int count = line.ways().of(way, !look.isGiven()).size();
                    return new Cell(
                            counts.dots(count),
                            counts.said(way, count),
                            count == 0 ? null : counts.address(stand.client(), way, !look.isGiven()));
                })
                .toList();
        var wanted = stand.wanted();
        boolean same = wanted != null && wanted.word().equals(stand.called());
        return new Row(
                stand.client().toString(),
                stand.name(),
                cells,
                words.say("relationship.kind." + stand.called()),
                same ? words.say("partnership.same") : wanted(wanted),
                same || wanted == null || wanted == RelationshipAim.UNDECIDED);
    }

    private String wanted(@Nullable RelationshipAim wanted) {
        return words.say("partnership.wanted." + (wanted == null ? RelationshipAim.UNDECIDED : wanted).word());
    }

    private @Nullable String uncounted(Practice practice) {
        var left = partnerships.uncounted(practice, NAMED);
        if (left.all() == 0) return null;
        var names = left.rows().stream().map(Standing::name).toList();
        return words.say("partnership.uncounted", words.listed(names, left.all()), left.all());
    }

    private Places places(LedgerView look, GivingPage giving) {
        int before = look.offset() - Partnerships.PAGE;
        int after = look.offset() + Partnerships.PAGE;
        return new Places(
                look.address(false, look.showsEveryone(), look.offset(), null),
                look.address(true, look.showsEveryone(), look.offset(), null),
                look.address(look.isGiven(), true, 0, null),
                look.address(look.isGiven(), false, 0, null),
                words.say(
                        "partnership.place",
                        look.offset() + 1,
                        look.offset() + giving.lines().size(),
                        giving.all()),
                look.offset() == 0
                        ? null
                        : look.address(look.isGiven(), look.showsEveryone(), Math.max(0, before), null),
                after >= giving.all() ? null : look.address(look.isGiven(), look.showsEveryone(), after, null));
    }

    private static Tab tab(Standing stand, LedgerView look, Client.@Nullable Id chosen) {
        return new Tab(
                stand.name(),
                look.address(look.isGiven(), look.showsEveryone(), look.offset(), stand.client()) + "#part",
                stand.client().equals(chosen));
    }
}
