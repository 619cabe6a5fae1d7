package amity.season;

import java.util.List;

/** One option for every entry, in the list's order. */
public record Plan(List<Option> chosen) {
    public Plan {
        chosen = List.copyOf(chosen);
    }

    public long cost() {
        return chosen.stream().mapToLong(Option::cost).sum();
    }

    public int quarters() {
        return chosen.stream().mapToInt(Option::quarters).sum();
    }

    public long value() {
        return chosen.stream().mapToLong(Option::value).sum();
    }

    /** Gifts whose receiver may not be allowed to accept them. */
    public long unsureGifts() {
        return chosen.stream().filter(Option::isUnsureGift).count();
    }

    Point point() {
        return new Point(cost(), quarters(), value());
    }
}
