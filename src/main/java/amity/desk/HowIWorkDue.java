package amity.desk;

import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.partnership.profile.WorkProfiles;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Clients whose renewal is being talked about, with whom how she works has not been brought up since it began. */
@Component
record HowIWorkDue(Clients clients, WorkProfiles how, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var open = clients.openMatters(look.practice().id());
        var renewing = open.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(matter -> isRenewal(matter, look)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (renewing.isEmpty()) return Stream.empty();
        look.meet(renewing);
        var met = renewing.stream().map(look::client).flatMap(Optional::stream).toList();
        return how.due(look.practice(), met, open, look.today()).stream().map(client -> entry(client, open, look));
    }

    private static boolean isRenewal(OpenMatter matter, Look look) {
        return matter.matter() == OpenMatter.Matter.RENEWAL && matter.isOpenOn(look.today());
    }

    private Entry entry(Client client, Map<Client.Id, List<OpenMatter>> open, Look look) {
        var since = open.getOrDefault(client.id(), List.of()).stream()
                .filter(matter -> isRenewal(matter, look))
                .map(OpenMatter::openedOn)
                .max(LocalDate::compareTo)
                .orElse(look.today());
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("how-i-work", client.id(), since),
                        words.say("desk.how.what", client.name()),
                        words.say("desk.how.why"),
                        new Entry.Margin(words.say("desk.how.margin"), words.say("desk.how.then")))
                .about(client.id())
                .way(words.say("desk.how.way"), "/partnership/how-i-work?client=" + client.id());
    }
}
