package amity.command;

import amity.boundary.Concern;
import amity.boundary.Verdict;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How the guard's verdict is answered. */
final class Judged {
    private Judged() {}

    static JsonNode json(Verdict verdict) {
        var node = Json.object();
        node.set("verdict", Json.words(verdict.answer().word()));
        node.set("concerns", Json.array(verdict.concerns(), Judged::json));
        return node;
    }

    static String words(Verdict verdict) {
        return verdict.clear()
                ? "Nothing speaks against it."
                : verdict.answer().word() + ": "
                        + verdict.concerns().stream().map(Judged::sentence).collect(Collectors.joining("\n  "));
    }

    private static JsonNode json(Concern concern) {
        var node = Json.object();
        node.set("rule", Json.words(concern.rule()));
        node.set("whose", Json.words(concern.whose().word()));
        node.set("why", Json.words(concern.why()));
        node.set("instead", Json.words(concern.instead()));
        node.set("nextGoodTime", Json.words(concern.nextGoodTime()));
        return node;
    }

    private static String sentence(Concern concern) {
        return concern.why() + (concern.instead() == null ? "" : " " + concern.instead());
    }
}
