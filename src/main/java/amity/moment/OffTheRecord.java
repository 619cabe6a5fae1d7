package amity.moment;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Friends off the record: nothing of the personal side is kept of them, so a moment is noted as business or not at all. */
@Component
public class OffTheRecord {
    private final Clients clients;
    private final Words words;

    OffTheRecord(Clients clients, Words words) {
        this.clients = clients;
        this.words = words;
    }

    /** Why a moment of this strand is not kept here, and what to do instead. */
    public Optional<String> keepsOut(Practice practice, Client.Id client, Strand strand) {
        return Optional.of(client)
                .filter(any -> strand == Strand.PERSONAL)
                .map(id -> clients.get(practice.id(), id))
                .filter(Client::isOffTheRecord)
                .map(friend -> words.say("moment.wrong.off-record", friend.name()));
    }

    /** The note as it may be kept: as business where nothing personal is kept of them. */
    public Note kept(Practice practice, Note note) {
        return keepsOut(practice, note.client(), note.nature().strand()).isPresent()
                ? note.strand(Strand.BUSINESS)
                : note;
    }
}
