package amity.reading;

import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Moment;
import amity.review.Answer;
import amity.review.Overrule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one client's reading is read from.
 *
 * @param moments those that stand, by day and then id
 * @param answers what the user answered about this client, in the order given
 * @param leave when either side was away
 * @param hours when the practice wants to be contacted, where it has said so
 */
public record Timeline(
        Client client,
        List<Moment> moments,
        List<Answer> answers,
        List<Overrule> overrules,
        List<OpenMatter> openMatters,
        List<Leave> leave,
        @Nullable ContactHours hours) {

    /** Days on which one side was away, both ends included. */
    public record Leave(LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public static Timeline of(Client client, List<Moment> moments) {
        return new Timeline(client, moments, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Timeline answered(List<Answer> said) {
        return new Timeline(client, moments, said, overrules, openMatters, leave, hours);
    }

    /** What had happened by a day. */
    Timeline until(LocalDate asOf) {
        return new Timeline(
                client,
                moments.stream().filter(moment -> !moment.day().isAfter(asOf)).toList(),
                answers.stream().filter(answer -> !answer.on().isAfter(asOf)).toList(),
                overrules,
                openMatters,
                leave,
                hours);
    }
}
