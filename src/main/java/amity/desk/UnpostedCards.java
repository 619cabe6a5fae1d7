package amity.desk;

import amity.calendar.Occasion;
import amity.card.CardsToPost;
import amity.card.Post;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards of a season under way that are still to write or to post, from three weeks before the first of them must be posted. */
@Component
record UnpostedCards(CardsToPost cards, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        return look.seasons().stream().flatMap(season -> cards.waiting(look.practice(), season, look.today()).stream()
                .map(waiting -> entry(look, season, waiting)));
    }

    private Entry entry(Look look, Season season, CardsToPost.Waiting waiting) {
        boolean christmas = season.occasion().word().equals(Occasion.CHRISTMAS.word());
        return Entry.of(
                        EntryKind.CARD,
                        Entry.Id.of("card", SeasonsDue.subject(season), season.year()),
                        what(christmas ? null : season.occasion().title(), waiting),
                        why(look, waiting),
                        margin(ChronoUnit.DAYS.between(look.today(), waiting.by())))
                .due(waiting.by())
                .reason("cards " + waiting.toWrite() + " " + waiting.toPost())
                .way(
                        words.say("desk.cards.way"),
                        christmas ? "/season/cards" : "/season/" + season.address() + "/cards");
    }

    /** How long there is still to post the first, or for how long it should have gone. */
    private Entry.Margin margin(long days) {
        return new Entry.Margin(
                words.say("desk.days", Math.abs(days)),
                words.say(days < 0 ? "desk.cards.margin.late" : "desk.cards.margin"));
    }

    private String what(@Nullable String occasion, CardsToPost.Waiting waiting) {
        var which = waiting.toWrite() > 0 ? "what" : "post";
        int many = waiting.toWrite() > 0 ? waiting.toWrite() : waiting.toPost();
        var said = occasion == null
                ? words.say("desk.cards." + which, many)
                : words.say("desk.cards." + which + ".of", many, occasion);
        return waiting.toWrite() > 0 && waiting.toPost() > 0
                ? words.say("desk.cards.and-post", said, waiting.toPost())
                : said;
    }

    private String why(Look look, CardsToPost.Waiting waiting) {
        var first = Optional.ofNullable(waiting.first());
        var abroad = first.filter(
                        post -> !post.country().equalsIgnoreCase(look.practice().country()))
                .map(post -> Language.country(post.country()));
        var key = waiting.by().isBefore(look.today()) ? "late" : abroad.isPresent() ? "abroad" : "home";
        var said = words.say("desk.cards." + key, Days.inFull(waiting.by(), look.today()), abroad.orElse(""));
        return first.filter(Post::isExpected).isPresent() ? said + " " + words.say("desk.cards.expected") : said;
    }
}
