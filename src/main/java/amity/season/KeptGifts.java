package amity.season;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.plan.PastGift;
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
    private final KeptGiftStore store;
    private final SeasonStore seasons;

    KeptGifts(KeptGiftStore store, SeasonStore seasons) {
        this.store = store;
        this.seasons = seasons;
    }

    /**
     * One gift.
     *
     * @param subject whom the season noted it for
     * @param client the one it belongs to by now
     * @param day its season's
     * @param category as the user or the shelf said it, if either did
     */
    public record Gift(
            UUID entry,
            UUID season,
            UUID subject,
            Client.@Nullable Id client,
            Person.@Nullable Id person,
            LocalDate day,
            KeptDecision kept,
            Idea.@Nullable Category category,
            PastGift.@Nullable Reaction reaction) {}

    /**
     * A step that a gift took, and how it was before.
     *
     * @param moment that was recorded with it
     */
    public record Step(
            UUID id, KeptDecision.Stage stage, long price, long cost, LocalDate on, Moment.@Nullable Id moment) {}

    /** All of them but those that are still to be found out. */
    @Transactional(readOnly = true)
    public List<Gift> all(Practice practice) {
        return store.all(practice);
    }

    /** The moments that their steps left. */
    @Transactional(readOnly = true)
    public Set<Moment.Id> moments(Practice practice) {
        return store.moments(practice);
    }

    public void category(Practice practice, Season season, UUID subject, Idea.Category category) {
        store.category(practice, requireNonNull(season.id()), subject, category);
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

    /** Whom it was bought for stays, whoever is talked with most afterwards. */
    public void boughtFor(Practice practice, Season season, UUID subject, Person.Id person) {
        store.boughtFor(practice, entry(practice, season, subject), person);
    }

    @Transactional(readOnly = true)
    public Optional<Step> last(Practice practice, Season season, UUID subject) {
        return store.last(practice, entry(practice, season, subject));
    }

    /** Makes it as it was before the step. */
    public void takeBack(Practice practice, Season season, UUID subject, Step step) {
        store.takeBack(practice, entry(practice, season, subject), step);
    }

    private UUID entry(Practice practice, Season season, UUID subject) {
        return seasons.entry(practice, requireNonNull(season.id()), subject);
    }
}
