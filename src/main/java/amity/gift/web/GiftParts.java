package amity.gift.web;

import amity.attachment.Attachment;
import amity.attachment.Attachments;
import amity.gift.law.GiftValue;
import amity.gift.register.GiftBook;
import amity.gift.register.GiftRegister;
import amity.gift.register.RegisterEntry;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.season.KeptDecision;
import amity.season.KeptDecision.Stage;
import amity.season.Proposal;
import amity.season.web.GiftsPart;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The gifts of a season on their way from planned to given, each with the money and the law of it. */
@Component
record GiftParts(GiftRegister register, LawWords law, Attachments attachments, Words words, Clock clock)
        implements GiftsPart.Source {
    private static final int BYTES_IN_KB = 1024;

    @Override
    public GiftsPart of(Practice practice, Proposal proposal) {
        var book = register.book(practice);
        var receipts = attachments.of(
                practice.id(), book.gifts().stream().map(RegisterEntry::id).toList());
        var gifts = proposal.entries().stream()
                .filter(GiftParts::isGift)
                .map(entry -> gift(proposal, entry, book, receipts))
                .toList();
        return new GiftsPart(
                proposal.season().isApplied() || !gifts.isEmpty(),
                gifts,
                kinds(),
                practice.today(clock).toString(),
                deductible(proposal, book));
    }

    /** For each proposed gift that costs money, how much is deductible and where that is written. */
    private Map<UUID, String> deductible(Proposal proposal, GiftBook book) {
        var sentences = new HashMap<UUID, String>();
        for (var entry : proposal.entries()) {
            var idea = entry.chosen().idea();
            if (idea == null || !idea.costsMoney() || idea.isToBeFoundOut()) continue;
            var client = entry.client();
            var person = entry.person();
            var price = proposal.money(idea.price());
            var deduction = book.of(
                    new GiftValue(proposal.season().day(), idea.category(), price),
                    client == null ? null : client.id(),
                    person == null ? null : person.id(),
                    proposal.season().id(),
                    entry.id());
            var source = law.source(deduction);
            var sentence = law.sentence(deduction, price, idea.category());
            sentences.put(entry.id(), source == null ? sentence : sentence + " (" + source + ")");
        }
        return sentences;
    }

    private static boolean isGift(Proposal.Entry entry) {
        var kept = entry.keptOrLocked();
        return kept != null && kept.choice().decision() == Decision.GIFT;
    }

    private GiftsPart.Gift gift(
            Proposal proposal, Proposal.Entry entry, GiftBook book, Map<UUID, List<Attachment>> receipts) {
        var kept = Objects.requireNonNull(entry.keptOrLocked());
        var price = proposal.money(kept.choice().price());
        var cost = proposal.money(kept.cost());
        var item = Objects.requireNonNullElse(kept.choice().name(), "");
        boolean unknown = kept.choice().isToBeFoundOut();
        var registered = registered(proposal, entry, book);
        var deduction = registered.filter(one -> !price.isZero()).map(book::of);
        var category = registered.map(RegisterEntry::category).orElse(Idea.Category.OTHER);
        return new GiftsPart.Gift(
                entry.id().toString(),
                entry.name(),
                unknown ? words.say("plan.to-be-found-out") : item,
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

    private static List<GiftsPart.Receipt> receipts(RegisterEntry gift, Map<UUID, List<Attachment>> receipts) {
        return receipts.getOrDefault(gift.id(), List.of()).stream()
                .map(one -> new GiftsPart.Receipt(
                        one.id().toString(), one.name(), Math.max(1, one.bytes() / BYTES_IN_KB) + " kB"))
                .toList();
    }

    private String says(KeptDecision kept, Money cost) {
        var on = kept.movedOn() == null ? kept.appliedOn() : kept.movedOn();
        return words.say("purse.on." + kept.stage().word(), Moneys.shown(cost), Days.inFull(on));
    }

    private static Optional<RegisterEntry> registered(Proposal proposal, Proposal.Entry entry, GiftBook book) {
        return book.gifts().stream()
                .filter(gift -> entry.id().equals(gift.subject())
                        && Objects.equals(proposal.season().id(), gift.season()))
                .findFirst();
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Idea.Category.values()).forEach(category -> kinds.put(category.word(), law.kind(category)));
        return kinds;
    }
}
