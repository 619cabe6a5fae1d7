package amity.circle;

import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an introduction was thanked for. It was where, on its day or later, a card, a gift, free hours or thanks were given to the
 * client that introduced or at which the introducer is, or where she says so. After a year nobody waits for it any more.
 */
@Component
@Transactional
public class Thanks {
    private static final Set<Kind> THANKS = Set.of(Kind.CARD, Kind.GIFT, Kind.HOURS, Kind.SIGNAL);
    private final ThanksStore store;
    private final Introductions introductions;
    private final Ledger ledger;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    Thanks(
            ThanksStore store,
            Introductions introductions,
            Ledger ledger,
            Directory directory,
            Words words,
            Clock clock) {
        this.store = store;
        this.introductions = introductions;
        this.ledger = ledger;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An introduction not thanked for yet.
     *
     * @param client the client that introduced, or at which the introducer is
     * @param wording words to thank with
     */
    public record Owed(
            Introduction introduction,
            Client.@Nullable Id client,
            String introducer,
            String introduced,
            String wording) {}

    public void said(Practice practice, UUID introduction) {
        store.say(practice.id(), introduction, practice.today(clock));
    }

    public void unsaid(Practice.Id practice, UUID introduction) {
        store.unsay(practice, introduction);
    }

    /** The introductions of the last year up to a day that were not thanked for, the latest first. */
    @Transactional(readOnly = true)
    public List<Owed> owed(Practice practice, LocalDate day) {
        var recent = introductions.all(practice.id()).stream()
                .filter(one -> !one.on().isAfter(day) && one.on().isAfter(day.minusYears(1)))
                .toList();
        if (recent.isEmpty()) return List.of();
        var said = store.said(practice.id());
        var open = recent.stream().filter(one -> !said.contains(one.id())).toList();
        var at = directory.clients(
                practice.id(), open.stream().map(Introduction::introducer).toList());
        var parted = directory.parted(practice.id(), List.copyOf(at.values()));
        var unsaid = open.stream()
                .filter(one -> !parted.contains(at.get(one.introducer())))
                .toList();
        var given = at.isEmpty()
                ? Map.<Client.Id, List<Moment>>of()
                : ledger.ofKinds(practice.id(), THANKS, Set.copyOf(at.values()));
        var owed = unsaid.stream()
                .filter(one -> !at.containsKey(one.introducer())
                        || !isThanked(one, given.getOrDefault(at.get(one.introducer()), List.of())))
                .sorted(Comparator.comparing(Introduction::on)
                        .thenComparing(Introduction::id)
                        .reversed())
                .toList();
        return named(practice, owed, at);
    }

    private List<Owed> named(Practice practice, List<Introduction> owed, Map<Someone, Client.Id> at) {
        var names = directory.names(
                practice.id(),
                owed.stream()
                        .flatMap(one -> Stream.of(one.introducer(), Someone.of(one.introduced())))
                        .toList());
        return owed.stream()
                .filter(one -> names.containsKey(one.introduced().value()))
                .map(one -> {
                    var introduced = names.get(one.introduced().value());
                    return new Owed(
                            one,
                            at.get(one.introducer()),
                            names.getOrDefault(one.introducer().value(), ""),
                            introduced,
                            words.say("circle.thanks.wording", introduced));
                })
                .toList();
    }

    @EventListener
    void follow(Introduction.Gone gone) {
        store.unsay(gone.practice(), gone.introduction().id());
    }

    static boolean isThanked(Introduction introduction, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.direction() == Direction.GIVEN)
                .filter(moment -> moment.kind() != Kind.SIGNAL || moment.signal() == Signal.THANKS)
                .anyMatch(moment -> !moment.day().isBefore(introduction.on()));
    }
}
