package amity.command;

import amity.boundary.Boundary;
import amity.boundary.BoundaryWords;
import amity.boundary.Drawn;
import amity.boundary.Lines;
import amity.client.Client;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How boundaries are answered. */
final class BoundaryJson {
    private BoundaryJson() {}

    static JsonNode list(Book book, @Nullable Client client, Drawn drawn) {
        var node = Json.object();
        if (client == null) {
            node.putNull("client");
        } else {
            node.set("client", Json.named(client));
        }
        node.set("boundaries", Json.array(drawn.own(), boundary -> of(book, boundary)));
        node.set("defaults", Json.array(drawn.defaults(), boundary -> excepted(book, boundary, drawn)));
        node.set("gifts", Json.words(client == null ? null : client.giftPolicy().word()));
        node.set(
                "nothingLeft",
                Json.words(new Lines(drawn.holding(), book.practice().zone())
                        .nothingLeft(book.the(Clock.class).instant())));
        return node;
    }

    static ObjectNode of(Book book, Boundary boundary) {
        var said = book.the(BoundaryWords.class);
        var node = Json.object();
        node.set("id", Json.words(boundary.id()));
        node.set("kind", Json.words(boundary.kind().word()));
        node.set("whose", Json.words(boundary.side().word()));
        node.set("words", Json.words(said.terms(boundary)));
        node.put("blocks", boundary.blocks());
        node.put("known", boundary.toSaySince() == null);
        node.set("wording", Json.words(boundary.side() == Boundary.Side.THEIRS ? null : said.wording(boundary)));
        node.set("from", Json.words(boundary.from()));
        node.set("to", Json.words(boundary.to()));
        node.set("zone", Json.words(boundary.zone()));
        return node;
    }

    private static JsonNode excepted(Book book, Boundary boundary, Drawn drawn) {
        var node = of(book, boundary);
        node.put("relaxed", drawn.isRelaxed(boundary));
        node.put("replaced", drawn.isReplaced(boundary));
        return node;
    }
}
