package amity.reading;

import amity.boundary.Lines;
import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.MomentSummary;
import amity.review.Answer;
import amity.review.Overrule;
import java.time.LocalDate;
import java.util.List;

/**
 * All that one client's reading is read from.
 *
 * @param moments those that stand, by day and then id
 * @param answers what the user answered about this client, in the order given
 * @param lines the boundaries of both sides, leave and contact hours among them
 */
public record Timeline(
        Client client,
        List<MomentSummary> moments,
        List<Answer> answers,
        List<Overrule> overrules,
        List<OpenMatter> openMatters,
        Lines lines) {

    /** What had happened by a day; off the record the personal side does not count. */
    Timeline until(LocalDate asOf) {
        return new Timeline(
                client,
                moments.stream()
                        .filter(moment -> !moment.day().isAfter(asOf) && counts(client, moment))
                        .toList(),
                answers.stream().filter(answer -> !answer.on().isAfter(asOf)).toList(),
                overrules,
                openMatters,
                lines);
    }

    /** Payments count even off the record. */
    static boolean counts(Client client, MomentSummary moment) {
        return !moment.isPersonal() || !client.isOffTheRecord() || moment.direction() == Direction.PAID;
    }
}
