package amity.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to agreements in whatever order: one is in force at most, what is over stays as it was, and what cannot be is refused. */
class AgreementPropertiesTests {
    private static final LocalDate TODAY = Ledgers.TODAY;
    private static final int STEPS = 25;
    private static Ledgers ledgers;
    private static Practice practice;

    @BeforeAll
    static void open() {
        ledgers = Ledgers.with("partnership");
        practice = ledgers.practice("Whitlock");
    }

    @AfterAll
    static void close() {
        ledgers.close();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_is_in_force_at_most_and_what_is_over_stays_as_it_was(int seed) {
        var random = new Random(seed);
        var agreements = ledgers.get(Agreements.class);
        var client = ledgers.clients().add(practice.id(), "Client " + seed);
        var over = new HashMap<Agreement.Id, Agreement>();
        for (int step = 0; step < STEPS; step++) {
            var before = agreements.of(practice, client.id());
            var held = agreements.inForce(practice, client.id());
            int deed = random.nextInt(6);
            boolean done = act(deed, agreements, client, before, random);
            var after = agreements.of(practice, client.id());
            assertThat(after.stream().filter(Agreement::isInForce)).hasSizeLessThanOrEqualTo(1);
            assertThat(done).as("step %d, deed %d", step, deed).isEqualTo(allowed(deed, held, before));
            if (!done) assertThat(after).isEqualTo(before);
            keepOver(over, after, deed);
            assertThat(after).allSatisfy(AgreementPropertiesTests::holds);
            held = agreements.inForce(practice, client.id());
            held.ifPresent(one ->
                    assertThat(agreements.progress(practice, one, TODAY)).allSatisfy(AgreementPropertiesTests::adds));
        }
    }

    /** Only what was stopped can go on. */
    private static boolean allowed(int deed, Optional<Agreement> held, List<Agreement> all) {
        return switch (deed) {
            case 0 -> held.isEmpty();
            case 4 ->
                held.isEmpty()
                        && !all.isEmpty()
                        && all.getFirst().ending() != null
                        && all.getFirst().ending().how() == Agreement.End.STOPPED;
            case 5 -> true;
            default -> held.isPresent();
        };
    }

    private static boolean act(int deed, Agreements agreements, Client client, List<Agreement> all, Random random) {
        var which = all.stream()
                .filter(Agreement::isInForce)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Agreement::id)
                .orElse(new Agreement.Id(new UUID(0, 0)));
        try {
            switch (deed) {
                case 0 -> agreements.agree(practice, draft(client, random));
                case 1 -> agreements.change(practice, which, draft(client, random));
                case 2 -> agreements.renew(practice, which, TODAY.plusDays(1 + random.nextInt(400)));
                case 3 -> agreements.stop(practice, which, null);
                case 4 -> agreements.resume(practice, which);
                default -> note(client, random);
            }
            return true;
        } catch (Refusal | NotFound refused) {
            return false;
        }
    }

    private static AgreementDraft draft(Client client, Random random) {
        var rhythms = Rhythm.values();
        var lines = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> new AgreementDraft.Promised(
                        null,
                        random.nextBoolean(),
                        way(random),
                        "Line " + i,
                        rhythms[random.nextInt(rhythms.length)],
                        1 + random.nextInt(3),
                        null))
                .toList();
        return new AgreementDraft(client.id(), TODAY, null, TODAY.plusYears(1), lines);
    }

    private static Kind way(Random random) {
        return List.of(Kind.REFERRAL, Kind.HELP, Kind.CARE).get(random.nextInt(3));
    }

    private static void note(Client client, Random random) {
        ledgers.ledger()
                .tell(
                        practice,
                        Note.of(client.id(), "Something")
                                .as(way(random))
                                .direction(random.nextBoolean() ? Direction.GIVEN : Direction.RECEIVED)
                                .on(TODAY.minusDays(random.nextInt(3))));
    }

    private static void keepOver(Map<Agreement.Id, Agreement> over, List<Agreement> after, int deed) {
        for (var agreement : after) {
            var was = over.get(agreement.id());
            if (was != null && deed != 4) assertThat(agreement).isEqualTo(was);
            if (agreement.isInForce()) over.remove(agreement.id());
            else over.put(agreement.id(), agreement);
        }
    }

    private static void holds(Agreement agreement) {
        assertThat(agreement.lookAgain()).isAfter(agreement.agreed());
        assertThat(agreement.lines()).isNotEmpty();
        var ending = agreement.ending();
        if (ending != null) assertThat(ending.on()).isAfterOrEqualTo(agreement.agreed());
    }

    private static void adds(LineProgress progress) {
        assertThat(progress.done()).isBetween(0, Math.max(progress.of(), progress.done()));
        assertThat(Collections.disjoint(progress.kept(), progress.others())).isTrue();
        if (progress.line().rhythm() != Rhythm.WHENEVER)
            assertThat(progress.done()).isLessThanOrEqualTo(progress.of());
    }
}
