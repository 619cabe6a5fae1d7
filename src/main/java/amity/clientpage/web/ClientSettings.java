package amity.clientpage.web;

import amity.client.Client;
import amity.clientpage.web.ClientPage.Pick;
import amity.clientpage.web.ClientPage.Setting;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings of a client, one small form each: how they are shown, and what a changed one makes of the client. */
@Component
record ClientSettings(Words words) {
    private static final String FOLLOWS = "follows";

    List<Setting> of(Client client) {
        var ours = client.strands().chosen();
        return List.of(
                pick(
                        "status",
                        Client.Status.values(),
                        client.tenure().chosen() ? client.status().word() : FOLLOWS,
                        FOLLOWS),
                pick("sector", Client.Sector.values(), client.sector().word()),
                policy(client),
                typed(
                        "gift-limit-year",
                        "money",
                        plain(client.gifts().limitAYear()),
                        shown(client.gifts().limitAYear())),
                tick("dislikes-being-indebted", client.gifts().dislikesBeingIndebted()),
                tick("talks-elsewhere", client.talksElsewhere()),
                pick("our-strand", Client.OurStrand.values(), ours == null ? FOLLOWS : ours.word(), FOLLOWS),
                pick(
                        "their-strand",
                        Client.TheirStrand.values(),
                        client.strands().theirs().word()),
                typed(
                        "since",
                        "date",
                        Objects.toString(client.tenure().since(), ""),
                        client.tenure().since() == null
                                ? ""
                                : Days.fullyDated(client.tenure().since())),
                typed("town", "text", Objects.toString(client.town(), ""), Objects.toString(client.town(), "")),
                typed("hourly-rate", "money", plain(client.hourlyRate()), shown(client.hourlyRate())),
                typed("name", "text", client.name(), client.name()));
    }

    /** The client with one setting changed; {@code limit} goes with the gift policy. */
    Client changed(Practice practice, Client is, String setting, String value, String limit) {
        var text = value.strip();
        return switch (setting) {
            case "name" -> is.withName(text);
            case "town" -> inTown(is, text);
            case "since" -> is.withSince(day(text));
            case "hourly-rate" -> is.withHourlyRate(money(practice, text));
            case "status" -> status(is, text);
            case "sector" -> is.with(RequestValues.word(Client.Sector.class, text));
            case "gift-policy" ->
                policy(is, RequestValues.word(Client.GiftPolicy.class, text), money(practice, limit.strip()));
            case "gift-limit-year" -> limitAYear(is, money(practice, text));
            case "dislikes-being-indebted" -> is.withDislikesBeingIndebted(text.equals("yes"));
            case "talks-elsewhere" -> is.withTalksElsewhere(text.equals("yes"));
            case "our-strand" -> is.with(ours(text));
            case "their-strand" -> is.with(RequestValues.word(Client.TheirStrand.class, text));
            default -> throw new Refusal(words.say("error.400"));
        };
    }

    static Client inTown(Client is, String town) {
        return is.withTown(town.isEmpty() ? null : town);
    }

    private Client status(Client is, String text) {
        return text.equals(FOLLOWS)
                ? is.with(is.tenure().following())
                : is.with(RequestValues.word(Client.Status.class, text));
    }

    private static Client policy(Client is, Client.GiftPolicy policy, @Nullable Money limit) {
        return is.with(policy, policy == Client.GiftPolicy.LIMIT ? limit : null);
    }

    /** Whoever says a limit means that there is one. */
    private static Client limitAYear(Client is, @Nullable Money limit) {
        return is.with(
                limit == null ? is.gifts().policy() : Client.GiftPolicy.LIMIT,
                is.gifts().limit(),
                limit);
    }

    private Client.@Nullable OurStrand ours(String text) {
        return text.equals(FOLLOWS) ? null : RequestValues.word(Client.OurStrand.class, text);
    }

    private @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : RequestValues.day(text, words, "relationship.wrong.day");
    }

    private @Nullable Money money(Practice practice, String text) {
        return text.isEmpty()
                ? null
                : RequestValues.read(
                        text,
                        it -> Moneys.typed(practice.currency(), it),
                        () -> words.say("relationship.wrong.amount", text));
    }

    private Setting policy(Client client) {
        var policy = pick(
                "gift-policy",
                Client.GiftPolicy.values(),
                client.gifts().policy().word());
        var limit = plain(client.gifts().limit());
        var shown = limit.isEmpty()
                ? policy.shown()
                : policy.shown() + " (" + shown(client.gifts().limit()) + ")";
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

    private Setting pick(String name, Keyword[] values, String chosen, String... first) {
        var options = Stream.concat(Arrays.stream(first), Arrays.stream(values).map(Keyword::word))
                .map(word -> new Pick(word, words.say("relationship." + name + "." + word), word.equals(chosen)))
                .toList();
        return new Setting(
                name, label(name), "pick", chosen, words.say("relationship." + name + "." + chosen), options);
    }

    private String label(String name) {
        return words.say("relationship.setting." + name);
    }

    private static String shown(@Nullable Money money) {
        return money == null ? "" : Moneys.shown(money);
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : Moneys.plain(money);
    }
}
