package amity.desk;

import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.practice.Practices;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Days;
import amity.shell.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Values and gelling, one client at a time: before the first yes, when something happened, and else once a year. */
@Component
record ValuesDue(Clients clients, Reviews reviews, Ledger ledger, Practices practices, Words words) implements Prompt {
    private static final Set<Signal> TELLING = EnumSet.of(Signal.COMPLAINT, Signal.BOUNDARY_CROSSED);
    private static final int DAYS_AFTER = 60;

    @Override
    public Stream<Entry> entries(Look look) {
        return Stream.of(beforeYes(look), happened(look), yearly(look))
                .flatMap(due -> due)
                .limit(1);
    }

    /** Someone with an open proposal of whom neither question was answered. */
    private Stream<Entry> beforeYes(Look look) {
        var proposed = clients.openMatters(look.practice().id()).entrySet().stream()
                .filter(of -> of.getValue().stream()
                        .anyMatch(open -> open.matter() == OpenMatter.Matter.PROPOSAL && open.isOpenOn(look.today())))
                .map(of -> of.getKey())
                .sorted()
                .toList();
        look.meet(proposed);
        var prospects = proposed.stream()
                .flatMap(id -> look.client(id).stream())
                .filter(client -> client.status() == Client.Status.PROSPECT)
                .toList();
        var answered = reviews.answers(
                look.practice().id(), prospects.stream().map(Client::id).toList());
        return prospects.stream()
                .filter(client -> answered.getOrDefault(client.id(), List.of()).stream()
                        .noneMatch(answer -> answer.question() == Question.GEL || answer.question() == Question.VALUES))
                .map(client -> entry(look, client, "before-yes", List.of()));
    }

    /** A complaint, or a boundary crossed, since the question was last answered. */
    private Stream<Entry> happened(Look look) {
        var signals = ledger.signals(look.practice().id(), TELLING, look.today().minusDays(DAYS_AFTER)).stream()
                .filter(signal -> !signal.day().isAfter(look.today()))
                .toList();
        var touched = signals.stream().map(Moment::client).distinct().toList();
        look.meet(touched);
        var answered = reviews.answers(look.practice().id(), touched);
        return signals.reversed().stream()
                .filter(signal -> answered.getOrDefault(signal.client(), List.of()).stream()
                        .noneMatch(answer -> answer.question() == Question.VALUES
                                && !answer.on().isBefore(signal.day())))
                .flatMap(signal -> look.client(signal.client()).stream()
                        .map(client -> entry(look, client, "happened", List.of(signal))));
    }

    /** Asked only where she has written down what she stands for. */
    private Stream<Entry> yearly(Look look) {
        if (practices.values(look.practice().id()).values().isEmpty()) return Stream.empty();
        var due = reviews.unanswered(
                look.practice().id(),
                Question.VALUES,
                look.today().minusYears(1).plusDays(1),
                1);
        return look.entries(due, id -> id, (id, client) -> entry(look, client, "yearly", List.of()));
    }

    private Entry entry(Look look, Client client, String occasion, List<Moment> because) {
        var told = because.isEmpty() ? "" : Days.shown(because.getFirst().day(), look.today());
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("values", client.id(), look.today().getYear()),
                        words.say("desk.values.what." + occasion, client.name()),
                        words.say("desk.values.why." + occasion, client.name(), told),
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")))
                .about(client.id())
                .reason(occasion
                        + (because.isEmpty() ? "" : ":" + because.getFirst().id()))
                .moments(because.stream().map(Moment::id).toList())
                .way(words.say("desk.values.way"), "/clients/" + client.id() + "/gelling");
    }
}
