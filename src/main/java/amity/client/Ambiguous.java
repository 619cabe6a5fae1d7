package amity.client;

import amity.shell.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A name that fits no client or more than one: the candidates are named. */
public class Ambiguous extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Client> candidates;

    Ambiguous(String words, List<Client> candidates) {
        super(
                candidates.isEmpty()
                        ? "No client is called “" + words + "”: see amity clients for their names."
                        : "“" + words + "” could be "
                                + candidates.stream()
                                        .map(client -> client.name() + " (" + client.id() + ")")
                                        .collect(Collectors.joining(" or "))
                                + ": say which by the full name or the id.");
        this.candidates = List.copyOf(candidates);
    }

    /** Whom the words could mean; nobody where no client is called so. */
    public List<Client> candidates() {
        return candidates;
    }
}
