package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.practice.AmountFields;
import amity.season.Choice;
import amity.season.Proposal;
import amity.season.SeasonAddress;
import amity.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet of decisions already made, as it is empty and as it comes back when one line cannot be kept. */
@Component
record DecisionSheetPages(Words words) {
    record Line(String decision, String idea, String price, String hours) {
        static Line of(int i, List<String> decision, List<String> idea, List<String> price, List<String> hours) {
            return new Line(at(decision, i), at(idea, i).strip(), at(price, i), at(hours, i));
        }

        private static String at(List<String> typed, int i) {
            return i < typed.size() ? typed.get(i) : "";
        }
    }

    DecisionSheetPage of(Proposal proposal) {
        return page(
                proposal,
                null,
                proposal.entries().stream()
                        .map(entry -> row(entry, line(proposal, entry)))
                        .toList());
    }

    DecisionSheetPage again(Proposal proposal, Map<UUID, Line> typed, String wrong) {
        return page(
                proposal,
                wrong,
                proposal.entries().stream()
                        .map(entry -> row(entry, typed.getOrDefault(entry.id(), line(proposal, entry))))
                        .toList());
    }

    private DecisionSheetPage page(Proposal proposal, @Nullable String wrong, List<DecisionSheetPage.Row> rows) {
        return new DecisionSheetPage(
                SeasonAddress.of(proposal.season()), proposal.season().title(), decisions(), rows, wrong);
    }

    private Map<String, String> decisions() {
        var decisions = new LinkedHashMap<String, String>();
        decisions.put("", words.say("plan.decided.open"));
        decisions.put(Decision.CARD.word(), words.say("plan.is.card"));
        decisions.put(Decision.GIFT.word(), words.say("plan.is.gift.plain"));
        decisions.put(Decision.HOURS.word(), words.say("plan.is.hours.plain"));
        decisions.put(Decision.NOTHING.word(), words.say("plan.is.nothing"));
        return decisions;
    }

    private static Line line(Proposal proposal, Proposal.Entry entry) {
        var lock = entry.lock();
        return lock == null
                ? new Line("", "", "", "")
                : new Line(
                        lock.decision().word(),
                        lock.name() == null ? "" : lock.name(),
                        price(proposal, lock),
                        hours(lock));
    }

    private static String price(Proposal proposal, Choice lock) {
        return lock.name() == null ? "" : Moneys.plain(proposal.money(lock.price()));
    }

    private static String hours(Choice lock) {
        return lock.decision() != Decision.HOURS ? "" : AmountFields.hours(lock.quarters());
    }

    private static DecisionSheetPage.Row row(Proposal.Entry entry, Line line) {
        var client = entry.client();
        return new DecisionSheetPage.Row(
                entry.id().toString(),
                entry.name(),
                client == null || client.name().equals(entry.name()) ? null : client.name(),
                line.decision(),
                line.idea(),
                line.price(),
                line.hours());
    }
}
