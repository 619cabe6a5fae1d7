package amity.season.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import amity.season.Decision;
import amity.shell.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who more than a card is thought of for: relationship and revenue, each condition a named rule. */
final class Eligibility {
    private final Entrant entrant;
    private final Settings.Eligible rules;
    private final LocalDate asOf;

    Eligibility(Entrant entrant, Circumstances circumstances) {
        this.entrant = entrant;
        this.rules = circumstances.settings().eligible();
        this.asOf = circumstances.asOf();
    }

    /** The rule by which a gift or hours are not thought of; none when they are. */
    Optional<Ruling> against(Decision decision) {
        if (!decision.isMore()) return Optional.empty();
        return cardUnlessChosen().or(() -> decision == Decision.GIFT ? againstGift() : againstHours());
    }

    private Optional<Ruling> cardUnlessChosen() {
        return switch (entrant.kind()) {
            case CLIENT, ADDED -> Optional.empty();
            case RESTING -> Optional.of(Ruling.of("resting"));
            case INTRODUCER -> Optional.of(introducer(entrant.bond().introduced()));
        };
    }

    private static Ruling introducer(List<String> introduced) {
        return Ruling.of("introducer", introduced.size(), String.join(", ", introduced));
    }

    private Optional<Ruling> againstGift() {
        return tooNew(rules.giftDays()).or(() -> isCloseEnough() ? Optional.empty() : Optional.of(notRegular()));
    }

    private Optional<Ruling> againstHours() {
        return tooNew(rules.hoursDays())
                .or(() -> entrant.work().paidDays() < rules.hoursWorkDays()
                        ? Optional.of(Ruling.of("few-work-days", entrant.work().paidDays()))
                        : Optional.empty());
    }

    private Optional<Ruling> tooNew(int days) {
        var first = entrant.work().firstPaid();
        if (first == null) return Optional.of(Ruling.of("no-paid-work"));
        return DAYS.between(first, asOf) < days
                ? Optional.of(Ruling.of("too-new", entrant.work().paidDays(), Days.month(first)))
                : Optional.empty();
    }

    private boolean isCloseEnough() {
        return switch (entrant.work().rhythm()) {
            case BY_MONTHS -> true;
            case BY_SPELLS ->
                givesOrIsKnown() || entrant.isMainstay() || entrant.bond().wouldMiss();
            default -> entrant.bond().wouldMiss();
        };
    }

    private boolean givesOrIsKnown() {
        return entrant.bond().received() >= rules.received()
                || entrant.bond().knownPersonally() && entrant.hasStakeAtLeastMiddling();
    }

    private Ruling notRegular() {
        return entrant.work().rhythm() == Entrant.Rhythm.BY_SPELLS
                ? Ruling.of("not-close-enough", entrant.bond().received())
                : Ruling.of("not-regular");
    }
}
