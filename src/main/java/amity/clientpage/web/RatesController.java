package amity.clientpage.web;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.practice.Rate;
import amity.shell.Days;
import amity.shell.Refusal;
import amity.shell.Words;
import amity.standing.Relationships;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What money in other currencies is worth: without it, who pays in them is compared with nobody. */
@Controller
@RequestMapping("/settings/rates")
record RatesController(Practices practices, Relationships relationships, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return new ModelAndView(
                htmx == null ? "clientpage/rates-page" : "clientpage/rates", "page", page(practice, "", "", null));
    }

    @PostMapping
    ModelAndView say(
            Practice practice,
            @RequestParam String currency,
            @RequestParam(defaultValue = "") String worth,
            RedirectAttributes redirect) {
        try {
            practices.rate(practice.id(), unit(currency), worth(currency, worth), practice.today(clock));
        } catch (Refusal refused) {
            var again = new ModelAndView(
                    "clientpage/rates-page", "page", page(practice, currency, worth, refused.getMessage()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        redirect.addFlashAttribute("notice", words.say("relationship.rates.kept"));
        return new ModelAndView("redirect:/settings/rates");
    }

    private CurrencyUnit unit(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(words.say("error.400"));
        }
    }

    private BigDecimal worth(String currency, String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw new Refusal(words.say("relationship.rates.wrong", currency));
        }
    }

    private RatesPage page(Practice practice, String currency, String typed, @Nullable String wrong) {
        var said =
                practices.rates(practice.id()).stream().collect(Collectors.toMap(Rate::currency, Function.identity()));
        var own = practice.currency();
        var rows = Stream.concat(said.keySet().stream(), relationships.otherCurrencies(practice).stream())
                .distinct()
                .filter(other -> !other.equals(own))
                .sorted(Comparator.comparing(CurrencyUnit::getCode))
                .map(other -> other.getCode().equals(currency)
                        ? row(practice, other, said, typed, wrong)
                        : row(practice, other, said, null, null))
                .toList();
        return new RatesPage(own.getCode(), rows);
    }

    private RatesPage.Row row(
            Practice practice,
            CurrencyUnit other,
            Map<CurrencyUnit, Rate> said,
            @Nullable String typed,
            @Nullable String wrong) {
        var rate = said.get(other);
        var known = rate == null ? "" : rate.worth().toPlainString();
        return new RatesPage.Row(
                other.getCode(),
                other.getCode(),
                typed == null ? known : typed,
                rate == null ? null : Days.shown(rate.typedOn(), practice.today(clock)),
                wrong);
    }
}
