package amity.clientpage.web;

import amity.client.Client;
import amity.clientpage.web.ClientPage.Pick;
import amity.clientpage.web.ClientPage.Setting;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings of a client, one small form each: how they are shown, and what a changed one makes of the client. */
@Component
record ClientSettings(Words words) {
    private static final String FOLLOWS = "follows";

    List<Setting> of(Client client) {
        var ours = client.ourStrand();
        return List.of(
                pick(
                        "status",
                        Client.Status.values(),
                        client.statusChosen() ? client.status().word() : FOLLOWS,
                        FOLLOWS),
                pick("sector", Client.Sector.values(), client.sector().word()),
                policy(client),
                typed("gift-limit-year", "money", plain(client.giftLimitAYear()), shown(client.giftLimitAYear())),
                tick("dislikes-being-indebted", client.dislikesBeingIndebted()),
                tick("talks-elsewhere", client.talksElsewhere()),
                pick("our-strand", Client.OurStrand.values(), ours == null ? FOLLOWS : ours.word(), FOLLOWS),
                pick(
                        "their-strand",
                        Client.TheirStrand.values(),
                        client.theirStrand().word()),
                typed(
                        "since",
                        "date",
                        client.since() == null ? "" : client.since().toString(),
                        client.since() == null ? "" : Days.fullyDated(client.since())),
                typed(
                        "town",
                        "text",
                        client.town() == null ? "" : client.town(),
                        client.town() == null ? "" : client.town()),
                typed("hourly-rate", "money", plain(client.hourlyRate()), shown(client.hourlyRate())),
                typed("name", "text", client.name(), client.name()));
    }

    /** The client with one setting changed; {@code limit} goes with the gift policy. */
    Client changed(Practice practice, Client is, String setting, String value, String limit) {
        var text = value.strip();
        return switch (setting) {
            case "name" -> is.with(it -> it.name = text);
            case "town" -> inTown(is, text);
            case "since" -> is.with(it -> it.since = day(text));
            case "hourly-rate" -> is.with(it -> it.hourlyRate = money(practice, text));
            case "status" -> status(is, text);
            case "sector" -> is.with(it -> it.sector = RequestValues.word(Client.Sector.class, text));
            case "gift-policy" ->
                policy(is, RequestValues.word(Client.GiftPolicy.class, text), money(practice, limit.strip()));
            case "gift-limit-year" -> limitAYear(is, money(practice, text));
            case "dislikes-being-indebted" -> is.with(it -> it.dislikesBeingIndebted = text.equals("yes"));
            case "talks-elsewhere" -> is.with(it -> it.talksElsewhere = text.equals("yes"));
            case "our-strand" -> is.with(it -> it.ourStrand = ours(text));
            case "their-strand" -> is.with(it -> it.theirStrand = RequestValues.word(Client.TheirStrand.class, text));
            default -> throw new Refusal(words.say("error.400"));
        };
    }

    static Client inTown(Client is, String town) {
        return is.with(it -> it.town = town.isEmpty() ? null : town);
    }

    private Client status(Client is, String text) {
        return text.equals(FOLLOWS)
                ? is.with(it -> it.statusChosen = false)
                : is.with(RequestValues.word(Client.Status.class, text));
    }

    private static Client policy(Client is, Client.GiftPolicy policy, @Nullable Money limit) {
        return is.with(policy, policy == Client.GiftPolicy.LIMIT ? limit : null);
    }

    /** Whoever says a limit means that there is one. */
    private static Client limitAYear(Client is, @Nullable Money limit) {
        return is.with(it -> {
            it.giftLimitAYear = limit;
            if (limit != null) it.giftPolicy = Client.GiftPolicy.LIMIT;
        });
    }

    private Client.@Nullable OurStrand ours(String text) {
        return text.equals(FOLLOWS) ? null : RequestValues.word(Client.OurStrand.class, text);
    }

    private @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new Refusal(words.say("relationship.wrong.day", text));
        }
    }

    private @Nullable Money money(Practice practice, String text) {
        try {
            return text.isEmpty() ? null : Moneys.typed(practice.currency(), text);
        } catch (ArithmeticException noAmount) {
            throw new Refusal(words.say("relationship.wrong.amount", text));
        }
    }

    private Setting policy(Client client) {
        var policy = pick(
                "gift-policy", Client.GiftPolicy.values(), client.giftPolicy().word());
        var limit = plain(client.giftLimit());
        var shown = limit.isEmpty() ? policy.shown() : policy.shown() + " (" + shown(client.giftLimit()) + ")";
        return new Setting(policy.name(), policy.label(), "policy", limit, shown, policy.options());
    }

    private Setting tick(String name, boolean is) {
        var answer = is ? "yes" : "no";
        var options = Stream.of("yes", "no")
                .map(word -> new Pick(word, words.say("relationship." + word), word.equals(answer)))
                .toList();
        return new Setting(name, label(name), "pick", answer, words.say("relationship." + answer), options);
    }

    private Setting typed(String name, String kind, String value, String shown) {
        return new Setting(
                name,
                label(name),
                kind,
                value,
                shown.isEmpty() ? words.say("relationship.not-said") : shown,
                List.of());
    }

    private Setting pick(String name, Enum<?>[] values, String chosen, String... first) {
        var options = Stream.concat(Arrays.stream(first), Arrays.stream(values).map(ClientSettings::word))
                .map(word -> new Pick(word, words.say("relationship." + name + "." + word), word.equals(chosen)))
                .toList();
        return new Setting(
                name, label(name), "pick", chosen, words.say("relationship." + name + "." + chosen), options);
    }

    private String label(String name) {
        return words.say("relationship.setting." + name);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(@Nullable Money money) {
        return money == null ? "" : Moneys.shown(money);
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : Moneys.plain(money);
    }
}
