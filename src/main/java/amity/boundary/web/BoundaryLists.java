package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryWords;
import amity.boundary.ClientBoundaries;
import amity.boundary.Leave;
import amity.boundary.Lines;
import amity.boundary.web.BoundariesPage.Group;
import amity.boundary.web.BoundariesPage.Line;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the list of boundaries: theirs, what was agreed, ours here, and ours for everyone. */
@Component
record BoundaryLists(Boundaries boundaries, BoundaryWords said, Words words, Clock clock) {
    BoundariesPage of(Practice practice, @Nullable Client client) {
        var drawn = boundaries.drawn(practice, client == null ? null : client.id());
        var today = practice.today(clock);
        var own = Stream.of(Boundary.Side.THEIRS, Boundary.Side.BOTH, Boundary.Side.OURS)
                .map(side -> group(
                        "boundary." + side.word(),
                        drawn.own().stream().filter(boundary -> boundary.side() == side),
                        client,
                        drawn,
                        today));
        var defaults = group("boundary.defaults", drawn.defaults().stream(), client, drawn, today);
        return new BoundariesPage(
                client == null ? "" : client.id().toString(),
                client == null ? "" : client.name(),
                Stream.concat(own, Stream.of(defaults))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                client == null ? null : Language.capital(said.gifts(client)),
                new Lines(drawn.holding(), practice.zone())
                        .nothingLeft(clock.instant()).stream()
                                .map(kind -> words.say("boundary.nothing-left." + kind))
                                .toList());
    }

    private Group group(
            String title, Stream<Boundary> all, @Nullable Client client, ClientBoundaries drawn, LocalDate today) {
        return new Group(
                words.say(title),
                all.filter(boundary -> !boundary.isOver(today.minusYears(1)))
                        .sorted(Comparator.<Boundary, Boolean>comparing(boundary -> boundary.isOver(today))
                                .thenComparing(Boundary::kind)
                                .thenComparing(Boundary::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(boundary -> line(boundary, client, drawn, today))
                        .toList());
    }

    private Line line(Boundary boundary, @Nullable Client client, ClientBoundaries drawn, LocalDate today) {
        var id = boundary.id().toString();
        boolean excepted = client != null && boundary.isDefault();
        var exception = !excepted || drawn.isReplaced(boundary) ? null : drawn.isRelaxed(boundary) ? "hold" : "relax";
        return new Line(
                id,
                "/boundaries/" + id + (client == null ? "" : "?client=" + client.id()),
                Language.capital(said.terms(boundary)),
                remarks(boundary, client, drawn, today),
                exception);
    }

    private String remarks(Boundary boundary, @Nullable Client client, ClientBoundaries drawn, LocalDate today) {
        return Stream.of(
                        client != null && drawn.isRelaxed(boundary)
                                ? words.say("boundary.relaxed", client.name())
                                : null,
                        drawn.isReplaced(boundary) && boundary.isDefault() ? words.say("boundary.replaced") : null,
                        boundary.isOver(today) ? words.say("boundary.over") : null,
                        words.say(boundary.blocks() ? "boundary.blocks" : "boundary.warns"),
                        knows(boundary),
                        dates(boundary, today))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String knows(Boundary boundary) {
        if (boundary.side() == Boundary.Side.THEIRS) return null;
        return words.say(
                boundary.toSaySince() != null
                        ? "boundary.to-say"
                        : boundary.isDefault() ? "boundary.known.all" : "boundary.known");
    }

    /** Leave says its days itself. */
    private @Nullable String dates(Boundary boundary, LocalDate today) {
        var from = boundary.from();
        var to = boundary.to();
        if (boundary.terms() instanceof Leave || from == null && to == null) return null;
        if (from == null) return words.say("boundary.to", Days.shown(to, today));
        return to == null
                ? words.say("boundary.from", Days.shown(from, today))
                : words.say("boundary.dates", Days.shown(from, today), Days.shown(to, today));
    }
}
