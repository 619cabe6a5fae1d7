package amity.knowing.question;

import amity.client.Client;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is worth finding out of some clients, for every season that is open: what to know before talking with them. */
@Component
@Transactional(readOnly = true)
public class ClientQuestions {
    private final SeasonQuestions questions;
    private final OpenSeasons opened;

    ClientQuestions(SeasonQuestions questions, OpenSeasons opened) {
        this.questions = questions;
        this.opened = opened;
    }

    public List<SeasonQuestion> open(Practice practice, Set<Client.Id> clients, LocalDate today) {
        return open(practice, opened.running(practice, today), clients, today);
    }

    public List<SeasonQuestion> open(
            Practice practice, Collection<Season> seasons, Set<Client.Id> clients, LocalDate today) {
        return seasons.stream()
                .flatMap(season -> questions.open(practice, season, clients, today).stream())
                .toList();
    }

    /** What is to be asked today though no talk is in the calendar: one at a time, over all seasons. */
    public Optional<SeasonQuestion> turn(Practice practice, Collection<Season> seasons, LocalDate today) {
        return seasons.stream()
                .flatMap(season -> questions.turn(practice, season, today).stream())
                .findFirst();
    }
}
