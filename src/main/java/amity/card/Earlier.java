package amity.card;

import java.util.Map;

/** The card that somebody got the last time. */
public record Earlier(String title, Map<Saying, String> words) {}
