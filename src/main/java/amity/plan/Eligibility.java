package amity.plan;

import amity.moment.Months;
import amity.reading.Silence;
import amity.shell.Days;
import java.util.Optional;
import java.util.stream.Stream;

/** Who more than a card is thought of for: relationship and revenue, each condition a named rule. */
final class Eligibility {
    private final Entrant entrant;
    private final SeasonSettings.Eligible rules;
    private final Signs signs;

    Eligibility(Entrant entrant, SeasonSettings.Eligible rules) {
        this.entrant = entrant;
        this.rules = rules;
        this.signs = new Signs(entrant, rules);
    }

    /** The rule that rules out a gift or hours; empty where none does. */
    Optional<Ruling> against(Decision decision) {
        if (!decision.isMore()) return Optional.empty();
        return introduces().or(() -> decision == Decision.GIFT ? againstGift() : againstHours());
    }

    /** Whoever is here for having introduced somebody gets a card, unless she chooses more. */
    private Optional<Ruling> introduces() {
        if (entrant.kind() != Entrant.Kind.INTRODUCER) return Optional.empty();
        var introduced = entrant.bond().introduced();
        return Optional.of(Ruling.of("introducer", introduced.size(), introduced));
    }

    private Optional<Ruling> againstGift() {
        return tooNew(rules.giftDays())
                .or(this::longAgo)
                .or(() -> entrant.bond().wouldMiss() || signs.isEnough() ? Optional.empty() : Optional.of(notEnough()));
    }

    private Optional<Ruling> againstHours() {
        return tooNew(rules.hoursDays())
                .or(this::longAgo)
                .or(() -> entrant.work().paidDays() < rules.hoursWorkDays()
                        ? Optional.of(Ruling.of("few-work-days", entrant.work().paidDays()))
                        : Optional.empty());
    }

    private Optional<Ruling> tooNew(int days) {
        var first = entrant.work().course().first();
        if (first == null) return Optional.of(Ruling.of("no-paid-work"));
        return entrant.work().course().age() < days
                ? Optional.of(Ruling.of("too-new", entrant.work().paidDays(), Days.month(first)))
                : Optional.empty();
    }

    private Optional<Ruling> longAgo() {
        return entrant.work().course().hasWorkedWithin(Months.YEAR)
                ? Optional.empty()
                : Optional.of(Ruling.of("resting"));
    }

    /** Named after the one sign that stands in the way, if there is one. */
    private Ruling notEnough() {
        return signs.inTheWay()
                .map(sign -> Ruling.of(sign.word()))
                .orElseGet(() -> Ruling.of(
                        "few-points",
                        entrant.work().course().jobs(),
                        entrant.bond().knownPersonally() ? 1 : 0));
    }

    /** Whether it hangs on what she would say of the silence: paused, ended or just quiet. */
    boolean hangsOnSilence() {
        if (entrant.work().course().silence() != null) return false;
        if (!signs.holds(Sign.SILENT) && !signs.holds(Sign.FADING)) return false;
        return Stream.of(Silence.Word.values())
                        .map(word -> new Silence(word, entrant.work().course().asOf(), null))
                        .map(said -> new Eligibility(entrant.with(said), rules)
                                .against(Decision.GIFT)
                                .isEmpty())
                        .distinct()
                        .count()
                > 1;
    }
}
