package amity.gift.web;

import amity.gift.register.GiftBook;
import amity.gift.register.GiftRegister;
import amity.gift.register.RegisterEntry;
import amity.money.Moneys;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.season.KeptDecision;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a year's gifts into the words of the register. */
@Component
record RegisterPages(GiftRegister register, LawWords law, Words words, Clock clock) {
    /** The year that a day belongs to; without one, the year it is. */
    RegisterPage of(Practice practice, @Nullable LocalDate day) {
        var book = register.book(practice);
        var from = book.law().yearOf(day == null ? practice.today(clock) : day);
        var gifts = book.gifts().stream()
                .filter(gift -> book.law().yearOf(gift.on()).equals(from))
                .toList();
        var names = register.recipients(practice, gifts);
        return new RegisterPage(
                words.say(
                        "register.of",
                        Days.dated(from),
                        Days.dated(from.plusYears(1).minusDays(1))),
                sums(practice, book, gifts),
                from.toString(),
                years(practice, book, from),
                gifts.stream().map(gift -> row(book, gift, names)).toList(),
                gifts.stream()
                        .map(gift -> law.source(book.of(gift)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private List<RegisterPage.Year> years(Practice practice, GiftBook book, LocalDate shown) {
        return Stream.concat(book.gifts().stream().map(RegisterEntry::on), Stream.of(practice.today(clock), shown))
                .map(book.law()::yearOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(from -> new RegisterPage.Year(
                        from.toString(),
                        Days.dated(from) + " – " + Days.dated(from.plusYears(1).minusDays(1)),
                        from.equals(shown)))
                .toList();
    }

    private RegisterPage.Row row(GiftBook book, RegisterEntry gift, Map<UUID, String> names) {
        var deduction = book.of(gift);
        return new RegisterPage.Row(
                RegisterPage.Figure.of(gift.on()),
                names.getOrDefault(gift.id(), ""),
                gift.client() == null ? null : "/clients/" + gift.client(),
                gift.item(),
                RegisterPage.Figure.of(gift.isUnpriced() ? null : gift.value(), words.say("register.unknown")),
                gift.hours()
                        ? words.say(gift.isUnpriced() ? "register.hours.unpriced" : "register.hours")
                        : law.kind(gift.category()),
                words.say("purse.stage." + gift.stage().word()),
                RegisterPage.Figure.of(deduction.amount(), words.say("register.unknown")),
                gift.hours() ? words.say("law.because.hours") : law.reason(deduction, gift.value(), gift.category()),
                gift.reaction() == null
                        ? ""
                        : words.say("register.reaction." + gift.reaction().word()),
                gift.isNoted() ? said(gift) : null);
    }

    private RegisterPage.Said said(RegisterEntry gift) {
        return new RegisterPage.Said(
                gift.id().toString(),
                Moneys.plain(gift.value()),
                Stream.of(Idea.Category.values())
                        .map(category ->
                                new RegisterPage.Kind(category.word(), law.kind(category), category == gift.category()))
                        .toList());
    }

    /** The sum given and its deductible part; a sum of which that is not known is named as well. */
    private String sums(Practice practice, GiftBook book, List<RegisterEntry> gifts) {
        var given = gifts.stream()
                .filter(gift -> gift.stage() == KeptDecision.Stage.DONE && !gift.hours())
                .filter(gift -> gift.value().getCurrencyUnit().equals(practice.currency()))
                .toList();
        var unknown =
                given.stream().filter(gift -> book.of(gift).amount() == null).toList();
        var all = Moneys.shown(sum(practice, given.stream().map(RegisterEntry::value)));
        if (!given.isEmpty() && unknown.size() == given.size()) return words.say("register.sums.unknown", all);
        var deductible = Moneys.shown(
                sum(practice, given.stream().map(gift -> book.of(gift).amount()).filter(Objects::nonNull)));
        return unknown.isEmpty()
                ? words.say("register.sums", all, deductible)
                : words.say(
                        "register.sums.partly",
                        all,
                        deductible,
                        Moneys.shown(sum(practice, unknown.stream().map(RegisterEntry::value))));
    }

    private static Money sum(Practice practice, Stream<Money> amounts) {
        return amounts.reduce(practice.money(0), Money::plus);
    }
}
