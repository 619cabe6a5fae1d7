package amity.boundary;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Where either side keeps it to work, nothing personal is given, spoken of or asked for, and nobody is asked out. */
@Component
record StrandRule(Facts facts, Words words) implements Rule {
    /** What is personal is read only where a side is closed and there are words to hold against it. */
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var personal = SingletonSupplier.of(() -> personal(practice, clients));
        return (action, standing) -> concerns(action, standing.client(), personal);
    }

    private Stream<Concern> concerns(Action action, Client client, Supplier<Map<Client.Id, List<Topic>>> personal) {
        if (client.strands().theirs() == Client.TheirStrand.WORK_ONLY) return theirs(action, client, personal);
        if (client.strands().ours() == Client.OurStrand.BUSINESS_ONLY && isPersonal(action, personal)) {
            return Stream.of(concern(Concern.Whose.OURS, "boundary.strand.ours", client));
        }
        return client.isOffTheRecord() && speaksPersonally(action, personal)
                ? Stream.of(concern(Concern.Whose.OURS, "boundary.strand.off-record", client))
                : Stream.empty();
    }

    private Stream<Concern> theirs(Action action, Client client, Supplier<Map<Client.Id, List<Topic>>> personal) {
        if (isPersonal(action, personal) || action.isCare()) {
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

    private static boolean isPersonal(Action action, Supplier<Map<Client.Id, List<Topic>>> personal) {
        return action.isPersonal() || speaksPersonally(action, personal);
    }

    private static boolean speaksPersonally(Action action, Supplier<Map<Client.Id, List<Topic>>> personal) {
        return action.reaches()
                && !action.about().isBlank()
                && personal.get().getOrDefault(action.client(), List.of()).stream()
                        .anyMatch(topic -> topic.isIn(action.about()));
    }

    private Map<Client.Id, List<Topic>> personal(Practice practice, Collection<Client.Id> clients) {
        return facts.byClient(practice.id(), clients).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().stream()
                        .filter(Fact::isPersonal)
                        .flatMap(fact -> Topic.named(fact.topic()).stream())
                        .toList()));
    }

    /** Nobody has said yet whether it has to do with work. */
    private static boolean isUnsaid(Action action) {
        return action instanceof Action.Invitation || action instanceof Action.Ask ask && ask.way() == null;
    }

    private Concern concern(Concern.Whose whose, String why, Client client) {
        return Concern.block("strand", whose, words.say(why, client.name()), words.say("boundary.strand.instead"));
    }
}
