package amity.reading;

import amity.client.Client;
import amity.client.Introductions;
import amity.moment.Ledger;
import amity.moment.Tally;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The picture of a practice on a day: as it was kept, or added up anew from all paid moments. */
@Component
@Transactional(readOnly = true)
public class Pictures {
    private static final int FEW = 100;
    private final Ledger ledger;
    private final Introductions introductions;
    private final Practices practices;
    private final Reviews reviews;
    private final ObjectProvider<Kept> kept;

    Pictures(
            Ledger ledger,
            Introductions introductions,
            Practices practices,
            Reviews reviews,
            ObjectProvider<Kept> kept) {
        this.ledger = ledger;
        this.introductions = introductions;
        this.practices = practices;
        this.reviews = reviews;
        this.kept = kept;
    }

    /** Where pictures are kept between looks; empty when none holds for the day. */
    public interface Kept {
        /** With what each introducer brought or, if a client is named, what that one did. */
        Optional<PracticePicture> on(Practice practice, LocalDate day, Client.@Nullable Id client);
    }

    PracticePicture on(Practice practice, LocalDate day, Client.@Nullable Id client) {
        return kept.stream()
                .flatMap(keeper -> keeper.on(practice, day, client).stream())
                .findFirst()
                .orElseGet(() -> addedUp(practice, day));
    }

    /** The picture added up anew, whatever is kept. */
    public PracticePicture addedUp(Practice practice, LocalDate day) {
        return of(practice, day, earnings(practice, day));
    }

    public PracticePicture of(Practice practice, LocalDate day, Collection<Earnings> earnings) {
        var reckoning = reckoning(practice);
        return PracticePicture.of(
                reckoning.rates(), reckoning.settings(), earnings, introductions.brought(practice.id(), day));
    }

    public List<Earnings> earnings(Practice practice, LocalDate day) {
        return TransactionCache.once(
                new EarningsOn(practice.id(), day), () -> earned(practice, day, ledger.tallies(practice.id(), day)));
    }

    private record EarningsOn(Practice.Id practice, LocalDate day) {}

    public List<Earnings> earnings(Practice practice, LocalDate day, Collection<Client.Id> clients) {
        return earned(practice, day, ledger.tallies(practice.id(), clients, day));
    }

    /** The clients with the status they had on a day, where the user has not chosen one herself. */
    public List<Client> asTheyStood(Practice practice, List<Client> clients, LocalDate day) {
        var id = practice.id();
        return asTheyStood(clients, ledger.worked(id, day), reviews.answers(id, Question.SILENCE, null), day);
    }

    /** The same for some of them, without adding up what all the others earned where they are few. */
    public List<Client> someAsTheyStood(Practice practice, List<Client> clients, LocalDate day) {
        if (clients.size() > FEW) return asTheyStood(practice, clients, day);
        var id = practice.id();
        var ids = clients.stream().map(Client::id).toList();
        return asTheyStood(clients, ledger.worked(id, ids, day), reviews.answers(id, Question.SILENCE, ids), day);
    }

    private static List<Client> asTheyStood(
            List<Client> clients,
            Map<Client.Id, Tally.Span> worked,
            Map<Client.Id, List<Answer>> answers,
            LocalDate day) {
        return clients.stream()
                .map(client -> client.tenure().chosen()
                        ? client
                        : client.with(Course.status(
                                client, worked.get(client.id()), answers.getOrDefault(client.id(), List.of()), day)))
                .toList();
    }

    private List<Earnings> earned(Practice practice, LocalDate day, List<Tally> tallies) {
        var rates = rates(practice);
        return tallies.stream().map(tally -> Earnings.of(tally, rates, day)).toList();
    }

    public Earnings.Rates rates(Practice practice) {
        return new Earnings.Rates(
                practice.currency(), practices.conventions(practice.id()).rates());
    }

    public Reckoning reckoning(Practice practice) {
        var said = practices.conventions(practice.id());
        return new Reckoning(
                new Earnings.Rates(practice.currency(), said.rates()), ReadingSettings.from(said.settings()));
    }

    public record Reckoning(Earnings.Rates rates, ReadingSettings settings) {}
}
