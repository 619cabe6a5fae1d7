package amity.card.web;

import amity.card.Card;
import amity.card.CardMargin;
import amity.card.CardMessage;
import amity.card.CardSubject;
import amity.card.Post;
import amity.card.PreviousCard;
import amity.card.Task;
import amity.client.Salutation;
import amity.hours.Vouchers;
import amity.moment.MomentWords;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the card in hand, and what lies beside it, into words. */
@Component
record Letters(Vouchers vouchers, MomentWords moments, Words words) {
    private static final String MORE = "…";

    DeskPage.Letter of(Practice practice, Season season, Card card, CardMargin beside, LocalDate today) {
        var to = card.addressee();
        var called = to.called();
        return new DeskPage.Letter(
                card.subject().toString(),
                words.say("cards.dear", to.lacksName() ? MORE : to.dear()),
                to.lacksName() ? words.say("cards.asks-name", to.name()) : null,
                Arrays.stream(CardMessage.values())
                        .map(saying -> part(card, beside, saying))
                        .toList(),
                greeting(season, to.speaks()),
                Salutation.person(practice.owner(), words).name(),
                DeskPages.stage(card),
                now(card, today),
                post(card.post(), today),
                card.envelope(),
                words.say("cards.year", to.dear()),
                beside.tasks().stream().map(Task::line).map(Language::capital).toList(),
                beside.memories().stream()
                        .map(memory ->
                                memory.words() + ", " + moments.when(practice, memory.on(), memory.about(), today))
                        .toList(),
                last(beside.lastTime()),
                with(card.with()),
                slip(practice, card),
                new DeskPage.Person(
                        called == null ? "" : called,
                        words.say("cards.called.hint", to.dear()),
                        to.speaks().word(),
                        String.join("\n", to.lines())));
    }

    private DeskPage.Part part(Card card, CardMargin beside, CardMessage saying) {
        var hers = card.words().get(saying);
        var suggested = beside.suggestions().get(saying);
        var shown = hers != null ? hers : suggested == null ? MORE : suggested;
        return new DeskPage.Part(
                saying,
                words.say("cards." + saying.word()),
                shown,
                shown.equals(MORE) ? "" : shown,
                hers != null && !hers.equals(suggested),
                card.isOpen() && hers == null && suggested == null,
                false);
    }

    private @Nullable String greeting(Season season, CardSubject speaks) {
        if (speaks == CardSubject.NONE) return null;
        return switch (season.occasion().word()) {
            case "christmas" -> words.say("cards.greeting." + speaks.word());
            case "birthday" -> words.say("cards.greeting.birthday");
            case "anniversary" -> words.say("cards.greeting.anniversary");
            default -> words.say("cards.greeting.other", season.occasion().title());
        };
    }

    private @Nullable String now(Card card, LocalDate today) {
        var progress = card.progress();
        return switch (card.stage()) {
            case OPEN -> null;
            case WRITTEN ->
                words.say("cards.is.written", Days.shown(Objects.requireNonNull(progress.written()), today));
            case POSTED ->
                words.say(
                        card.client() == null ? "cards.is.posted.nobody" : "cards.is.posted",
                        Days.shown(Objects.requireNonNull(progress.posted()), today));
            case THANKED -> words.say("cards.is.thanked", Days.inFull(Objects.requireNonNull(progress.thanked())));
        };
    }

    private DeskPage.PostBy post(@Nullable Post post, LocalDate today) {
        if (post == null) return new DeskPage.PostBy(null, words.say("cards.post-by.unknown"), false);
        var country = Language.country(post.country());
        var date = post.date();
        var why = date == null
                ? words.say("cards.post-by.counted", Days.inFull(post.there()), country)
                : words.say(
                        date.expected() ? "cards.post-by.expected" : "cards.post-by.yours", country, date.carrier());
        return new DeskPage.PostBy(Days.named(post.by()), why, post.by().isBefore(today));
    }

    private DeskPage.@Nullable Last last(@Nullable PreviousCard last) {
        if (last == null) return null;
        var sentences = Arrays.stream(CardMessage.values())
                .map(saying -> last.words().get(saying))
                .filter(Objects::nonNull)
                .toList();
        return new DeskPage.Last(
                words.say("cards.last", last.title()),
                sentences.isEmpty() ? List.of(words.say("cards.last.none")) : sentences);
    }

    /** What goes with it, without what it costs. */
    private @Nullable String with(Choice with) {
        if (with.decision() == Decision.HOURS) return words.say("cards.with.hours");
        return with.decision() == Decision.GIFT && with.name() != null
                ? words.say("cards.with.gift", with.given(words))
                : null;
    }

    private @Nullable String slip(Practice practice, Card card) {
        var client = card.client();
        if (client == null
                || card.with().decision() != Decision.HOURS
                || card.progress().posted() == null) {
            return null;
        }
        return vouchers.of(practice, client.id()).stream()
                .filter(voucher -> voucher.entry() != null && voucher.entry().equals(card.entry()))
                .findFirst()
                .map(voucher -> "/season/vouchers/" + voucher.id() + "/slip")
                .orElse(null);
    }
}
