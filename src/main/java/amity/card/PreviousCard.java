package amity.card;

import java.util.Map;

/** The card that somebody got the last time. */
public record PreviousCard(String title, Map<CardMessage, String> openings, Map<CardMessage, String> words) {}
