package amity.command;

import amity.moment.Happening;
import amity.partnership.Giving;
import amity.partnership.Month;
import amity.partnership.Partnership;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.partnership.ask.Asks;
import amity.partnership.changing.Changes;
import amity.partnership.changing.Stages;
import amity.partnership.changing.Transition;
import amity.reading.RelationshipKind;
import amity.reading.SixWays;
import amity.review.Wanted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Partnerships as JSON: every count with the moments it was counted from. */
record PartnershipJson(Book book, LocalDate day) {

    static JsonNode line(Giving.Line line) {
        var stand = line.standing();
        var node = Json.object();
        var client = Json.object();
        client.set("id", Json.words(stand.client()));
        client.set("name", Json.words(stand.name()));
        node.set("client", client);
        kind(node, stand.kind(), stand.wanted());
        node.set("ways", ways(line.ways()));
        return node;
    }

    private static void kind(ObjectNode node, RelationshipKind.Word actual, @Nullable Wanted wanted) {
        node.set("actual", Json.words(actual.word()));
        node.set("wanted", Json.words(wanted == null ? null : wanted.word()));
    }

    private static JsonNode ways(SixWays ways) {
        var node = Json.object();
        for (var way : SixWays.ALL) {
            var counts = Json.object();
            counts.set("received", ids(ways.of(way, true)));
            counts.set("given", ids(ways.of(way, false)));
            node.set(way.word(), counts);
        }
        return node;
    }

    private static JsonNode ids(List<Happening> moments) {
        return Json.words(moments.stream().map(Happening::id).toList());
    }

    JsonNode of(Partnership partnership) {
        var practice = book.practice();
        var client = partnership.client();
        var kind = partnership.reading().kind();
        var node = Json.object();
        node.set("client", Json.named(client));
        kind(node, kind.actual(), kind.wanted());
        var wanted = partnership.wanted();
        node.set("wantedOn", Json.words(wanted == null ? null : wanted.on()));
        node.set("wantedWhy", Json.words(wanted == null ? null : wanted.why()));
        node.put("countsShown", kind.countsShow());
        node.set("ways", ways(partnership.ways()));
        node.set("months", Json.array(partnership.months(), PartnershipJson::month));
        var asks = book.the(Asks.class);
        node.set("asks", Json.array(asks.shown(practice, asks.of(practice, client.id())), PartnershipJson::ask));
        node.set("agreements", Json.array(book.the(Agreements.class).of(practice, client.id()), this::agreement));
        node.set("changing", Json.array(book.the(Changes.class).of(practice, client.id()), this::changing));
        return node;
    }

    private static JsonNode month(Month month) {
        var node = Json.object();
        var stood = month.stood();
        node.set("month", Json.words(month.month()));
        node.set("given", ids(month.given()));
        node.set("received", ids(month.received()));
        node.put("givenCount", stood.mutuality().givenCount());
        node.put("receivedCount", stood.mutuality().receivedCount());
        node.set("balance", Json.fraction(stood.mutuality().balance()));
        node.set("index", Json.fraction(stood.mutuality().index()));
        node.set("kind", Json.words(stood.kind().actual().word()));
        return node;
    }

    private static JsonNode ask(Asks.Shown shown) {
        var ask = shown.ask();
        var node = Json.object();
        node.set("id", Json.words(ask.id()));
        node.set("way", Json.words(ask.way().word()));
        node.set("words", Json.words(shown.withheld() == null ? shown.words() : null));
        node.set("state", Json.words(ask.state().word()));
        node.set("since", Json.words(ask.since()));
        return node;
    }

    private JsonNode agreement(Agreement agreement) {
        var node = Json.object();
        node.set("id", Json.words(agreement.id()));
        node.set("agreedOn", Json.words(agreement.agreed()));
        node.set("lookAgain", Json.words(agreement.lookAgain()));
        var ending = agreement.ending();
        node.set("ended", Json.words(ending == null ? null : ending.how().word()));
        node.set("endedOn", Json.words(ending == null ? null : ending.on()));
        node.set(
                "lines",
                Json.array(book.the(Agreements.class).progress(book.practice(), agreement, day), this::progress));
        return node;
    }

    private JsonNode progress(LineProgress progress) {
        var line = progress.line();
        var node = Json.object();
        node.set("side", Json.words(line.ours() ? "ours" : "theirs"));
        node.set("way", Json.words(line.way().word()));
        node.set("words", Json.words(line.words()));
        node.set("rhythm", Json.words(line.rhythm().word()));
        node.put("times", line.times());
        node.set("by", Json.words(line.by()));
        node.set("since", Json.words(line.since()));
        node.put("done", progress.done());
        node.put("of", progress.of());
        node.set("due", Json.words(progress.due()));
        node.set("state", Json.words(book.the(AgreementWords.class).state(progress, day)));
        node.set("moments", ids(progress.kept()));
        return node;
    }

    private JsonNode changing(Transition changing) {
        var node = Json.object();
        node.set("id", Json.words(changing.id()));
        node.set("begunOn", Json.words(changing.begun()));
        node.set(
                "stage",
                Json.words(book.the(Stages.class).of(book.practice(), changing).word()));
        node.set("step", Json.words(changing.step()));
        node.set("reviewOn", Json.words(changing.review()));
        var ending = changing.ending();
        node.set("outcome", Json.words(ending == null ? null : ending.outcome().word()));
        node.set("outcomeOn", Json.words(ending == null ? null : ending.on()));
        return node;
    }
}
