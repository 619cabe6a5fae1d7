package amity.desk;

import amity.season.Conflicts;
import amity.season.PlanDrift;
import amity.season.Season;
import amity.season.SeasonCount;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A season that has opened itself or was opened, and is not decided; and once it is, what can no longer stand or would now be different. */
@Component
record SeasonsDue(SeasonCount counts, Conflicts conflicts, PlanDrift drift, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        return look.seasons().stream()
                .flatMap(season -> season.isApplied() ? kept(look, season) : undecided(look, season));
    }

    private Stream<Entry> undecided(Look look, Season season) {
        return counts.size(look.practice(), season) == 0
                ? Stream.empty()
                : Stream.of(entry(look, season, "undecided", 0));
    }

    private Stream<Entry> kept(Look look, Season season) {
        int blocked = conflicts.in(look.practice(), season, look.today());
        if (blocked > 0) return Stream.of(entry(look, season, "conflict", blocked));
        int differing = drift.differing(look.practice(), season, look.today());
        return differing > 0 ? Stream.of(entry(look, season, "differs", differing)) : Stream.empty();
    }

    static String subject(Season season) {
        var whose = season.occasion().subject();
        return season.occasion().word() + (whose == null ? "" : "~" + whose);
    }

    private Entry entry(Look look, Season season, String what, int decisions) {
        var order = season.lastOrderDay();
        boolean late = look.today().isAfter(order);
        return Entry.of(
                        EntryKind.DECISION,
                        Entry.Id.of("decision", subject(season), season.year()),
                        words.say(
                                "desk.season." + what + ".what",
                                season.occasion().title(),
                                decisions),
                        words.say("desk.season." + what + ".why")
                                + " "
                                + words.say(
                                        late ? "desk.season.late" : "desk.season.order",
                                        Days.inFull(order, look.today())),
                        new Entry.Margin(
                                words.say("desk.days", ChronoUnit.DAYS.between(look.today(), season.day())),
                                words.say(
                                        "desk.season.margin", season.occasion().title())))
                .due(late ? season.day() : order)
                .reason(what + " " + decisions)
                .way(words.say("desk.season.way"), "/season/" + season.address());
    }
}
