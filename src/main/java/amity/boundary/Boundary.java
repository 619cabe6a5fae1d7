package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A rule that one side, or both, has set for how the two deal with each other.
 *
 * @param client null for the practice’s own default, which holds for every client it is not relaxed or replaced for
 * @param blocks it cannot be passed with a reason
 * @param from the first day on which it holds; null where it has no beginning
 * @param to the last day on which it holds; null where it has no end
 * @param zone where its days and times are those on the wall: that of whoever set it
 * @param toSaySince since when it waits to be said to the other side; null where they know
 * @param wording how it is said, where that is not left to Amity
 */
@NamedInterface("shared")
public record Boundary(
        UUID id,
        Client.@Nullable Id client,
        Side side,
        Terms terms,
        boolean blocks,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ZoneId zone,
        @Nullable LocalDate toSaySince,
        @Nullable String wording) {

    @NamedInterface("shared")
    public enum Side implements Keyword {
        OURS,
        THEIRS,
        BOTH;

        Concern.Whose whose() {
            return Concern.Whose.valueOf(name());
        }
    }

    /** The boundaries have changed: with this client or, where it is null, with all. */
    @NamedInterface("shared")
    public record Changed(Practice.Id practice, Client.@Nullable Id client) {}

    public Boundary {
        if (client == null && side != Side.OURS) throw Refusal.of("refusal.boundary.boundary-theirs-belongs-client");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.of("refusal.boundary.ends-after-day-begins", to, from);
        }
        if (terms instanceof Leave && (from == null || to == null)) {
            throw Refusal.of("refusal.boundary.leave-first-day-last");
        }
        if (side == Side.THEIRS) {
            toSaySince = null;
        }
    }

    /** As it is set at first: it warns, has no dates, and the other side knows. */
    public static Boundary of(Client.@Nullable Id client, Side side, Terms terms, ZoneId zone) {
        return new Boundary(Ids.next(), client, side, terms, false, null, null, zone, null, null);
    }

    /** Ours where no client is named, else theirs. */
    public static Boundary leave(Client.@Nullable Id client, LocalDate from, LocalDate to, String words, ZoneId zone) {
        var side = client == null ? Side.OURS : Side.THEIRS;
        return new Boundary(Ids.next(), client, side, new Leave(words), false, from, to, zone, null, null);
    }

    public Boundary blocking() {
        return new Boundary(id, client, side, terms, true, from, to, zone, toSaySince, wording);
    }

    public Boundary between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Boundary(id, client, side, terms, blocks, first, last, zone, toSaySince, wording);
    }

    public Boundary toSay(@Nullable LocalDate since) {
        return new Boundary(id, client, side, terms, blocks, from, to, zone, since, wording);
    }

    public Boundary worded(@Nullable String words) {
        return new Boundary(id, client, side, terms, blocks, from, to, zone, toSaySince, words);
    }

    /** The same under another id. */
    public Boundary as(UUID other) {
        return new Boundary(other, client, side, terms, blocks, from, to, zone, toSaySince, wording);
    }

    public BoundaryKind kind() {
        return terms.kind();
    }

    public boolean isOurs() {
        return side == Side.OURS;
    }

    /** The practice’s own, for every client. */
    public boolean isDefault() {
        return client == null;
    }

    /** Its dates include this day. */
    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    /** Whether what it concerns would cross it at this time. */
    public boolean isInTheWay(Instant at) {
        var there = at.atZone(zone);
        return isOn(there.toLocalDate()) && terms.closes(there);
    }

    /** When it next gives way; empty where it never does. */
    public Optional<Instant> givesWay(Instant at) {
        var ends = Optional.ofNullable(to).map(day -> day.plusDays(1).atStartOfDay(zone));
        return Stream.of(ends, terms.opens(at.atZone(zone)))
                .flatMap(Optional::stream)
                .map(ZonedDateTime::toInstant)
                .min(Instant::compareTo);
    }

    /** Whether both are for the same client, of the same side and of the same kind. */
    boolean isLike(Boundary other) {
        return Objects.equals(client, other.client) && side == other.side && kind() == other.kind();
    }

    /** Whether both are leave of the same side and strictness, without a day between. */
    boolean joins(Boundary other) {
        return terms instanceof Leave
                && isLike(other)
                && blocks == other.blocks
                && !first(other).isAfter(last(this).plusDays(1))
                && !last(other).isBefore(first(this).minusDays(1));
    }

    /** Both leaves as one. */
    Boundary with(Boundary other) {
        var words = Stream.of(other.terms, terms)
                .map(leave -> ((Leave) leave).words())
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Boundary(
                id,
                client,
                side,
                new Leave(words),
                blocks,
                first(other).isBefore(first(this)) ? first(other) : first(this),
                last(other).isAfter(last(this)) ? last(other) : last(this),
                zone,
                toSaySince,
                wording);
    }

    private static LocalDate first(Boundary leave) {
        return Objects.requireNonNull(leave.from);
    }

    private static LocalDate last(Boundary leave) {
        return Objects.requireNonNull(leave.to);
    }
}
