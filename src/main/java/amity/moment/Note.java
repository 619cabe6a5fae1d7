package amity.moment;

import amity.client.Client;
import amity.client.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A moment as it is being noted: it needs only a client and words, the rest is proposed and may be said otherwise. */
public record Note(
        Client.Id client,
        String words,
        Kind kind,
        @Nullable Direction direction,
        Strand strand,
        Time time,
        Work work,
        Weighing weighing,
        List<Person.Id> present,
        Origin origin) {

    /** When it was; today where nothing is said. */
    public record Time(
            @Nullable LocalDate day,
            @Nullable Exactness about,
            @Nullable Instant start,
            @Nullable Integer minutes) {}

    /** What was paid, how it came and for which project. */
    public record Work(
            @Nullable Money amount,
            @Nullable String channel,
            @Nullable String project) {}

    /** How it counts in mutuality. */
    public record Weighing(
            @Nullable Signal signal,
            @Nullable Boolean invited,
            @Nullable Double weight) {}

    /** Which tool it comes from, and by which import. */
    public record Origin(String source, @Nullable UUID imported) {}

    /** A shared business note of today, the plainest moment there is. */
    public static Note of(Client.Id client, String words) {
        return new Note(
                client,
                words,
                Kind.NOTE,
                null,
                Strand.BUSINESS,
                new Time(null, null, null, null),
                new Work(null, null, null),
                new Weighing(null, null, null),
                List.of(),
                new Origin("noted", null));
    }

    /** A moment as it was noted, to be noted otherwise. */
    public static Note of(Moment moment) {
        return new Note(
                moment.client(),
                moment.words(),
                moment.kind(),
                moment.direction(),
                moment.strand(),
                new Time(moment.day(), moment.about(), moment.start(), moment.minutes()),
                new Work(moment.amount(), moment.channel(), moment.project()),
                new Weighing(moment.signal(), moment.invited(), moment.weight()),
                List.of(),
                new Origin(moment.source(), null));
    }

    /** The same of another client, in other words. */
    public Note told(Client.Id client, String words) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note as(Kind kind) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note direction(@Nullable Direction direction) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note strand(Strand strand) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note present(List<Person.Id> present) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note from(String source, @Nullable UUID imported) {
        var origin = new Origin(source, imported);
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    public Note on(@Nullable LocalDate day) {
        return with(new Time(day, time.about, time.start, time.minutes));
    }

    /** About a month, season or year, of which {@code middle} is the middle. */
    public Note about(Exactness about, LocalDate middle) {
        return with(new Time(middle, about, time.start, time.minutes));
    }

    public Note at(@Nullable Instant start, @Nullable Integer minutes) {
        return with(new Time(time.day, time.about, start, minutes));
    }

    public Note amount(@Nullable Money amount) {
        return with(new Work(amount, work.channel, work.project));
    }

    public Note by(@Nullable String channel) {
        return with(new Work(work.amount, channel, work.project));
    }

    public Note project(@Nullable String project) {
        return with(new Work(work.amount, work.channel, project));
    }

    public Note signal(@Nullable Signal signal) {
        return with(new Weighing(signal, weighing.invited, weighing.weight));
    }

    public Note invited(@Nullable Boolean invited) {
        return with(new Weighing(weighing.signal, invited, weighing.weight));
    }

    public Note weight(@Nullable Double weight) {
        return with(new Weighing(weighing.signal, weighing.invited, weight));
    }

    private Note with(Time time) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    private Note with(Work work) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }

    private Note with(Weighing weighing) {
        return new Note(client, words, kind, direction, strand, time, work, weighing, present, origin);
    }
}
