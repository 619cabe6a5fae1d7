package amity.moment;

import amity.client.Client;
import amity.client.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A moment as it is being noted: it needs only a client and words, the rest is proposed and may be changed with the {@code with…} methods. */
public record Note(
        Client.Id client,
        String words,
        Kind kind,
        @Nullable Direction direction,
        Strand strand,
        @Nullable LocalDate day,
        @Nullable Exactness about,
        @Nullable Instant start,
        @Nullable Integer minutes,
        @Nullable Money amount,
        @Nullable String channel,
        @Nullable Signal signal,
        @Nullable Boolean invited,
        @Nullable Double weight,
        @Nullable String project,
        List<Person.Id> present,
        String source,
        @Nullable UUID imported) {

    /** A shared business note of today, the plainest moment there is. */
    public static Note of(Client.Id client, String words) {
        return new Note(
                client,
                words,
                Kind.NOTE,
                null,
                Strand.BUSINESS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "noted",
                null);
    }

    /** A moment as it was noted, to be noted otherwise. */
    public static Note of(Moment moment) {
        return new Note(
                moment.client(),
                moment.words(),
                moment.kind(),
                moment.direction(),
                moment.strand(),
                moment.day(),
                moment.about(),
                moment.start(),
                moment.minutes(),
                moment.amount(),
                moment.channel(),
                moment.signal(),
                moment.invited(),
                moment.weight(),
                moment.project(),
                List.of(),
                moment.source(),
                null);
    }

    /** The same of another client, in other words. */
    public Note told(Client.Id client, String words) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note as(Kind kind) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note direction(@Nullable Direction direction) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note strand(Strand strand) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note on(@Nullable LocalDate day) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    /** About a month, season or year, of which {@code middle} is the middle. */
    public Note about(Exactness about, LocalDate middle) {
        return new Note(
                client, words, kind, direction, strand, middle, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note at(@Nullable Instant start, @Nullable Integer minutes) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note amount(@Nullable Money amount) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note by(@Nullable String channel) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note signal(@Nullable Signal signal) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note invited(@Nullable Boolean invited) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note weight(@Nullable Double weight) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note project(@Nullable String project) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note present(List<Person.Id> present) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }

    public Note from(String source, @Nullable UUID imported) {
        return new Note(
                client, words, kind, direction, strand, day, about, start, minutes, amount, channel, signal, invited,
                weight, project, present, source, imported);
    }
}
