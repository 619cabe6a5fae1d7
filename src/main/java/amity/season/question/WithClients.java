package amity.season.question;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is worth finding out of some clients, for every season that is open: what to know before talking with them. */
@Component
@Transactional(readOnly = true)
public class WithClients {
    private final Questions questions;
    private final Seasons seasons;
    private final OpenSeasons opened;

    WithClients(Questions questions, Seasons seasons, OpenSeasons opened) {
        this.questions = questions;
        this.seasons = seasons;
        this.opened = opened;
    }

    public List<Question> open(Practice practice, Set<Client.Id> clients, LocalDate today) {
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, Occasion.CHRISTMAS.yearAt(today));
        var others = opened.atHand(practice).stream()
                .filter(season -> !season.address().equals(christmas.address()));
        return Stream.<Season>concat(Stream.of(christmas), others)
                .flatMap(season -> questions.open(practice, season, clients, today).stream())
                .toList();
    }
}
