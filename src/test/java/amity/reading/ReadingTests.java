package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.moment.Kind;
import amity.review.Overrule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What holds of the reading as a whole. */
class ReadingTests {
    private static Overrule overrule(Story story, LocalDate on, LocalDate until) {
        return new Overrule(new UUID(5, 5), story.client().id(), "kind", "friendly", "I know better", on, until);
    }

    @Test
    void where_she_sees_it_otherwise_holds_from_the_day_she_said_so_to_the_one_she_gave() {
        var story = Story.of("Seen otherwise").works(daysAgo(300));
        var overrule = overrule(story, TODAY.minusDays(5), TODAY.plusDays(5));
        story.overrules(overrule);
        assertThat(story.read().overruled()).containsExactly(overrule);
        assertThat(story.read(TODAY.minusDays(6)).overruled()).isEmpty();
        assertThat(story.read(TODAY.plusDays(6)).overruled()).isEmpty();
    }

    @Test
    void a_client_stood_as_the_work_was_unless_she_chose_its_status() {
        var story = Story.of("Long ago").works(daysAgo(500));
        assertThat(story.read().asItStood().status()).isEqualTo(Client.Status.RESTING);
        assertThat(story.read(TODAY.minusDays(400)).asItStood().status()).isEqualTo(Client.Status.ACTIVE);
        story.is(story.client().with(Client.Status.PARTED));
        assertThat(story.read(TODAY.minusDays(400)).asItStood().status()).isEqualTo(Client.Status.PARTED);
    }

    @Test
    void what_is_offered_to_be_set_is_what_readings_take_for_granted() {
        var adjustments = new ReadingAdjustments();
        assertThat(adjustments.about()).isEqualTo("reading");
        var usual = new HashMap<String, String>();
        for (var setting : adjustments.settings(CurrencyUnit.GBP)) usual.put(setting.name(), setting.usually());
        var read = ReadingSettings.from(usual);
        assertThat(SixWays.ALL).hasSize(6).allMatch(way -> read.weights().get(way) == 1.0);
        assertThat(new ReadingSettings(
                        java.util.Map.of(),
                        read.countsPersonal(),
                        read.partnershipReceived(),
                        read.partnershipWays(),
                        read.partnershipBalance(),
                        read.oneSidedBalance(),
                        read.oneSidedGiven(),
                        read.little()))
                .isEqualTo(ReadingSettings.USUAL)
                .isEqualTo(ReadingSettings.from(java.util.Map.of()));
    }

    @Test
    void what_she_set_is_read_and_only_the_six_ways_have_a_weight() {
        var set = ReadingSettings.from(java.util.Map.of(
                "reading.weight.referral", "2.5", "reading.weight.card", "3", "reading.counts-personal", "yes"));
        assertThat(set.weights()).containsOnly(java.util.Map.entry(Kind.REFERRAL, 2.5));
        assertThat(set.weight(Kind.CARE)).isEqualTo(1);
        assertThat(set.countsPersonal()).isTrue();
    }
}
