package amity.card.web;

/** How far a season is: cards written, and the money. */
public record GlancePage(String title, String season, String desk, int cards, int written, String money) {}
