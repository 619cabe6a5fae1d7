package amity.partnership.review;

import amity.review.Answer;
import amity.review.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question about one client in a review.
 *
 * @param last what she said last, if ever
 * @param each whether it is asked each time; else one key says that all is still so
 * @param answered whether it was answered since the review was begun
 */
public record ReviewQuestion(Question question, @Nullable Answer last, boolean each, boolean answered) {}
