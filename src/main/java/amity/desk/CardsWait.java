package amity.desk;

import amity.calendar.Occasion;
import amity.season.Season;
import amity.season.Seasons;
import amity.season.card.Card;
import amity.season.card.Cards;
import amity.season.card.Post;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cards that are still to write, from three weeks before the first of them must be posted. */
@Component
class CardsWait implements Prompt {
    /** Of more clients the cards are not counted at every look: the desk does. */
    private static final int LOOKED_THROUGH = 200;

    private static final int WEEKS = 3;
    private static final int DAYS_BY_POST = 8;
    private final Seasons seasons;
    private final Cards cards;
    private final StandsAt stands;
    private final Words words;

    CardsWait(Seasons seasons, Cards cards, StandsAt stands, Words words) {
        this.seasons = seasons;
        this.cards = cards;
        this.stands = stands;
        this.words = words;
    }

    @Override
    public Stream<Entry> entries(Look look) {
        var season = seasons.of(look.practice(), Occasion.CHRISTMAS, Occasion.CHRISTMAS.yearAt(look.today()));
        var opens = season.occasion().opensIn(season.year());
        if (season.skipped() || look.today().isBefore(opens) || !look.today().isBefore(season.day())) {
            return Stream.empty();
        }
        int clients = stands.clients(look);
        var open = clients > LOOKED_THROUGH ? List.<Card>of() : cards.open(look.practice(), season, look.today());
        var first = first(open);
        var due = first.map(Post::by).orElse(season.day().minusDays(DAYS_BY_POST));
        return look.today().isBefore(due.minusWeeks(WEEKS)) || open.isEmpty() && clients <= LOOKED_THROUGH
                ? Stream.empty()
                : Stream.of(entry(look, season, open.size(), first, due));
    }

    /** The first day on which one of them must go. */
    private static Optional<Post> first(List<Card> open) {
        return open.stream().map(Card::post).filter(Objects::nonNull).min(Comparator.comparing(Post::by));
    }

    private Entry entry(Look look, Season season, int many, Optional<Post> first, LocalDate due) {
        long days = ChronoUnit.DAYS.between(look.today(), due);
        return new Entry(
                new Entry.Id("card", season.occasion().word(), Integer.toString(season.year())),
                Kind.CARD,
                words.say("desk.cards.what", many),
                why(look, first, due),
                null,
                due,
                null,
                new Entry.Margin(words.say("desk.days", Math.max(0, days)), words.say("desk.cards.margin")),
                "cards " + many,
                List.of(),
                new Becomes.Seen(),
                new Entry.Way(words.say("desk.cards.way"), "/season/cards"),
                null);
    }

    private String why(Look look, Optional<Post> first, LocalDate due) {
        var abroad = first.filter(
                        post -> !post.country().equalsIgnoreCase(look.practice().country()))
                .map(post -> Locale.of("", post.country()).getDisplayCountry(Locale.UK));
        var key = due.isBefore(look.today()) ? "late" : abroad.isPresent() ? "abroad" : "home";
        var said = words.say("desk.cards." + key, Days.inFull(due), abroad.orElse(""));
        return first.filter(Post::isExpected).isPresent() ? said + " " + words.say("desk.cards.expected") : said;
    }
}
