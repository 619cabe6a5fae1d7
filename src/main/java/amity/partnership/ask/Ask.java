package amity.partnership.ask;

import amity.boundary.Action;
import amity.boundary.Pass;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a client gives in one of the six ways, from the plan to what came of it.
 *
 * @param wording the wording it came from, which is not used here again while there are others; null for words of her own
 * @param days the day of each step there was
 * @param askedAt the instant at which the guard let it pass
 * @param withdrawnWhy what took it back, where it was not the user herself
 * @param moment what came of it
 * @param remind the day to think of it again; only the user is reminded
 */
public record Ask(
        Id id,
        Client.Id client,
        Person.@Nullable Id person,
        Kind way,
        @Nullable String wording,
        String words,
        SortedMap<AskState, LocalDate> days,
        @Nullable Instant askedAt,
        @Nullable Why withdrawnWhy,
        Moment.@Nullable Id moment,
        @Nullable LocalDate remind) {

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Why an ask was taken back by itself. */
    public enum Why implements Keyword {
        MERGED,
        PARTED
    }

    public Ask {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    public AskState state() {
        return days.lastKey();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** The step before its latest. */
    public AskState before() {
        return days.headMap(state()).lastKey();
    }

    /** The day of its latest step. */
    public LocalDate since() {
        return on(state());
    }

    /** The day of a step that has been taken. */
    public LocalDate on(AskState step) {
        return Objects.requireNonNull(days.get(step));
    }

    /** Whether a step could have been on a day: not before the one that went ahead of it, nor after the one that followed. */
    boolean fits(AskState step, LocalDate day) {
        var before = days.headMap(step);
        var after = days.tailMap(step).entrySet().stream()
                .filter(one -> one.getKey() != step)
                .findFirst();
        return (before.isEmpty() || !day.isBefore(Objects.requireNonNull(before.get(before.lastKey()))))
                && after.map(Map.Entry::getValue)
                        .filter(next -> next.isBefore(day))
                        .isEmpty();
    }

    Ask with(AskState step, LocalDate day) {
        var stepped = new EnumMap<AskState, LocalDate>(days);
        stepped.put(step, day);
        return with(stepped, askedAt, moment, remind);
    }

    /** As it was before its latest step. */
    Ask back() {
        var left = new EnumMap<AskState, LocalDate>(days);
        left.remove(state());
        return with(left, state() == AskState.ASKED ? null : askedAt, null, null);
    }

    /** It was asked, at the instant for which the guard gave leave. */
    Ask asked(Pass pass) {
        return with(days, pass.action(Action.Ask.class).at(), moment, remind);
    }

    Ask became(Moment.@Nullable Id what) {
        return with(days, askedAt, what, remind);
    }

    Ask remind(@Nullable LocalDate day) {
        return with(days, askedAt, moment, day);
    }

    /** With another way or other words; it keeps its wording as long as the way is the same. */
    Ask reworded(Kind other, String said) {
        return new Ask(
                id,
                client,
                person,
                other,
                other == way ? wording : null,
                said,
                days,
                askedAt,
                withdrawnWhy,
                moment,
                remind);
    }

    private Ask with(
            Map<AskState, LocalDate> steps, @Nullable Instant at, Moment.@Nullable Id what, @Nullable LocalDate day) {
        var sorted = new TreeMap<AskState, LocalDate>(steps);
        var why = sorted.containsKey(AskState.WITHDRAWN) ? withdrawnWhy : null;
        return new Ask(id, client, person, way, wording, words, sorted, at, why, what, day);
    }
}
