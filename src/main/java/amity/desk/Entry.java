package amity.desk;

import amity.boundary.Concern;
import amity.client.Client;
import amity.moment.Moment;
import amity.moment.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs a person now.
 *
 * @param what it in a few words
 * @param why one or two sentences on why now
 * @param client whom it is about; null where it is about the practice
 * @param due the day it is for, where it has one
 * @param at the instant it begins at, where it has one
 * @param margin the reason for now in two words, and in a few more
 * @param reason what an answer of "not this" was given to: while it stays the same, the answer holds
 * @param moments what it was read off
 * @param becomes what it becomes when it is done
 * @param way where it can be seen to, and what that is called
 */
public record Entry(
        Id id,
        EntryKind kind,
        String what,
        String why,
        Client.@Nullable Id client,
        @Nullable LocalDate due,
        @Nullable Instant at,
        Margin margin,
        String reason,
        List<Moment.Id> moments,
        EntryOutcome becomes,
        @Nullable Way way,
        @Nullable Say say) {

    private static final int WEEK = 7;

    /** One that is only looked at, about the practice and without a day: what else there is to it is said after it. */
    static Entry of(EntryKind kind, Id id, String what, String why, Margin margin) {
        var seen = new EntryOutcome.Seen();
        return new Entry(id, kind, what, why, null, null, null, margin, id.period(), List.of(), seen, null, null);
    }

    Entry about(Client.@Nullable Id client) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry due(@Nullable LocalDate due) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry at(@Nullable Instant at) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry reason(String reason) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry moments(List<Moment.Id> moments) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry becomes(EntryOutcome becomes) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry way(String label, String address) {
        var way = new Way(label, address);
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    Entry say(@Nullable Say say) {
        return new Entry(id, kind, what, why, client, due, at, margin, reason, moments, becomes, way, say);
    }

    /** It has a time or a day of its own that is near, or somebody’s word was given: it never waits out of sight. */
    public boolean isDated(LocalDate today) {
        var due = this.due;
        boolean near = due != null && !due.isAfter(today.plusDays(WEEK));
        return switch (kind) {
            case TALK, PROMISE, LEGAL -> true;
            case QUESTION -> false;
            default -> near;
        };
    }

    /** Whether putting it off until a day would still be in time: what happens or ends on a day of its own is not put off beyond it. */
    public boolean canWaitUntil(LocalDate day, LocalDate today) {
        var due = this.due;
        return due == null || due.isBefore(today) || !day.isAfter(due) || !kind.passes();
    }

    /** It is said or seen to in a talk, where there is one with the same client. */
    public boolean belongsToATalk() {
        return kind == EntryKind.PROMISE || kind == EntryKind.QUESTION;
    }

    /** Rule, subject and period: the same on every computation, {@code drift:CLIENT:2026-W47}. */
    public record Id(String rule, String subject, String period) {
        static Id of(String rule, Object subject, Object period) {
            return new Id(rule, subject.toString(), period.toString());
        }

        /** Of a promise, whether or not it is due. */
        public static Id of(Promise promise) {
            return of("promise", promise.id(), promise.due() == null ? "open" : promise.due());
        }

        /** Rule and subject, for answers that outlast the period. */
        String about() {
            return rule + ":" + subject;
        }

        @Override
        public String toString() {
            return about() + ":" + period;
        }
    }

    public record Margin(String first, String then) {}

    public record Way(String label, String address) {}

    public record Say(String words, List<Concern> concerns) {}
}
