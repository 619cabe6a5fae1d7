package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.reading.Drift;
import amity.reading.Reading;
import amity.standing.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A client gone quiet beyond its own rhythm.
 *
 * @param days since the last talk, without those of leave
 */
record QuietSpell(Client.Id client, boolean drifting, LocalDate lastTalk, int days, long usualGap) {
    static QuietSpell of(Standing standing) {
        return new QuietSpell(
                standing.client(),
                standing.talk().drift() == Drift.Word.DRIFTING,
                requireNonNull(standing.talk().last()),
                requireNonNull(standing.talk().days()),
                Math.round(requireNonNull(standing.talk().usualGapDays())));
    }

    static QuietSpell of(Reading reading) {
        var drift = reading.drift();
        return new QuietSpell(
                reading.client().id(),
                drift.word() == Drift.Word.DRIFTING,
                requireNonNull(drift.lastTalk()),
                requireNonNull(drift.days()),
                Math.round(requireNonNull(drift.usualGapDays())));
    }

    /** How long ago the last talk was. */
    long daysTo(LocalDate today) {
        return ChronoUnit.DAYS.between(lastTalk, today);
    }

    /** How much longer than usual it has been. */
    double ratio() {
        return (double) days / usualGap;
    }
}
