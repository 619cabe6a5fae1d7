package amity.partnership.web;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.partnership.ask.Suggestion;
import amity.partnership.ask.Suggestions;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.WordingChange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out all about asking one client, and what could be asked wherever it stands. */
@Component
@Transactional(readOnly = true)
class AskPages {
    private static final int FEW = 3;
    private final Clients clients;
    private final Asks asks;
    private final Suggestions suggestions;
    private final Invitations invitations;
    private final Guard guard;
    private final AskWords words;
    private final Clock clock;

    AskPages(
            Clients clients,
            Asks asks,
            Suggestions suggestions,
            Invitations invitations,
            Guard guard,
            AskWords words,
            Clock clock) {
        this.clients = clients;
        this.asks = asks;
        this.suggestions = suggestions;
        this.invitations = invitations;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /**
     * All that could be asked.
     *
     * @param anyway whether she wants it shown where nothing is counted
     */
    AskPage of(Practice practice, Client.Id id, boolean anyway) {
        return of(practice, id, anyway, Map.of(), null);
    }

    AskBox few(Practice practice, Client.Id id, String back) {
        return box(practice, clients.get(practice.id(), id), back, false, false);
    }

    AskPage of(Practice practice, Client.Id id, boolean anyway, Map<String, String> typed, @Nullable String sorry) {
        var client = clients.get(practice.id(), id);
        var today = practice.today(clock);
        return new AskPage(
                client.name(),
                box(practice, client, "/clients/" + id + "/asks", true, anyway),
                words.ways(),
                invitations.of(practice, id).stream()
                        .map(one -> new AskPage.Invited(
                                one.id().toString(),
                                one.about(),
                                Days.withWeekday(one.until(), today),
                                one.isOpenOn(today)))
                        .toList(),
                asks
                        .shown(
                                practice,
                                asks.of(practice, id).stream()
                                        .filter(one -> !one.isOpen())
                                        .toList())
                        .stream()
                        .map(one -> words.earlier(one, today))
                        .toList(),
                typed,
                sorry,
                client.status() == Client.Status.PARTED);
    }

    private AskBox box(Practice practice, Client client, String back, boolean whole, boolean anyway) {
        var today = practice.today(clock);
        var more = whole ? null : "/clients/" + client.id() + "/asks";
        var open = asks.open(practice, client.id());
        if (open.isPresent()) {
            var kept = asks.shown(practice, List.of(open.get())).getFirst();
            var shown = words.open(practice, client, kept, today);
            var against = shown.is("planned") && !shown.withheld()
                    ? against(guard.judge(practice, Asks.action(open.get(), clock.instant())).concerns().stream())
                    : List.<String>of();
            return new AskBox(client.id().toString(), back, shown, null, "", against, List.of(), more);
        }
        var hidden = anyway ? null : words.hidden(practice, client, today);
        if (hidden != null) {
            return new AskBox(client.id().toString(), back, null, hidden, "", List.of(), List.of(), more);
        }
        return suggested(practice, client, back, whole ? Integer.MAX_VALUE : FEW, today, more);
    }

    private AskBox suggested(
            Practice practice, Client client, String back, int most, LocalDate today, @Nullable String more) {
        var suggested = suggestions.of(practice, client.id(), today);
        if (suggested.suggestions().isEmpty()) {
            var why = guard.judge(practice, ask(client, Kind.REFERRAL, "")).concerns().stream()
                    .map(Concern::why)
                    .findFirst()
                    .orElse(suggested.timing());
            return new AskBox(client.id().toString(), back, null, null, "", List.of(why), List.of(), more);
        }
        var verdicts = guard.judge(
                practice,
                suggested.suggestions().stream()
                        .map(one -> ask(client, one.way(), one.words()))
                        .toList());
        var common = verdicts.stream()
                .map(verdict -> verdict.concerns())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
        var could = new ArrayList<AskBox.Could>();
        for (int i = 0; i < Math.min(most, suggested.suggestions().size()); i++) {
            var own = verdicts.get(i).concerns().stream().filter(concern -> !common.contains(concern));
            could.add(could(suggested.suggestions().get(i), against(own), more == null));
        }
        return new AskBox(
                client.id().toString(), back, null, null, suggested.timing(), against(common.stream()), could, more);
    }

    private Action.Ask ask(Client client, Kind way, String said) {
        return new Action.Ask(client.id(), null, way, said, clock.instant());
    }

    private static List<String> against(Stream<Concern> concerns) {
        return concerns.map(Concern::said).toList();
    }

    private AskBox.Could could(Suggestion one, List<String> but, boolean rewordable) {
        var wording = one.wording();
        return new AskBox.Could(
                one.way().word(),
                words.heading(one.way()),
                one.words(),
                wording.key(),
                String.join(" ", one.why()),
                but,
                rewordable ? new WordingChange(wording.key(), wording.text(), wording.own()) : null);
    }
}
