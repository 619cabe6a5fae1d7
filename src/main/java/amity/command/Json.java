package amity.command;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Person;
import amity.desk.Entry;
import amity.moment.Moment;
import amity.money.Moneys;
import amity.partnership.agreement.Agreement;
import amity.partnership.ask.Ask;
import amity.partnership.ask.Invitation;
import amity.partnership.transition.Transition;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How values look in the JSON that the command line prints: nothing is omitted, what is absent is null. */
final class Json {
    private static final int DECIMALS = 4;
    private static final double QUARTERS = 4.0;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(values())
            .build();

    private Json() {}

    /** A client or a person, wherever one is only mentioned. */
    record Named(Object id, String name) {
        static Named of(Client client) {
            return new Named(client.id(), client.name());
        }
    }

    /** A client as a list shows it. */
    record Listed(
            Client.Id id,
            String name,
            Client.Status status,
            @Nullable LocalDate since) {
        static Listed of(Client client) {
            return new Listed(
                    client.id(), client.name(), client.status(), client.tenure().since());
        }
    }

    static String written(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static SimpleModule values() {
        var values = new SimpleModule();
        values.addSerializer(Decision.class, as((decision, json) -> json.writeString(decision.word())));
        values.addSerializer(Keyword.class, as((word, json) -> json.writeString(word.word())));
        values.addSerializer(Money.class, as((money, json) -> json.writeString(Moneys.plain(money))));
        values.addSerializer(Double.class, as((value, json) -> json.writeNumber(decimal(value))));
        values.addSerializer(double.class, as((value, json) -> json.writeNumber(decimal(value))));
        Stream.of(
                        LocalDate.class,
                        LocalTime.class,
                        Instant.class,
                        Path.class,
                        YearMonth.class,
                        ZoneId.class,
                        CurrencyUnit.class,
                        Practice.Id.class,
                        Client.Id.class,
                        Person.Id.class,
                        Fact.Id.class,
                        Moment.Id.class,
                        Entry.Id.class,
                        Ask.Id.class,
                        Invitation.Id.class,
                        Agreement.Id.class,
                        Transition.Id.class)
                .forEach(type -> values.addSerializer(type, as((value, json) -> json.writeString(value.toString()))));
        return values;
    }

    private static <T> ValueSerializer<T> as(BiConsumer<T, JsonGenerator> writing) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                writing.accept(value, json);
            }
        };
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A number of days: whole where it is whole. */
    static @Nullable Number days(@Nullable Double value) {
        if (value == null || value != Math.rint(value)) return value;
        return value.longValue();
    }

    /** Quarter hours as hours: "0.5". */
    static String inHours(long quarters) {
        return BigDecimal.valueOf(quarters / QUARTERS).stripTrailingZeros().toPlainString();
    }

    static <T, V> List<V> each(Collection<T> items, Function<T, V> view) {
        return items.stream().map(view).toList();
    }
}
