package amity.plan;

/** Something that could make more than a card unwelcome, with the points it takes off. */
public record GiftRisk(Ruling ruling, int points) {}
