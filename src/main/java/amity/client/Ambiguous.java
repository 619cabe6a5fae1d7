package amity.client;

import amity.shell.Refusal;
import java.util.List;

/** A name that fits no client or more than one: the candidates are named. */
public class Ambiguous extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Client> candidates;

    Ambiguous(String words, List<Client> candidates) {
        super(candidates.stream()
                .map(client -> client.name() + " (" + client.id() + ")")
                .reduce(Refusal::either)
                .map(names -> sentence("refusal.ambiguous.several", words, names))
                .orElseGet(() -> sentence("refusal.ambiguous.none", words)));
        this.candidates = List.copyOf(candidates);
    }

    /** Whom the words could mean; nobody where no client is called so. */
    public List<Client> candidates() {
        return candidates;
    }
}
