package amity.command;

import amity.client.Client;
import amity.client.Person;
import amity.plan.Idea;
import amity.plan.Option;
import amity.plan.OptionTerms;
import amity.season.Point;
import amity.season.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A season's proposal as JSON, with what was chosen, what else could be, and what is ruled out. */
record SeasonJson(Proposal proposal) {
    static JsonNode of(Proposal proposal) {
        return new SeasonJson(proposal).whole();
    }

    private JsonNode whole() {
        var node = head(proposal);
        node.set("budget", Json.amount(proposal.budget()));
        node.set("hoursBudget", Json.hours(proposal.quarters()));
        node.set("plan", proposal.plan() == null ? Json.words((Object) null) : point(proposal.plan()));
        node.set("shortBy", shortBy(proposal.shortBy()));
        node.set("entries", Json.array(proposal.entries(), this::entry));
        return node;
    }

    static ObjectNode head(Proposal proposal) {
        var node = Json.object();
        node.set("season", Json.words(proposal.season().title()));
        node.set("currency", Json.words(proposal.budget().getCurrencyUnit()));
        return node;
    }

    JsonNode point(Point point) {
        var node = Json.object();
        node.set("cost", amount(point.cost()));
        node.set("hours", Json.hours(point.quarters()));
        node.put("value", point.value());
        return node;
    }

    private JsonNode shortBy(Proposal.@Nullable ShortBy missing) {
        if (missing == null) {
            return Json.words((Object) null);
        }
        var node = Json.object();
        node.set("amount", Json.amount(missing.amount()));
        node.set("hours", Json.hours(missing.quarters()));
        node.set("entries", Json.words(missing.letters()));
        return node;
    }

    private JsonNode entry(Proposal.Entry entry) {
        var node = Json.object();
        node.set("entry", Json.words(entry.id()));
        node.set("client", named(entry.client()));
        node.set("person", named(entry.person()));
        node.setAll(option(entry.chosen()));
        node.put("letter", entry.letter());
        node.put("locked", entry.isLocked());
        node.set("reasons", Json.words(entry.reasons()));
        node.set("for", Json.words(entry.positives()));
        node.set("against", Json.words(entry.negatives()));
        node.set("risks", Json.array(entry.risks(), SeasonJson::said));
        node.set("questions", Json.words(entry.questions()));
        node.set("options", Json.array(entry.options(), option -> {
            var offered = option(option);
            offered.set("terms", terms(option.terms()));
            offered.put("proposed", !option.hersAlone());
            return offered;
        }));
        node.set("ruledOut", Json.array(entry.ruledOut(), SeasonJson::excluded));
        points(node, entry.points());
        node.set("conflict", entry.conflict() == null ? Json.words((Object) null) : said(entry.conflict()));
        node.put("wouldDiffer", entry.wouldDiffer());
        return node;
    }

    /** Absent for whoever is no client. */
    private static void points(ObjectNode node, Proposal.@Nullable Points points) {
        if (points == null) {
            List.of("points", "enough", "missing", "tests", "changing", "silence")
                    .forEach(node::putNull);
            node.put("asksOfSilence", false);
            return;
        }
        node.put("points", points.sum());
        node.put("enough", points.enough());
        node.put("missing", points.missing());
        node.set("tests", Json.array(points.tests(), SeasonJson::test));
        node.set("changing", Json.words(points.changing()));
        var silence = points.silence();
        node.set("silence", Json.words(silence == null ? null : silence.word().word()));
        node.put("asksOfSilence", points.asks());
    }

    private static JsonNode test(Proposal.Test test) {
        var node = Json.object();
        node.set("rule", Json.words(test.rule()));
        node.put("points", test.points());
        node.put("holds", test.holds());
        node.set("reason", Json.words(test.reason()));
        return node;
    }

    private ObjectNode option(Option option) {
        var node = Json.object();
        node.set("decision", Json.words(option.decision().word()));
        node.set("idea", idea(option.idea()));
        node.set("beside", idea(option.idea() == null ? null : option.idea().beside()));
        node.set("cost", amount(option.cost()));
        node.set("hours", Json.hours(option.quarters()));
        node.put("value", option.value());
        return node;
    }

    private JsonNode amount(long minor) {
        return Json.amount(proposal.money(minor));
    }

    private static JsonNode terms(OptionTerms terms) {
        var node = Json.object();
        node.put("card", terms.card());
        node.put("gift", terms.gift());
        node.put("hours", terms.hours());
        node.put("risk", -terms.risk());
        return node;
    }

    private static JsonNode said(Proposal.Said said) {
        var node = Json.object();
        node.set("rule", Json.words(said.rule()));
        node.set("reason", Json.words(said.reason()));
        return node;
    }

    private static JsonNode excluded(Proposal.Excluded excluded) {
        var node = Json.object();
        node.set("decision", Json.words(excluded.decision().word()));
        node.set("idea", idea(excluded.idea()));
        node.set("rule", Json.words(excluded.rule()));
        node.set("reason", Json.words(excluded.reason()));
        return node;
    }

    private static JsonNode idea(@Nullable Idea idea) {
        return Json.words(idea == null ? null : idea.name());
    }

    private static JsonNode named(@Nullable Client client) {
        return client == null ? Json.words((Object) null) : Json.named(client);
    }

    private static JsonNode named(@Nullable Person person) {
        if (person == null) {
            return Json.words((Object) null);
        }
        var node = Json.object();
        node.set("id", Json.words(person.id()));
        node.set("name", Json.words(person.name()));
        return node;
    }
}
