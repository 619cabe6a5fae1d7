package amity.plan;

import amity.client.Client;
import amity.reading.Course;
import amity.reading.Silence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** People on a list as the rules see them: regular, well known, nothing against a gift, until a test says otherwise. */
public final class Entrants {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    static final SeasonSettings SETTINGS = SeasonSettings.usual(CurrencyUnit.of("GBP"));
    static final Tags TAGS = new Tags(
            Map.of("wine", "alcohol", "alcohol", "drink", "tea", "drink", "crime", "reading"),
            Map.of("claret", "wine", "novel", "reading", "beer", "alcohol"));

    public UUID id = new UUID(1, 1);
    Entrant.Kind kind = Entrant.Kind.CLIENT;

    @Nullable
    public Double share = 0.2;

    Entrant.Rhythm rhythm = Entrant.Rhythm.BY_MONTHS;

    @Nullable
    LocalDate firstPaid = LocalDate.of(2024, 1, 10);

    @Nullable
    LocalDate lastPaid = LocalDate.of(2026, 11, 10);

    int paidDays = 40;
    int jobs = 40;
    int months = 12;
    int active = 12;

    @Nullable
    Double usualGap = 28.0;

    long longestGap = 40;
    boolean inRhythm;
    boolean everyYear;
    int lately = 3;
    double before = 3;

    @Nullable
    Silence silence;

    int given;
    Entrant.Stake stake = Entrant.Stake.MIDDLING;
    boolean wouldMiss;
    int received = 2;
    boolean personally;
    boolean strandOpen = true;
    boolean givesBack = true;
    boolean complained;
    Client.GiftPolicy policy = Client.GiftPolicy.DECLARE;
    Client.Sector sector = Client.Sector.OTHER;

    @Nullable
    Long limit;

    @Nullable
    Long anOccasion;

    boolean hoursUnpriced;

    long givenThisYear;

    @Nullable
    Long hourly = 3000L;

    List<Exclusion> blocked = List.of();
    public final List<Taste> tastes = new ArrayList<>();
    final List<PastGift> past = new ArrayList<>();
    Entrant.Story story = Entrant.Story.NONE;
    public List<Idea> shelf = List.of(CANDLE, CLARET, RECOMMENDATION);

    static final Idea CANDLE = idea(1, "Scented candle", 1500, false, Set.of("bath"), Set.of("scent"));
    static final Idea CLARET = idea(2, "A bottle of claret", 1500, false, Set.of("wine"), Set.of("wine"));
    static final Idea RECOMMENDATION = idea(3, "A recommendation", 0, false, Set.of(), Set.of());

    static Idea idea(int id, String name, long price, boolean personal, Set<String> suits, Set<String> contains) {
        return new Idea(new UUID(9, id), name, price, 5, personal, Idea.Category.OTHER, suits, contains, Set.of());
    }

    public Entrant entrant() {
        return new Entrant(
                id,
                kind,
                new Entrant.Work(share, rhythm, course(), hourly),
                new Entrant.Bond(
                        stake,
                        wouldMiss,
                        given,
                        received,
                        personally,
                        strandOpen,
                        givesBack,
                        complained,
                        10,
                        List.of("Priya")),
                new Entrant.House(
                        policy,
                        limit,
                        anOccasion == null ? limit : anOccasion,
                        givenThisYear,
                        sector,
                        blocked,
                        hoursUnpriced),
                tastes,
                past,
                story);
    }

    Course course() {
        return new Course(
                TODAY,
                firstPaid,
                lastPaid,
                jobs,
                paidDays,
                months,
                active,
                usualGap,
                longestGap,
                inRhythm,
                everyYear,
                lately,
                before,
                silence);
    }

    Signs signs() {
        return new Signs(entrant(), SETTINGS.eligible());
    }

    public Circumstances circumstances() {
        return circumstances(TODAY);
    }

    Circumstances circumstances(LocalDate asOf) {
        return new Circumstances(asOf, CHRISTMAS, CHRISTMAS.minusDays(14), 10, SETTINGS, TAGS, shelf);
    }

    EntrantOptions considered() {
        return EntrantOptions.of(entrant(), circumstances());
    }

    boolean isOffered(Decision decision) {
        return considered().options().stream().anyMatch(option -> option.decision() == decision);
    }

    Option offered(Idea idea) {
        return considered().options().stream()
                .filter(option -> idea.equals(option.idea()))
                .findFirst()
                .orElseThrow();
    }

    /** The rule that keeps an idea, or with null the decision as such, off the options. */
    @Nullable
    String ruleAgainst(Decision decision, @Nullable Idea idea) {
        return considered().ruledOut().stream()
                .filter(ruled -> ruled.decision() == decision && java.util.Objects.equals(ruled.idea(), idea))
                .map(ruled -> ruled.ruling().rule())
                .findFirst()
                .orElse(null);
    }
}
