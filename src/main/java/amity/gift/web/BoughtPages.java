package amity.gift.web;

import amity.season.web.Bought;

import amity.attachment.Attachment;
import amity.attachment.Attachments;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.season.KeptDecision;
import amity.season.KeptDecision.Stage;
import amity.season.Proposal;
import amity.season.Budgeted;
import amity.season.Drawers;
import amity.gift.purchase.Purse;
import amity.gift.register.GiftBook;
import amity.gift.register.Registered;
import amity.shell.Days;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gifts of a season on their way from planned to given, each with the money and the law of it. */
@Component
class BoughtPages {
    private static final int BYTES_IN_KB = 1024;
    private final Purse purse;
    private final LawWords law;
    private final Attachments attachments;
    private final Words words;
    private final Drawers drawers;

    BoughtPages(Purse purse, LawWords law, Attachments attachments, Drawers drawers, Words words) {
        this.purse = purse;
        this.law = law;
        this.attachments = attachments;
        this.words = words;
        this.drawers = drawers;
    }

    Bought of(Practice practice, Proposal proposal, GiftBook book, @Nullable String next) {
        var ids = book.gifts().stream().map(Registered::id).toList();
        var receipts = attachments.of(practice.id(), ids);
        var drawer = drawers.of(practice);
        return new Bought(
                proposal.entries().stream()
                        .filter(entry -> isGift(entry))
                        .map(entry -> gift(proposal, entry, book, receipts))
                        .toList(),
                proposal.season().isApplied() || proposal.entries().stream().anyMatch(BoughtPages::isGift),
                budgets(purse.budgets(practice, proposal.season())),
                next,
                kinds(),
                purse.today(practice).toString(),
                drawer.cards(),
                drawer.stamps(),
                Moneys.plain(proposal.money(drawer.card())),
                Moneys.plain(proposal.money(drawer.stamp())));
    }

    private static boolean isGift(Proposal.Entry entry) {
        var kept = entry.keptOrLocked();
        return kept != null && kept.choice().decision() == Decision.GIFT;
    }

    private Bought.Gift gift(
            Proposal proposal, Proposal.Entry entry, GiftBook book, Map<UUID, List<Attachment>> receipts) {
        var kept = Objects.requireNonNull(entry.keptOrLocked());
        var price = proposal.money(kept.choice().price());
        var cost = proposal.money(kept.cost());
        var item = Objects.requireNonNullElse(kept.choice().name(), "");
        boolean unknown = item.equals(Idea.TO_BE_FOUND_OUT);
        var registered = registered(proposal, entry, book);
        var deduction = registered.filter(one -> !price.isZero()).map(book::of);
        var category = registered.map(Registered::category).orElse(Idea.Category.OTHER);
        return new Bought.Gift(
                entry.id().toString(),
                entry.name(),
                item,
                kept.stage().word(),
                unknown ? words.say("purse.to-find-out") : says(kept, cost),
                Moneys.plain(price),
                Moneys.plain(cost.minus(price)),
                category.word(),
                deduction.map(one -> law.sentence(one, price, category)).orElse(null),
                deduction.map(law::source).orElse(null),
                !unknown && kept.stage() == Stage.PLANNED && !price.isZero(),
                !unknown && (kept.stage() == Stage.PLANNED && !price.isZero() || kept.stage() == Stage.ORDERED),
                !unknown && (kept.stage() == Stage.SPENT || kept.stage() != Stage.DONE && price.isZero()),
                kept.stage().isFixed(),
                registered.map(one -> receipts(one, receipts)).orElse(List.of()));
    }

    private static List<Bought.Receipt> receipts(Registered gift, Map<UUID, List<Attachment>> receipts) {
        return receipts.getOrDefault(gift.id(), List.of()).stream()
                .map(one -> new Bought.Receipt(
                        one.id().toString(), one.name(), Math.max(1, one.bytes() / BYTES_IN_KB) + " kB"))
                .toList();
    }

    private String says(KeptDecision kept, Money cost) {
        var on = kept.movedOn() == null ? kept.appliedOn() : kept.movedOn();
        return words.say("purse.on." + kept.stage().word(), Moneys.shown(cost), Days.inFull(on));
    }

    private static Optional<Registered> registered(Proposal proposal, Proposal.Entry entry, GiftBook book) {
        return book.gifts().stream()
                .filter(gift -> entry.id().equals(gift.subject())
                        && Objects.equals(proposal.season().id(), gift.season()))
                .findFirst();
    }

    private List<String> budgets(List<Budgeted> budgets) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < budgets.size(); i++) {
            var now = budgets.get(i);
            var before = i == 0 ? null : budgets.get(i - 1).money();
            var on = Days.inFull(now.on());
            if (before == null) sentences.add(words.say("purse.first", Moneys.shown(now.money()), on));
            else
                sentences.add(words.say(
                        now.money().isGreaterThan(before) ? "purse.raised" : "purse.lowered",
                        Moneys.shown(before),
                        Moneys.shown(now.money()),
                        on));
        }
        return sentences;
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Idea.Category.values()).forEach(category -> kinds.put(category.word(), law.kind(category)));
        return kinds;
    }
}
