package amity.review;

import java.util.List;

/** All that the user said of one client, in the order given. */
public record ReviewAnswers(List<Answer> answers, List<Overrule> overrules) {}
