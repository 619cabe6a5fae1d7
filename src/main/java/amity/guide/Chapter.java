package amity.guide;

import java.util.List;

/**
 * One chapter of the guide.
 *
 * @param word its name in an address: {@code every-day}
 * @param about what it is about, in one sentence
 * @param html written by us alone, so that it can be shown as it is
 */
public record Chapter(String word, String title, String about, String html, List<Section> sections) {
    /**
     * A part of a chapter under a heading of its own.
     *
     * @param anchor where it begins in the page
     * @param words what it says, without its marks
     */
    public record Section(String anchor, String heading, String words) {}
}
