package amity.command;

import amity.moment.Kind;
import amity.moment.Moment;
import amity.reading.Closeness;
import amity.reading.Course;
import amity.reading.Drift;
import amity.reading.Feeling;
import amity.reading.Mutuality;
import amity.reading.Reading;
import amity.reading.Reason;
import amity.reading.Regularity;
import amity.reading.RelationshipKind;
import amity.reading.Revenue;
import amity.reading.Risk;
import amity.reading.Silence;
import amity.reading.Stake;
import amity.review.Overrule;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading as JSON: every figure with its reason and its moments. */
record ReadingJson(Words words) {
    JsonNode of(Reading reading) {
        var node = Json.object();
        node.set("client", Json.named(reading.client()));
        node.set("asOf", Json.words(reading.asOf()));
        node.set("revenue", revenue(reading.revenue()));
        node.set("regularity", regularity(reading.regularity()));
        node.set("work", course(reading.course()));
        node.set("stake", stake(reading.stake()));
        node.set("closeness", closeness(reading.closeness()));
        node.set("mutuality", mutuality(reading.mutuality()));
        node.set("kind", kind(reading.kind()));
        node.set("tier", Json.words(reading.tier().word()));
        node.set("drift", drift(reading.drift()));
        node.set("values", feeling(reading.values()));
        node.set("gel", feeling(reading.gel()));
        node.set("enjoyment", feeling(reading.enjoyment()));
        node.set("risks", Json.array(reading.risks(), this::risk));
        node.set("overruled", Json.array(reading.overruled(), ReadingJson::overruled));
        return node;
    }

    private JsonNode revenue(Revenue revenue) {
        var node = Json.object();
        node.set("amount", Json.amount(revenue.amount()));
        node.set("currency", Json.words(revenue.amount().getCurrencyUnit()));
        node.set("share", Json.fraction(revenue.share()));
        node.set("previous", Json.amount(revenue.previous()));
        var others = Json.object();
        revenue.others().forEach((currency, amount) -> others.set(currency.getCode(), Json.amount(amount)));
        node.set("others", others);
        node.put("compared", revenue.compared());
        return because(node, revenue.reason(), revenue.moments());
    }

    private JsonNode regularity(Regularity regularity) {
        var node = Json.object();
        node.set("word", Json.words(regularity.word().word()));
        node.put("activeMonths", regularity.activeMonths());
        node.set("usualGapDays", Json.number(regularity.usualGapDays()));
        return because(node, regularity.reason(), regularity.moments());
    }

    private static JsonNode course(Course course) {
        var node = Json.object();
        node.put("jobs", course.jobs());
        node.put("days", course.days());
        node.set("first", Json.words(course.first()));
        node.set("last", Json.words(course.last()));
        node.set("silence", silence(course.silence()));
        return node;
    }

    private static JsonNode silence(@Nullable Silence silence) {
        if (silence == null) {
            return Json.words((Object) null);
        }
        var node = Json.object();
        node.set("word", Json.words(silence.word().word()));
        node.set("on", Json.words(silence.on()));
        node.set("until", Json.words(silence.until()));
        return node;
    }

    private JsonNode stake(Stake stake) {
        var node = Json.object();
        node.set("word", Json.words(stake.word() == null ? null : stake.word().word()));
        node.set("share", Json.fraction(stake.share()));
        return because(node, stake.reason(), null);
    }

    private JsonNode closeness(Closeness closeness) {
        var node = Json.object();
        node.set("word", Json.words(closeness.word().word()));
        node.set(
                "felt",
                Json.words(closeness.felt() == null ? null : closeness.felt().word()));
        node.set("feltOn", Json.words(closeness.feltOn()));
        node.put("talkDays", closeness.talkDays());
        node.put("kinds", closeness.kinds());
        node.put("personal", closeness.personal());
        return because(node, closeness.reason(), closeness.moments());
    }

    private JsonNode mutuality(Mutuality mutuality) {
        var node = Json.object();
        node.set("given", Json.fraction(mutuality.given()));
        node.set("received", Json.fraction(mutuality.received()));
        node.set("balance", Json.fraction(mutuality.balance()));
        node.set("index", Json.fraction(mutuality.index()));
        node.put("givenCount", mutuality.givenCount());
        node.put("receivedCount", mutuality.receivedCount());
        node.set("ways", Json.words(mutuality.ways().stream().map(Kind::word).toList()));
        return because(node, mutuality.reason(), mutuality.moments());
    }

    private JsonNode kind(RelationshipKind kind) {
        var node = Json.object();
        node.set("actual", Json.words(kind.actual().word()));
        node.set(
                "wanted",
                Json.words(kind.wanted() == null ? null : kind.wanted().word()));
        return because(node, kind.reason(), kind.moments());
    }

    private JsonNode drift(Drift drift) {
        var node = Json.object();
        node.set("word", Json.words(drift.word().word()));
        node.set("days", Json.number(drift.days()));
        node.set("usualGapDays", Json.number(drift.usualGapDays()));
        return because(node, drift.reason(), drift.moments());
    }

    private JsonNode feeling(Feeling feeling) {
        var node = Json.object();
        node.set("word", Json.words(feeling.word()));
        node.set("on", Json.words(feeling.on()));
        return because(node, feeling.reason(), null);
    }

    private JsonNode risk(Risk risk) {
        var node = Json.object();
        node.set("rule", Json.words(risk.rule()));
        node.set("reason", Json.words(risk.reason().in(words)));
        node.set("do", Json.words(risk.todo().in(words)));
        node.set("moments", Json.words(risk.moments()));
        return node;
    }

    private static JsonNode overruled(Overrule overrule) {
        var node = Json.object();
        node.set("figure", Json.words(overrule.figure()));
        node.set("word", Json.words(overrule.word()));
        node.set("reason", Json.words(overrule.why()));
        node.set("on", Json.words(overrule.on()));
        node.set("until", Json.words(overrule.until()));
        return node;
    }

    private JsonNode because(ObjectNode node, Reason reason, @Nullable List<Moment.Id> moments) {
        node.set("reason", Json.words(reason.in(words)));
        if (moments != null) {
            node.set("moments", Json.words(moments));
        }
        return node;
    }
}
