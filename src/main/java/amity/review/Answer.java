package amity.review;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user answered to one question about one client on a day, and why if she said so.
 *
 * @param until the last day on which it holds, where she said one
 * @param circle which of the seven circles she chose, where she says by them how well she knows them
 */
public record Answer(
        Client.Id client,
        Question question,
        String word,
        LocalDate on,
        @Nullable String why,
        @Nullable LocalDate until,
        @Nullable Integer circle) {
    public Answer(
            Client.Id client,
            Question question,
            String word,
            LocalDate on,
            @Nullable String why,
            @Nullable LocalDate until) {
        this(client, question, word, on, why, until, null);
    }

    public Answer(Client.Id client, Question question, String word, LocalDate on) {
        this(client, question, word, on, null);
    }

    public Answer(Client.Id client, Question question, String word, LocalDate on, @Nullable String why) {
        this(client, question, word, on, why, null);
    }

    /** As it is offered: the circle she chose where circles are offered, else the word. */
    public String said(boolean circles) {
        return circles && circle != null ? circle.toString() : word;
    }

    public record Changed(Practice.Id practice, Client.Id client) {}

    /** The latest answer to a question up to a day; of two on one day the one given later, which stands later in the list. */
    public static @Nullable Answer latest(List<Answer> answers, Question question, LocalDate asOf) {
        return answers.stream()
                .filter(answer -> answer.question() == question && !answer.on().isAfter(asOf))
                .sorted(Comparator.comparing(Answer::on))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
