package amity.vault;

import amity.attachment.Attachments;
import amity.client.Client;
import amity.practice.Practices;
import amity.shell.Words;
import amity.standing.Relationships;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks the whole book over: the file, the links between records, and what is kept beside them to be quick. */
@Component
public class Doctor {
    private final DoctorStore store;
    private final Practices practices;
    private final Relationships relationships;
    private final Attachments attachments;
    private final Words words;

    Doctor(DoctorStore store, Practices practices, Relationships relationships, Attachments attachments, Words words) {
        this.store = store;
        this.practices = practices;
        this.relationships = relationships;
        this.attachments = attachments;
        this.words = words;
    }

    public record Finding(String check, List<String> wrong) {
        public boolean isWell() {
            return wrong.isEmpty();
        }
    }

    public List<Finding> examine() {
        return List.of(
                new Finding("integrity", store.broken()),
                new Finding("foreign-keys", store.orphans(words)),
                new Finding("references", store.dangling(words)),
                new Finding("standings", standings()),
                new Finding("attachments", attachments()));
    }

    /** Each attachment’s content lies in the data folder, and is what it was. */
    private List<String> attachments() {
        var wrong = new ArrayList<String>();
        for (var practice : practices.all()) {
            attachments.broken(practice.id()).stream()
                    .map(attachment -> words.say("answer.doctor.attachment", attachment.name()))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** Standings are a cache: each must be what reading its client anew gives. */
    private List<String> standings() {
        var wrong = new ArrayList<String>();
        for (var practice : practices.all()) {
            relationships.freshen(practice);
            relationships.check(practice).stream().map(Client.Id::toString).forEach(wrong::add);
        }
        return wrong;
    }
}
