package amity.reading;

import amity.boundary.Boundary;
import amity.boundary.Lines;
import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.moment.Tally;
import amity.review.Answer;
import amity.review.Overrule;
import amity.review.Question;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One client's story, told moment by moment, to be read. */
final class Story {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static int told;

    private Client client;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Overrule> overrules = new ArrayList<>();
    private final List<OpenMatter> matters = new ArrayList<>();
    private final List<Boundary> leave = new ArrayList<>();

    private Story(Client client) {
        this.client = client;
    }

    static Story of(String name) {
        return new Story(Client.named(new Client.Id(id()), name)
                .with(new Client.Tenure(Client.Status.ACTIVE, false, null, false))
                .with(Client.GiftPolicy.DECLARE, null));
    }

    /** Work is done, once each on these days. */
    Story works(LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.WORK, Direction.PAID));
        }
        return this;
    }

    /** The same under the name of a project. */
    Story works(String project, LocalDate day) {
        return add(new Moment(
                new Moment.Id(id()),
                client.id(),
                day,
                null,
                (Instant) null,
                null,
                Kind.WORK,
                Direction.PAID,
                Strand.BUSINESS,
                project,
                null,
                null,
                null,
                null,
                null,
                project,
                "noted",
                null));
    }

    Story invoices(String amount, LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.INVOICE, Direction.PAID, Money.parse(amount), Strand.BUSINESS, null, null, null));
        }
        return this;
    }

    Story pays(String amount, LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.PAYMENT, Direction.PAID, Money.parse(amount), Strand.BUSINESS, null, null, null));
        }
        return this;
    }

    Story gives(Kind way, LocalDate... days) {
        for (var day : days) {
            add(moment(day, way, Direction.GIVEN));
        }
        return this;
    }

    Story getsBack(Kind way, LocalDate... days) {
        for (var day : days) {
            add(moment(day, way, Direction.RECEIVED));
        }
        return this;
    }

    Story talks(LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.TALK, Direction.SHARED));
        }
        return this;
    }

    Story offTheRecord() {
        client = client.with(Client.OurStrand.OFF_RECORD);
        return this;
    }

    Story talksPersonally(LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.TALK, Direction.SHARED, null, Strand.PERSONAL, null, null, null));
        }
        return this;
    }

    Story signals(Signal signal, LocalDate... days) {
        for (var day : days) {
            add(moment(day, Kind.SIGNAL, Direction.RECEIVED, null, Strand.BUSINESS, signal, null, null));
        }
        return this;
    }

    Story add(Moment moment) {
        moments.add(moment);
        return this;
    }

    Story says(Question question, String word, LocalDate on) {
        answers.add(new Answer(client.id(), question, word, on));
        return this;
    }

    Story overrules(Overrule overrule) {
        overrules.add(overrule);
        return this;
    }

    Story away(LocalDate from, LocalDate to) {
        leave.add(Boundary.leave(null, from, to, "Away", ZoneId.of("Europe/London")));
        return this;
    }

    Story theirLeave(LocalDate from, LocalDate to) {
        return keeps(Boundary.leave(client.id(), from, to, "Away", ZoneId.of("Europe/London")));
    }

    Story keeps(Boundary boundary) {
        leave.add(boundary);
        return this;
    }

    Story says(Answer answer) {
        answers.add(answer);
        return this;
    }

    /** Something that took so many minutes, once each on these days. */
    Story takes(int minutes, Kind kind, Direction direction, LocalDate... days) {
        for (var day : days) add(moment(day, null, minutes, kind, direction));
        return this;
    }

    Story talksAt(LocalTime time, LocalDate... days) {
        var zone = ZoneId.of("Europe/London");
        for (var day : days) {
            add(moment(day, day.atTime(time).atZone(zone).toInstant(), null, Kind.TALK, Direction.SHARED));
        }
        return this;
    }

    private Moment moment(
            LocalDate day, @Nullable Instant start, @Nullable Integer minutes, Kind kind, Direction direction) {
        return new Moment(
                new Moment.Id(id()),
                client.id(),
                day,
                null,
                start,
                minutes,
                kind,
                direction,
                Strand.BUSINESS,
                kind.word() + " of " + day,
                null,
                null,
                null,
                null,
                null,
                null,
                "noted",
                null);
    }

    Story opens(OpenMatter.Matter matter) {
        return opens(matter, null);
    }

    Story opens(OpenMatter.Matter matter, @Nullable LocalDate until) {
        matters.add(new OpenMatter(UUID.randomUUID(), client.id(), matter, TODAY, until));
        return this;
    }

    Story is(Client changed) {
        client = changed;
        return this;
    }

    Client client() {
        return client;
    }

    Moment moment(LocalDate day, Kind kind, Direction direction) {
        return moment(day, kind, direction, null, Strand.BUSINESS, null, null, null);
    }

    Moment moment(
            LocalDate day,
            Kind kind,
            Direction direction,
            @Nullable Money amount,
            Strand strand,
            @Nullable Signal signal,
            @Nullable Boolean invited,
            @Nullable Double weight) {
        return new Moment(
                new Moment.Id(id()),
                client.id(),
                day,
                null,
                (Instant) null,
                null,
                kind,
                direction,
                strand,
                kind.word() + " of " + day,
                amount,
                null,
                signal,
                invited,
                weight,
                null,
                "noted",
                null);
    }

    Timeline timeline() {
        return new Timeline(
                client,
                moments.stream()
                        .sorted(Comparator.comparing(Moment::day).thenComparing(Moment::id))
                        .map(MomentSummary.class::cast)
                        .toList(),
                answers,
                overrules,
                matters,
                new Lines(leave, ZoneId.of("Europe/London")));
    }

    Reading read() {
        return read(TODAY);
    }

    Reading read(LocalDate asOf) {
        return Reading.of(timeline(), picture(asOf, this), asOf);
    }

    /** The picture of a practice whose clients these are. */
    static PracticePicture picture(LocalDate asOf, Story... clients) {
        return picture(asOf, Map.of(), clients);
    }

    static PracticePicture picture(LocalDate asOf, Map<CurrencyUnit, BigDecimal> typed, Story... clients) {
        var rates = new Earnings.Rates(CurrencyUnit.GBP, typed);
        return PracticePicture.of(
                rates,
                ReadingSettings.USUAL,
                Stream.of(clients)
                        .map(one -> Earnings.of(
                                Tally.of(one.client.id(), one.timeline().moments(), asOf), rates, asOf))
                        .toList(),
                Map.of());
    }

    /** The days k months before today, from the first to the last number. */
    static LocalDate[] monthly(int from, int to) {
        return Stream.iterate(from, k -> k >= to, k -> k - 1)
                .map(k -> TODAY.minusMonths(k).minusDays(3))
                .toArray(LocalDate[]::new);
    }

    static LocalDate[] daysAgo(int... days) {
        return java.util.Arrays.stream(days)
                .mapToObj(days1 -> TODAY.minusDays(days1))
                .toArray(LocalDate[]::new);
    }

    private static UUID id() {
        return new UUID(0, ++told);
    }
}
