package amity.boundary;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where either side keeps it to work, nothing personal is given, spoken of or asked for, and nobody is asked out. */
@Component
class StrandRule implements Rule {
    private final Facts facts;
    private final Words words;

    StrandRule(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return new Closed(practice, clients);
    }

    /** Reads what is personal only where a side is closed and there are words to hold against it. */
    private final class Closed implements Check {
        private final Practice practice;
        private final Collection<Client.Id> clients;
        private @Nullable Map<Client.Id, List<Topic>> personal;

        private Closed(Practice practice, Collection<Client.Id> clients) {
            this.practice = practice;
            this.clients = clients;
        }

        @Override
        public Stream<Concern> concerns(Action action, GuardView standing) {
            var client = standing.client();
            if (client.theirStrand() == Client.TheirStrand.WORK_ONLY) {
                return theirs(action, client);
            }
            if (client.strand() == Client.OurStrand.BUSINESS_ONLY && isPersonal(action)) {
                return Stream.of(concern(Concern.Whose.OURS, "boundary.strand.ours", client));
            }
            return client.offTheRecord() && speaksPersonally(action)
                    ? Stream.of(concern(Concern.Whose.OURS, "boundary.strand.off-record", client))
                    : Stream.empty();
        }

        private Stream<Concern> theirs(Action action, Client client) {
            if (isPersonal(action) || action.isCare()) {
                return Stream.of(concern(Concern.Whose.THEIRS, "boundary.strand.theirs", client));
            }
            return isUnsaid(action)
                    ? Stream.of(Concern.warn(
                            "strand",
                            Concern.Whose.THEIRS,
                            words.say("boundary.strand.theirs", client.name()),
                            words.say("boundary.strand.work")))
                    : Stream.empty();
        }

        private boolean isPersonal(Action action) {
            return action.isPersonal() || speaksPersonally(action);
        }

        private boolean speaksPersonally(Action action) {
            var said = action.about();
            return action.reaches()
                    && !said.isBlank()
                    && topics(action.client()).stream().anyMatch(topic -> topic.isIn(said));
        }

        private List<Topic> topics(Client.Id client) {
            var known = personal;
            if (known == null) {
                known = facts.byClient(practice.id(), clients).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().stream()
                                .filter(Fact::isPersonal)
                                .flatMap(fact -> Topic.named(fact.topic()).stream())
                                .toList()));
                personal = known;
            }
            return known.getOrDefault(client, List.of());
        }
    }

    /** Nobody has said yet whether it has to do with work. */
    private static boolean isUnsaid(Action action) {
        return action instanceof Action.Invitation || action instanceof Action.Ask ask && ask.way() == null;
    }

    private Concern concern(Concern.Whose whose, String why, Client client) {
        return Concern.block("strand", whose, words.say(why, client.name()), words.say("boundary.strand.instead"));
    }
}
