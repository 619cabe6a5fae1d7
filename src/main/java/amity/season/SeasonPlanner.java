package amity.season;

import amity.plan.Circumstances;
import amity.plan.Drawer;
import amity.plan.FixedDecision;
import amity.plan.Idea;
import amity.plan.PlanEntry;
import amity.plan.SeasonSettings;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out a season: the list, what is known of everyone on it, the plan, and the words for each decision. */
@Component
record SeasonPlanner(GuestList guestList, EntrantReader acquaintance, Ideas shelf, Practices practices, Words words) {
    SeasonDraft of(Practice practice, Season season, List<StoredEntry> noted, LocalDate asOf) {
        var invited = guestList.of(practice, season.occasion(), noted, asOf);
        boolean past = season.isApplied() && season.isPast(asOf); // what was kept is what it was
        return draft(
                practice,
                season,
                invited,
                invited.guests().size(),
                asOf,
                past ? SeasonPlanner::asItWas : SeasonPlanner::settled);
    }

    /** A few of a list by themselves: as kept, else as locked, else as it would be best if there were nobody else. */
    SeasonDraft few(
            Practice practice, Season season, List<StoredEntry> noted, LocalDate asOf, Set<UUID> whose, int entries) {
        var invited = guestList.few(practice, season.occasion(), noted, asOf, whose);
        return draft(practice, season, invited, entries, asOf, SeasonPlanner::asKept);
    }

    private SeasonDraft draft(
            Practice practice,
            Season season,
            GuestList.Invited invited,
            int entries,
            LocalDate asOf,
            BiFunction<@Nullable StoredEntry, Circumstances, @Nullable FixedDecision> settling) {
        var guests = invited.guests();
        var set = practices.settings(practice.id());
        var circumstances = new Circumstances(
                asOf,
                season.day(),
                season.lastOrderDay(),
                entries,
                SeasonSettings.of(set, practice.currency()),
                shelf.tags(practice),
                shelf.ideas(practice));
        var entrants = acquaintance.with(practice, season, invited, circumstances.tags(), asOf);
        var settled = new ArrayList<@Nullable FixedDecision>();
        guests.forEach(guest -> settled.add(settling.apply(guest.noted(), circumstances)));
        var cards = Drawer.of(set, circumstances.settings())
                .cardCosts(entrants, settled, guests.stream().map(Guest::cards).toList());
        var list = IntStream.range(0, guests.size())
                .mapToObj(i -> PlanEntry.of(entrants.get(i), settled.get(i), circumstances.withCard(cards.get(i))))
                .toList();
        return new SeasonDraft(guests, list, new DecisionWords(words, circumstances));
    }

    /** What was kept, at the cost it then had, with no rule asked any more. */
    private static @Nullable FixedDecision asItWas(@Nullable StoredEntry noted, Circumstances circumstances) {
        var kept = noted == null ? null : noted.kept();
        return kept == null || kept.stage().isFixed()
                ? settled(noted, circumstances)
                : fixed(FixedDecision.Stage.KEPT, kept.choice(), kept.cost(), circumstances);
    }

    /** What is kept stands as a lock does. */
    private static @Nullable FixedDecision asKept(@Nullable StoredEntry noted, Circumstances circumstances) {
        var kept = noted == null || noted.lock() != null ? null : noted.kept();
        return kept == null || kept.stage().isFixed()
                ? settled(noted, circumstances)
                : fixed(FixedDecision.Stage.LOCKED, kept.choice(), null, circumstances);
    }

    private static @Nullable FixedDecision settled(@Nullable StoredEntry noted, Circumstances circumstances) {
        if (noted == null) return null;
        var kept = noted.kept();
        if (kept != null && kept.stage().isFixed())
            return fixed(FixedDecision.Stage.valueOf(kept.stage().name()), kept.choice(), kept.cost(), circumstances);
        var lock = noted.lock();
        return lock == null ? null : fixed(FixedDecision.Stage.LOCKED, lock, null, circumstances);
    }

    private static FixedDecision fixed(
            FixedDecision.Stage stage, Choice choice, @Nullable Long paid, Circumstances circumstances) {
        return new FixedDecision(
                stage, choice.decision(), idea(choice, circumstances.shelf()), choice.quarters(), paid);
    }

    /** The idea as it lies on the shelf, at the price that was chosen. */
    static @Nullable Idea idea(Choice choice, List<Idea> shelf) {
        var name = choice.name();
        if (name == null) return null;
        var beside = choice.beside();
        var idea = idea(choice.idea(), name, choice.price(), shelf);
        return beside == null ? idea : idea.with(idea(beside.idea(), beside.name(), 0, shelf));
    }

    private static Idea idea(@Nullable UUID id, String name, long price, List<Idea> shelf) {
        return shelf.stream()
                .filter(idea -> id != null && id.equals(idea.id()))
                .findFirst()
                .map(idea -> idea.at(price))
                .orElseGet(() -> Idea.named(name, price));
    }
}
