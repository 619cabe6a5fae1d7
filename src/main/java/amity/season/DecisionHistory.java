package amity.season;

import amity.client.Client;
import amity.client.HourlyRates;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a season keeps for somebody, with what became of it.
 *
 * @param subject whom the season noted it for
 * @param client the one it belongs to by now; null for whoever is none
 * @param day its season's
 * @param kept with her reason where she decided herself
 * @param tags of those its idea suits
 * @param category as the user or the shelf said it, if either did
 * @param thanks the moment their thanks became
 */
public record DecisionHistory(
        UUID entry,
        UUID season,
        UUID subject,
        Client.@Nullable Id client,
        Person.@Nullable Id person,
        LocalDate day,
        KeptDecision kept,
        Set<String> tags,
        Idea.@Nullable Category category,
        PastGift.@Nullable Reaction reaction,
        Moment.@Nullable Id thanks) {
    /** The client it belongs to by now or, for whoever is none, the person. */
    UUID whose() {
        return client == null ? subject : client.value();
    }

    /** A gift, and not only money kept for one that is still to be found out. */
    boolean isKnownGift() {
        return kept.choice().decision() == Decision.GIFT && !kept.choice().isToBeFoundOut();
    }

    /** It is on its way: a plan can still change, what is ordered cannot. */
    boolean isOrdered() {
        return kept.stage().isFixed() && kept.stage() != KeptDecision.Stage.DONE;
    }

    /** It is not given yet: ordered or paid, or planned for a day still to come. */
    boolean isPending(LocalDate asOf) {
        return isOrdered() || kept.stage() == KeptDecision.Stage.PLANNED && !day.isBefore(asOf);
    }

    /** As something given before; a deed that went with a gift is not given again either. */
    Stream<PastGift> past() {
        var choice = kept.choice();
        var beside = choice.beside();
        return Stream.concat(
                Stream.of(new PastGift(
                        day,
                        choice.decision(),
                        choice.idea(),
                        Objects.requireNonNullElse(choice.name(), ""),
                        choice.price(),
                        tags,
                        reaction)),
                Stream.ofNullable(beside)
                        .map(deed -> new PastGift(day, Decision.GIFT, deed.idea(), deed.name(), 0, Set.of(), null)));
    }

    /** In minor units: the price, and hours at what they cost the client; nothing is known where no rate is. */
    OptionalLong worth(HourlyRates.Usual rates, Client client) {
        var choice = kept.choice();
        if (choice.quarters() == 0) return OptionalLong.of(choice.price());
        var worth = rates.worth(client, choice.quarters());
        return worth == null ? OptionalLong.empty() : OptionalLong.of(choice.price() + worth.getAmountMinorLong());
    }
}
