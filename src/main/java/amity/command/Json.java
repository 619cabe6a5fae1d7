package amity.command;

import amity.client.Client;
import amity.money.Moneys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How values look in the JSON that the command line prints: nothing is omitted, what is absent is null. */
final class Json {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int DECIMALS = 4;
    private static final double QUARTERS = 4.0;

    private Json() {}

    static ObjectNode object() {
        return MAKE.objectNode();
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> each) {
        var array = MAKE.arrayNode();
        items.forEach(item -> array.add(each.apply(item)));
        return array;
    }

    /** Words, ids and days: the same as a string, or null. */
    static JsonNode words(@Nullable Object value) {
        return value == null ? MAKE.nullNode() : MAKE.stringNode(value.toString());
    }

    static ArrayNode words(Collection<?> values) {
        return array(values, Json::words);
    }

    static JsonNode amount(@Nullable Money money) {
        return words(money == null ? null : Moneys.plain(money));
    }

    /** A fraction with four decimals. */
    static JsonNode fraction(@Nullable Double value) {
        return value == null
                ? MAKE.nullNode()
                : MAKE.numberNode(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Quarter hours as hours: "0.5". */
    static JsonNode hours(long quarters) {
        return words(
                BigDecimal.valueOf(quarters / QUARTERS).stripTrailingZeros().toPlainString());
    }

    static JsonNode number(@Nullable Integer value) {
        return value == null ? MAKE.nullNode() : MAKE.numberNode(value);
    }

    /** A number of days: whole where it is whole. */
    static JsonNode number(@Nullable Double value) {
        return value == null || value != Math.rint(value) ? fraction(value) : MAKE.numberNode(value.longValue());
    }

    static ObjectNode named(Client client) {
        var named = object();
        named.set("id", words(client.id()));
        named.set("name", words(client.name()));
        return named;
    }

    static ObjectNode client(Client client) {
        var node = named(client);
        node.set("status", words(client.status().word()));
        node.set("since", words(client.since()));
        return node;
    }
}
