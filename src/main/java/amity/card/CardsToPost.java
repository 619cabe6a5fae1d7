package amity.card;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many cards of a season are still to write or to post, and by when the first of them must go: counted, whatever the length of the list. */
@Component
@Transactional(readOnly = true)
public class CardsToPost {
    private static final int WEEKS_AHEAD = 3;
    private static final int DAYS_BY_POST = 8;
    private final SeasonCount counts;
    private final AddresseeStore store;
    private final PostingRule posting;

    CardsToPost(SeasonCount counts, AddresseeStore store, PostingRule posting) {
        this.counts = counts;
        this.store = store;
        this.posting = posting;
    }

    /**
     * Cards that wait.
     *
     * @param first where the first of them goes; null while no address is known
     * @param by when it must be on its way
     */
    public record Waiting(int toWrite, int toPost, @Nullable Post first, LocalDate by) {}

    /** What waits, from three weeks before the first must go. */
    public Optional<Waiting> waiting(Practice practice, Season season, LocalDate today) {
        if (today.isBefore(posting.earliest(practice, season).minusWeeks(WEEKS_AHEAD))) return Optional.empty();
        var all = counts.waiting(practice, season, today);
        if (all.isEmpty()) return Optional.empty();
        var first = first(practice, season, all);
        var by = first.map(Post::by).orElse(season.day().minusDays(DAYS_BY_POST));
        if (today.isBefore(by.minusWeeks(WEEKS_AHEAD))) return Optional.empty();
        int written = (int) all.stream().filter(SeasonCount.Waiting::written).count();
        return Optional.of(new Waiting(all.size() - written, written, first.orElse(null), by));
    }

    private Optional<Post> first(Practice practice, Season season, List<SeasonCount.Waiting> all) {
        var said = store.said(practice.id());
        var post = posting.of(practice, season);
        return all.stream()
                .filter(card -> !card.team())
                .map(card -> post.apply(addressee(card, said)))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Post::by));
    }

    private static Addressee addressee(SeasonCount.Waiting card, Map<UUID, AddresseeStore.Said> said) {
        var id = Objects.requireNonNullElse(card.person(), card.whose());
        var own = said.getOrDefault(id, AddresseeStore.Said.NOTHING);
        var address = card.person() == null ? own.address() : card.address();
        return new Addressee(id, "", null, "", false, own.wording(), address);
    }
}
