package amity.plan;

import java.util.Optional;

/** What rules out one idea for one person. */
final class IdeaRules {
    private final Entrant entrant;
    private final Circumstances circumstances;
    private final Tags tags;

    IdeaRules(Entrant entrant, Circumstances circumstances) {
        this.entrant = entrant;
        this.circumstances = circumstances;
        this.tags = circumstances.tags();
    }

    Optional<Ruling> against(Idea idea) {
        return offends(idea)
                .or(() -> sameAgain(idea))
                .or(() -> hasNotHappened(idea))
                .or(() -> tooPersonal(idea))
                .or(() -> tooLate(idea))
                .or(() -> beside(idea));
    }

    /** What goes with it is held to the same rules. */
    private Optional<Ruling> beside(Idea idea) {
        var deed = idea.beside();
        return deed == null ? Optional.empty() : against(deed);
    }

    /** A taste that is kept back rules an idea out too, but is not named. */
    private Optional<Ruling> offends(Idea idea) {
        return entrant.tastes().stream()
                .filter(taste -> forbids(taste, idea))
                .findFirst()
                .map(taste -> taste.keptBack() ? Ruling.of("offends-kept-back") : Ruling.of("offends", taste.words()));
    }

    private boolean forbids(Taste taste, Idea idea) {
        return taste.refuses(idea.contains(), tags) || tags.isAnyWithin(taste.tags(), idea.excludes());
    }

    private Optional<Ruling> sameAgain(Idea idea) {
        int years = circumstances.settings().eligible().repeatYears();
        var since = circumstances.occasion().minusYears(years);
        return entrant.past().stream()
                .filter(past -> past.on().isAfter(since) && past.isSame(idea, tags))
                .findFirst()
                .map(past -> Ruling.of("same-again", String.valueOf(past.on().getYear())));
    }

    /** What speaks of something that happened is offered only where it did. */
    private Optional<Ruling> hasNotHappened(Idea idea) {
        var recalled = idea.recalls();
        return recalled == null || entrant.story().happened().containsKey(recalled)
                ? Optional.empty()
                : Optional.of(Ruling.of("not-happened-" + recalled.word()));
    }

    private Optional<Ruling> tooPersonal(Idea idea) {
        if (!idea.personal()) return Optional.empty();
        if (!entrant.bond().knownPersonally()) return Optional.of(Ruling.of("personal-not-known"));
        if (!entrant.bond().strandOpen()) return Optional.of(Ruling.of("personal-closed"));
        var answered = Fit.of(entrant, idea, tags).answers();
        return answered == null || !answered.ownMouth()
                ? Optional.of(Ruling.of("personal-not-from-them"))
                : Optional.empty();
    }

    private Optional<Ruling> tooLate(Idea idea) {
        return circumstances.asOf().plusDays(idea.leadDays()).isAfter(circumstances.occasion())
                ? Optional.of(Ruling.of("too-late", idea.leadDays()))
                : Optional.empty();
    }
}
