package amity.season;

import static java.util.Objects.requireNonNull;

import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gifts that seasons have kept, and the steps each of them takes from planned to given. */
@Component
@Transactional
public class KeptGifts {
    private final DecisionStore store;
    private final EntryStore entries;

    KeptGifts(DecisionStore store, EntryStore entries) {
        this.store = store;
        this.entries = entries;
    }

    /**
     * A step that a gift took, and how it was before.
     *
     * @param moment that was recorded with it
     */
    public record Step(
            UUID id, KeptDecision.Stage stage, long price, long cost, LocalDate on, Moment.@Nullable Id moment) {}

    /** All of them but those that are still to be found out. */
    @Transactional(readOnly = true)
    public List<DecisionHistory> all(Practice practice) {
        return store.gifts(practice);
    }

    @Transactional(readOnly = true)
    public Set<Moment.Id> moments(Practice practice) {
        return store.moments(practice);
    }

    public void category(Practice practice, Season season, UUID subject, Idea.Category category) {
        store.category(practice, entry(practice, season, subject), category);
    }

    public void step(
            Practice practice,
            Season season,
            UUID subject,
            KeptDecision was,
            KeptDecision now,
            Moment.@Nullable Id moment) {
        store.step(practice, entry(practice, season, subject), was, now, moment);
    }

    /** Notes for whom it was bought, so that this stays whoever is talked with most later. */
    public void boughtFor(Practice practice, Season season, UUID subject, Person.Id person) {
        entries.staysFor(practice, entry(practice, season, subject), person.value());
    }

    @Transactional(readOnly = true)
    public Optional<Step> last(Practice practice, Season season, UUID subject) {
        return store.last(practice, entry(practice, season, subject));
    }

    public void takeBack(Practice practice, Season season, UUID subject, Step step) {
        store.takeBack(practice, entry(practice, season, subject), step);
    }

    /** What was bought for an entry costs so much more from now on, and whatever step of it is taken back. */
    public void costs(Practice practice, UUID entry, long more) {
        store.costs(practice, entry, more);
    }

    private UUID entry(Practice practice, Season season, UUID subject) {
        return entries.entry(practice, requireNonNull(season.id()), subject);
    }
}
