package amity.paper;

import java.util.List;

/**
 * A document ready to be printed.
 *
 * @param lacking the words with signs that its font has not; in their place stands an empty box
 */
public record PrintableDocument(byte[] pdf, List<String> lacking) {
    public PrintableDocument {
        lacking = List.copyOf(lacking);
    }
}
