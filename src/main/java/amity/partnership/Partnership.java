package amity.partnership;

import amity.client.Client;
import amity.reading.Reading;
import amity.reading.SixWays;
import amity.reading.Timeline;
import amity.review.Answer;
import amity.review.Question;
import amity.review.RelationshipAim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relationship held against what is wanted of it.
 *
 * @param months how give and get stood at the end of each month, the running one last
 */
public record Partnership(Timeline timeline, Reading reading, SixWays ways, List<Month> months) {

    public Client client() {
        return timeline.client();
    }

    public LocalDate asOf() {
        return reading.asOf();
    }

    public @Nullable Answer wanted() {
        return Answer.latest(timeline.answers(), Question.WANTED, asOf());
    }

    /** Whether she wants work and payment alone; then nothing is brought up. */
    public boolean isTransactionalAndFine() {
        return reading.kind().wanted() == RelationshipAim.TRANSACTIONAL;
    }
}
