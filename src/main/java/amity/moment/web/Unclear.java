package amity.moment.web;

import amity.client.Client;
import amity.shell.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a form from being kept: the field it is about, with whom the name could mean where that is the question. */
class Unclear extends Refusal {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final transient List<Client> candidates;
    private final @Nullable String unknown;

    Unclear(String field, String sentence) {
        this(field, sentence, List.of(), null);
    }

    Unclear(String field, String sentence, List<Client> candidates, @Nullable String unknown) {
        super(sentence);
        this.field = field;
        this.candidates = List.copyOf(candidates);
        this.unknown = unknown;
    }

    MomentPage.Wrong wrong() {
        return new MomentPage.Wrong(field, String.valueOf(getMessage()), unknown);
    }

    List<Client> candidates() {
        return candidates;
    }
}
