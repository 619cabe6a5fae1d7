package amity.desk.arrival.web;

import amity.desk.arrival.ArrivalChange;
import amity.practice.Practice;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was changed of something sent before it is accepted. */
@Component
record TypedChange(Words words) {
    ArrivalChange read(Practice practice, Map<String, String> form) {
        return new ArrivalChange(
                typed(form, "words", Function.identity()),
                typed(form, "hours", Integer::valueOf),
                typed(form, "on", LocalDate::parse),
                typed(form, "limit", text -> money(practice, text)));
    }

    private static Money money(Practice practice, String text) {
        return Money.of(practice.currency(), new BigDecimal(text), RoundingMode.UNNECESSARY);
    }

    private <T> @Nullable T typed(Map<String, String> form, String field, Function<String, T> reader) {
        var text = form.getOrDefault(field, "").strip();
        return text.isEmpty()
                ? null
                : RequestValues.read(text, reader, () -> words.say("arrival.wrong." + field, text));
    }
}
