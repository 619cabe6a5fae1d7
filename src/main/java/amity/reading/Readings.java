package amity.reading;

import amity.boundary.Boundaries;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.MomentSummaries;
import amity.practice.Practice;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads relationships from what is recorded: one client by its own moments and the picture of the practice, or all of them. */
@Component
@Transactional(readOnly = true)
public class Readings {
    private final MomentSummaries summaries;
    private final Clients clients;
    private final Reviews reviews;
    private final Boundaries boundaries;
    private final Pictures pictures;

    Readings(MomentSummaries summaries, Clients clients, Reviews reviews, Boundaries boundaries, Pictures pictures) {
        this.summaries = summaries;
        this.clients = clients;
        this.reviews = reviews;
        this.boundaries = boundaries;
        this.pictures = pictures;
    }

    public Reading of(Practice practice, Client.Id id, LocalDate asOf) {
        return of(practice, timeline(practice, id), asOf);
    }

    public Reading of(Practice practice, Timeline timeline, LocalDate asOf) {
        return Reading.of(
                timeline, pictures.on(practice, asOf, timeline.client().id()), asOf);
    }

    /** How give and get stood on some days, the last of which the practice is compared on: no other figure needs reading for it. */
    public List<GiveAndGet> on(Practice practice, Timeline timeline, List<LocalDate> days) {
        var picture = pictures.on(practice, days.getLast(), timeline.client().id());
        return days.stream().map(day -> GiveAndGet.of(timeline, picture, day)).toList();
    }

    public Timeline timeline(Practice practice, Client.Id id) {
        var known = clients.withMatters(practice.id(), id);
        var said = reviews.said(practice.id(), id);
        return new Timeline(
                known.client(),
                summaries.of(practice.id(), id),
                said.answers(),
                said.overrules(),
                known.openMatters(),
                boundaries.lines(practice, List.of(id), LocalDate.EPOCH).get(id));
    }

    /** How all of them stood, by name and then id. */
    public List<Reading> all(Practice practice, LocalDate asOf) {
        return all(practice, asOf, pictures.on(practice, asOf, null));
    }

    public List<Reading> all(Practice practice, LocalDate asOf, PracticePicture picture) {
        return read(practice, clients.all(practice.id()), null, picture, asOf);
    }

    public List<Reading> among(Practice practice, List<Client> some, LocalDate asOf) {
        return among(practice, some, pictures.on(practice, asOf, null), asOf);
    }

    public List<Reading> among(Practice practice, List<Client> some, PracticePicture picture, LocalDate asOf) {
        return read(practice, some, some.stream().map(Client::id).toList(), picture, asOf);
    }

    private List<Reading> read(
            Practice practice,
            List<Client> some,
            @Nullable Collection<Client.Id> ids,
            PracticePicture picture,
            LocalDate asOf) {
        var id = practice.id();
        var moments = ids == null ? summaries.all(id) : summaries.of(id, ids);
        var answers = ids == null ? reviews.answers(id) : reviews.answers(id, ids);
        var overrules = ids == null ? reviews.overrules(id) : reviews.overrules(id, ids);
        var matters = clients.openMatters(id);
        var lines = boundaries.lines(practice, some.stream().map(Client::id).toList(), LocalDate.EPOCH);
        return some.stream()
                .map(client -> new Timeline(
                        client,
                        moments.getOrDefault(client.id(), List.of()),
                        answers.getOrDefault(client.id(), List.of()),
                        overrules.getOrDefault(client.id(), List.of()),
                        matters.getOrDefault(client.id(), List.of()),
                        lines.get(client.id())))
                .map(timeline -> Reading.of(timeline, picture, asOf))
                .toList();
    }
}
