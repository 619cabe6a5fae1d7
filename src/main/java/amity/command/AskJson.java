package amity.command;

import amity.client.Client;
import amity.partnership.ask.Ask;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitation;
import amity.partnership.ask.Suggestion;
import amity.partnership.ask.Suggestions;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What clients are asked for, as JSON. */
final class AskJson {
    private AskJson() {}

    static ObjectNode of(Client client, List<Asks.Shown> asks, List<Invitation> open, Suggestions.Suggested suggested) {
        var node = Json.object();
        node.set("client", Json.named(client));
        node.set(
                "open",
                asks.stream()
                        .filter(shown -> shown.ask().open())
                        .findFirst()
                        .map(AskJson::of)
                        .orElse(null));
        node.set("timing", Json.words(suggested.timing()));
        node.set("suggestions", Json.array(suggested.suggestions(), AskJson::of));
        node.set(
                "earlier",
                Json.array(asks.stream().filter(shown -> !shown.ask().open()).toList(), AskJson::of));
        node.set("invitations", Json.array(open, AskJson::of));
        return node;
    }

    /** Without the words of what is not to be shown now. */
    private static ObjectNode of(Asks.Shown shown) {
        var node = of(shown.ask());
        node.set("words", Json.words(shown.withheld() == null ? shown.words() : null));
        node.set("withheld", Json.words(shown.withheld()));
        return node;
    }

    static ObjectNode of(Ask ask) {
        var node = Json.object();
        node.set("id", Json.words(ask.id()));
        node.set("client", Json.words(ask.client()));
        node.set("way", Json.words(ask.way().word()));
        node.set("words", Json.words(ask.words()));
        node.set("state", Json.words(ask.state().word()));
        var days = Json.object();
        ask.days().forEach((state, day) -> days.set(state.word(), Json.words(day)));
        node.set("days", days);
        node.set("remind", Json.words(ask.remind()));
        node.set("moment", Json.words(ask.moment()));
        return node;
    }

    static ObjectNode of(Invitation invitation) {
        var node = Json.object();
        node.set("id", Json.words(invitation.id()));
        node.set("client", Json.words(invitation.client()));
        node.set("about", Json.words(invitation.about()));
        node.set("opened", Json.words(invitation.opened()));
        node.set("until", Json.words(invitation.until()));
        return node;
    }

    private static ObjectNode of(Suggestion suggestion) {
        var node = Json.object();
        node.set("way", Json.words(suggestion.way().word()));
        node.set("words", Json.words(suggestion.words()));
        node.set("why", Json.words(suggestion.why()));
        return node;
    }
}
