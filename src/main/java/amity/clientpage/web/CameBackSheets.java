package amity.clientpage.web;

import amity.client.Client;
import amity.clientpage.web.CameBackPage.Of;
import amity.clientpage.web.CameBackPage.Row;
import amity.clientpage.web.CameBackPage.Way;
import amity.moment.Kind;
import amity.moment.MomentDate;
import amity.moment.MomentWords;
import amity.partnership.WhatCameBack;
import amity.practice.Practice;
import amity.review.RelationshipAim;
import amity.shell.Words;
import amity.standing.Filter;
import amity.standing.Relationships;
import amity.standing.Sort;
import amity.standing.Standing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out the sheet: those without an answer, who bring the most revenue first. */
@Component
record CameBackSheets(
        Relationships relationships, WhatCameBack cameBack, MomentWords momentWords, Words words, Clock clock) {
    private static final int ROWS = 20;

    CameBackPage fresh(Practice practice) {
        var answered = new HashSet<>(cameBack.answered(practice.id()));
        var waiting = new ArrayList<Standing>();
        int offset = 0;
        var all = relationships.page(practice, Filter.NONE, Sort.REVENUE, true, offset);
        while (!all.rows().isEmpty()) {
            all.rows().stream()
                    .filter(one -> !answered.contains(one.client()) && one.wanted() != RelationshipAim.TRANSACTIONAL)
                    .forEach(waiting::add);
            offset += Relationships.PAGE;
            all = relationships.page(practice, Filter.NONE, Sort.REVENUE, true, offset);
        }
        var rows = waiting.stream()
                .limit(ROWS)
                .map(one -> new Row(one.client().toString(), one.name(), List.of(), false, "", false, false, List.of()))
                .toList();
        int more = waiting.size() - rows.size();
        return new CameBackPage(seasons(practice, cameBack.season(practice).word(practice)), ways(), rows, more, null);
    }

    CameBackPage again(Practice practice, CameBackForm form, String sorry) {
        var names = relationships
                .among(practice, form.clients().stream().map(Client.Id::new).toList())
                .stream()
                .toList();
        var rows = form.clients().stream()
                .map(id -> new Row(
                        id.toString(),
                        names.stream()
                                .filter(one -> one.client().value().equals(id))
                                .map(Standing::name)
                                .findFirst()
                                .orElse(""),
                        form.ticked(id),
                        form.hasNothing(id),
                        form.words(id),
                        form.asks(id),
                        form.contradicts(id),
                        which(form, id)))
                .toList();
        return new CameBackPage(seasons(practice, form.about()), ways(), rows, 0, sorry);
    }

    /** Of which tick the words tell: asked where there are several, and shown as answered with a sheet that comes back. */
    private List<Of> which(CameBackForm form, UUID client) {
        return form.ticked(client).size() < 2 || form.words(client).isEmpty()
                ? List.of()
                : form.ticked(client).stream()
                        .map(tick -> new Of(tick, called(tick), tick.equals(form.which(client))))
                        .toList();
    }

    private String called(String tick) {
        var side = tick.startsWith("received.") ? "relationship.back.they" : "relationship.back.i";
        return words.say(side) + ": " + words.say("relationship.way." + tick.substring(tick.indexOf('.') + 1));
    }

    private List<ClientPage.Pick> seasons(Practice practice, String chosen) {
        var today = practice.today(clock);
        return MomentDate.seasons(practice, today).stream()
                .map(when -> new ClientPage.Pick(
                        when.word(practice),
                        momentWords.when(practice, when.day(), when.about(), today),
                        when.word(practice).equals(chosen)))
                .toList();
    }

    private List<Way> ways() {
        return Stream.of(Kind.values())
                .filter(Kind::isWay)
                .map(way -> new Way(
                        way.word(),
                        words.say("relationship.way." + way.word()),
                        words.say("relationship.back.said." + way.word())))
                .toList();
    }
}
