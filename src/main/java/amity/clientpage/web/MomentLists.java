package amity.clientpage.web;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.LedgerEntry;
import amity.moment.Moment;
import amity.moment.MomentWords;
import amity.moment.Payments;
import amity.practice.Practice;
import amity.shell.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a client's moments page by page, corrected and struck ones too. */
@Component
record MomentLists(Ledger ledger, MomentWords momentWords, Runs runs, Clock clock) {
    private static final int PAGE = 30;

    /** Nothing personal where either side keeps it to work. */
    MomentList of(Practice practice, Client client, String show, @Nullable String from) {
        return seen(practice, client, show, from, Set.of()).list();
    }

    PageMoments seen(Practice practice, Client client, String show, @Nullable String from, Set<Moment.Id> behind) {
        var place = from == null ? null : LedgerEntry.Place.named(from);
        var page = ledger.page(practice.id(), new Ledger.Look(client.id(), direction(show), place), PAGE + 1, behind);
        var entries = page.entries();
        var shown = entries.subList(0, Math.min(PAGE, entries.size()));
        var list = new MomentList(
                client.id().toString(),
                MomentList.SHOWS.contains(show) ? show : "all",
                months(
                        practice,
                        shown.stream()
                                .filter(entry -> client.isPersonalSideOpen()
                                        || !entry.moment().isPersonal())
                                .toList()),
                entries.size() > PAGE ? entries.get(PAGE).place().toString() : null,
                from == null);
        return new PageMoments(list, welcome(client, page.moments()));
    }

    /** A figure is not shown by what belongs to the personal side where that is closed. */
    private static Map<Moment.Id, Moment> welcome(Client client, Map<Moment.Id, Moment> behind) {
        return client.isPersonalSideOpen()
                ? behind
                : behind.values().stream()
                        .filter(moment -> !moment.isPersonal())
                        .collect(Collectors.toMap(Moment::id, moment -> moment));
    }

    private List<MomentList.Month> months(Practice practice, List<LedgerEntry> entries) {
        var rows = runs.folded(
                entries.stream().map(entry -> row(practice, entry, entries)).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Days.month(LocalDate.parse(row.day())), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new MomentList.Month(month.getKey(), month.getValue()))
                .toList();
    }

    private MomentRow row(Practice practice, LedgerEntry entry, List<LedgerEntry> page) {
        var moment = entry.moment();
        var by = entry.replacedBy();
        return new MomentRow(
                moment.id().toString(),
                moment.day().toString(),
                when(practice, entry),
                moment.direction() == Direction.PAID
                        ? "work"
                        : moment.direction().word(),
                moment.words(),
                momentWords.what(moment),
                by == null ? null : by.toString(),
                entry.struckAt() == null ? null : entry.struckWhy(),
                moment.isUninvited() && moment.isReceivedWay(),
                null,
                money(practice, entry, page));
    }

    /** Of two that may be the same money, the one noted later is asked about. */
    private MomentRow.@Nullable Money money(Practice practice, LedgerEntry entry, List<LedgerEntry> page) {
        var same = entry.moment().sameMoneyAs();
        if (same != null) {
            var on = page.stream()
                    .filter(other -> other.moment().id().equals(same))
                    .map(other -> when(practice, other))
                    .findFirst();
            return entry.stands() ? new MomentRow.Money(same.toString(), true, on.orElse(null)) : null;
        }
        return page.stream()
                .filter(other -> Payments.mayBeSame(entry, other)
                        && other.moment().id().compareTo(entry.moment().id()) < 0)
                .findFirst()
                .map(other -> new MomentRow.Money(other.moment().id().toString(), false, when(practice, other)))
                .orElse(null);
    }

    private String when(Practice practice, LedgerEntry entry) {
        return momentWords.when(practice, entry.moment(), practice.today(clock));
    }

    private static @Nullable Direction direction(String show) {
        return switch (show) {
            case "given" -> Direction.GIVEN;
            case "received" -> Direction.RECEIVED;
            case "shared" -> Direction.SHARED;
            case "work" -> Direction.PAID;
            default -> null;
        };
    }
}
