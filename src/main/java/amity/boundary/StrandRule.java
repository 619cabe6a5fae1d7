package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where either side keeps it to work, nothing personal is given, and nobody is asked out. */
@Component
class StrandRule implements Rule {
    private final Words words;

    StrandRule(Words words) {
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, Standing standing) {
        var client = standing.client();
        if (!action.isPersonal()) {
            return Stream.empty();
        }
        if (client.theirStrand() == Client.TheirStrand.WORK_ONLY) {
            return Stream.of(concern(Concern.Whose.THEIRS, "boundary.strand.theirs", client));
        }
        return client.strand() == Client.OurStrand.BUSINESS_ONLY
                ? Stream.of(concern(Concern.Whose.OURS, "boundary.strand.ours", client))
                : Stream.empty();
    }

    private Concern concern(Concern.Whose whose, String why, Client client) {
        return Concern.block("strand", whose, words.say(why, client.name()), words.say("boundary.strand.instead"));
    }
}
