package amity.moment;

import amity.client.Client;
import amity.client.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A moment as it is being noted: it needs only a client and words, the rest is proposed and may be said otherwise. */
public record Note(
        Client.Id client, String words, Nature nature, Time time, Work work, Weighing weighing, Origin origin) {

    /** What it was; in its usual direction where none is said. */
    public record Nature(Kind kind, @Nullable Direction direction, Strand strand) {}

    /** When it was; today where nothing is said. */
    public record Time(
            @Nullable MomentDate when,
            @Nullable Instant start,
            @Nullable Integer minutes) {}

    public record Work(
            @Nullable Money amount,
            @Nullable String channel,
            @Nullable String project) {}

    /** How it counts in mutuality. */
    public record Weighing(
            @Nullable Signal signal,
            @Nullable Boolean invited,
            @Nullable Double weight) {}

    /** Who was there, and in which tool it was noted. */
    public record Origin(List<Person.Id> present, String source) {}

    /** A shared business note of today, the plainest moment there is. */
    public static Note of(Client.Id client, String words) {
        return new Note(
                client,
                words,
                new Nature(Kind.NOTE, null, Strand.BUSINESS),
                new Time(null, null, null),
                new Work(null, null, null),
                new Weighing(null, null, null),
                new Origin(List.of(), "noted"));
    }

    static Note of(Moment moment, List<Person.Id> present) {
        return of(moment.client(), moment.words())
                .with(new Nature(moment.kind(), moment.direction(), moment.strand()))
                .with(new Time(new MomentDate(moment.day(), moment.about()), moment.start(), moment.minutes()))
                .with(new Work(moment.amount(), moment.channel(), moment.project()))
                .with(new Weighing(moment.signal(), moment.invited(), moment.weight()))
                .with(new Origin(present, moment.source()));
    }

    private Note with(Nature nature) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    private Note with(Time time) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    private Note with(Work work) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    private Note with(Weighing weighing) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    private Note with(Origin origin) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    public Note told(Client.Id client, String words) {
        return new Note(client, words, nature, time, work, weighing, origin);
    }

    public Note as(Kind kind) {
        return with(new Nature(kind, nature.direction, nature.strand));
    }

    public Note direction(@Nullable Direction direction) {
        return with(new Nature(nature.kind, direction, nature.strand));
    }

    public Note strand(Strand strand) {
        return with(new Nature(nature.kind, nature.direction, strand));
    }

    public Note on(@Nullable LocalDate day) {
        return when(day == null ? null : MomentDate.on(day));
    }

    public Note when(@Nullable MomentDate when) {
        return with(new Time(when, time.start, time.minutes));
    }

    public Note at(@Nullable Instant start, @Nullable Integer minutes) {
        return with(new Time(time.when, start, minutes));
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

    public Note present(List<Person.Id> present) {
        return with(new Origin(present, origin.source));
    }

    public Note present(Person.@Nullable Id person) {
        return present(person == null ? List.of() : List.of(person));
    }

    public Note from(String source) {
        return with(new Origin(origin.present, source));
    }
}
