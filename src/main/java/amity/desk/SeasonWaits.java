package amity.desk;

import amity.calendar.Occasion;
import amity.season.Conflicts;
import amity.season.OpenSeasons;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A season that has opened itself or was opened, and is not decided; and once it is, what can no longer stand or would now be different. */
@Component
class SeasonWaits implements Prompt {
    /** The plan of so many clients is looked through; above, what the user decided herself, and the season's own page says what would differ. */
    private static final int LOOKED_THROUGH = 200;

    private final Seasons seasons;
    private final OpenSeasons opened;
    private final Conflicts conflicts;
    private final StandsAt stands;
    private final Words words;

    SeasonWaits(Seasons seasons, OpenSeasons opened, Conflicts conflicts, StandsAt stands, Words words) {
        this.seasons = seasons;
        this.opened = opened;
        this.conflicts = conflicts;
        this.stands = stands;
        this.words = words;
    }

    @Override
    public Stream<Entry> entries(Look look) {
        var clients = stands.clients(look);
        return clients == 0
                ? Stream.empty()
                : open(look)
                        .filter(season -> waits(season, look))
                        .flatMap(season -> season.isApplied()
                                ? kept(look, season, clients)
                                : Stream.of(entry(look, season, "undecided", 0)));
    }

    /** Christmas opens itself; the others she opened. */
    private Stream<Season> open(Look look) {
        var christmas = seasons.of(look.practice(), Occasion.CHRISTMAS, Occasion.CHRISTMAS.yearAt(look.today()));
        var others = opened.atHand(look.practice()).stream()
                .filter(season -> !season.address().equals(christmas.address()));
        return Stream.concat(Stream.of(christmas), others);
    }

    private static boolean waits(Season season, Look look) {
        var opens = season.occasion().opensIn(season.year());
        return !season.skipped()
                && !look.today().isBefore(opens)
                && look.today().isBefore(season.day());
    }

    private Stream<Entry> kept(Look look, Season season, int clients) {
        if (clients > LOOKED_THROUGH) {
            var blocked = conflicts.in(look.practice(), season);
            return blocked > 0 ? Stream.of(entry(look, season, "conflict", blocked)) : Stream.empty();
        }
        var entries =
                seasons.look(look.practice(), season, null, null, look.today()).entries();
        var blocked = (int) entries.stream().filter(SeasonWaits::conflicts).count();
        var differing =
                (int) entries.stream().filter(Proposal.Entry::wouldDiffer).count();
        if (blocked > 0) {
            return Stream.of(entry(look, season, "conflict", blocked));
        }
        return differing > 0 ? Stream.of(entry(look, season, "differs", differing)) : Stream.empty();
    }

    private static String subject(Season season) {
        var whose = season.occasion().subject();
        return season.occasion().word() + (whose == null ? "" : "~" + whose);
    }

    private static boolean conflicts(Proposal.Entry entry) {
        return entry.conflict() != null;
    }

    private Entry entry(Look look, Season season, String what, int decisions) {
        var order = season.lastOrderDay();
        var late = look.today().isAfter(order);
        return new Entry(
                new Entry.Id("decision", subject(season), Integer.toString(season.year())),
                Kind.DECISION,
                words.say("desk.season." + what + ".what", season.occasion().title(), decisions),
                words.say("desk.season." + what + ".why")
                        + " "
                        + words.say(late ? "desk.season.late" : "desk.season.order", Days.inFull(order)),
                null,
                late ? season.day() : order,
                null,
                new Entry.Margin(
                        words.say("desk.days", ChronoUnit.DAYS.between(look.today(), season.day())),
                        words.say("desk.season.margin", season.occasion().title())),
                what + " " + decisions,
                List.of(),
                new Becomes.Seen(),
                new Entry.Way(words.say("desk.season.way"), "/season/" + season.address()),
                null);
    }
}
