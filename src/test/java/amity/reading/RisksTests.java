package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import amity.review.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisksTests {
    private static List<String> rules(Story story) {
        var other = Story.of("Other").pays("GBP 1000", daysAgo(400, 100));
        return Reading.of(story.timeline(), Story.picture(TODAY, story, other), TODAY).risks().stream()
                .map(Risk::rule)
                .toList();
    }

    private static Story ordinary() {
        return Story.of("Ordinary").pays("GBP 100", daysAgo(400, 300, 200, 100));
    }

    @Test
    void an_ordinary_client_has_none() {
        assertThat(rules(ordinary())).isEmpty();
    }

    @Test
    void a_client_of_less_than_ninety_days_is_too_new() {
        assertThat(rules(Story.of("New").pays("GBP 10", daysAgo(20)))).containsExactly("too-new");
    }

    @Test
    void every_open_matter_is_named_once() {
        assertThat(rules(ordinary()
                        .opens(OpenMatter.Matter.RENEWAL)
                        .opens(OpenMatter.Matter.RATE)
                        .opens(OpenMatter.Matter.RATE)))
                .containsExactly("open-renewal", "open-rate");
    }

    @Test
    void a_matter_is_open_through_its_last_day() {
        assertThat(rules(ordinary().opens(OpenMatter.Matter.TENDER, TODAY))).containsExactly("open-tender");
        assertThat(rules(ordinary().opens(OpenMatter.Matter.TENDER, TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void policy_sector_and_dislike_of_debt_are_named() {
        var story = ordinary();
        assertThat(rules(story.is(story.client()
                        .with(Client.Sector.HEALTH)
                        .with(Client.GiftPolicy.UNKNOWN, null)
                        .withDislikesBeingIndebted(true))))
                .containsExactly("policy-unknown", "sector-health", "dislikes-debt");
        assertThat(rules(story.is(story.client()
                        .with(Client.Sector.OFFICIAL)
                        .with(Client.GiftPolicy.NONE, null)
                        .withDislikesBeingIndebted(false))))
                .containsExactly("policy-forbids", "sector-official");
    }

    @Test
    void a_complaint_counts_for_sixty_days() {
        assertThat(rules(ordinary().signals(Signal.COMPLAINT, daysAgo(59)))).containsExactly("complaint");
        assertThat(rules(ordinary().signals(Signal.COMPLAINT, daysAgo(60)))).isEmpty();
    }

    @Test
    void a_boundary_crossed_twice_in_ninety_days_counts() {
        assertThat(rules(ordinary().signals(Signal.BOUNDARY_CROSSED, daysAgo(89, 1))))
                .containsExactly("boundary-crossed");
        assertThat(rules(ordinary().signals(Signal.BOUNDARY_CROSSED, daysAgo(90, 1))))
                .isEmpty();
    }

    @Test
    void more_than_two_fifths_of_the_income_is_much() {
        var large = Story.of("Large").pays("GBP 680", daysAgo(400, 100));
        var other = Story.of("Other").pays("GBP 1000", daysAgo(400, 100));
        assertThat(Reading.of(large.timeline(), Story.picture(TODAY, large, other), TODAY)
                        .risks())
                .extracting(Risk::reason)
                .containsExactly(Reason.of("risk.much-income", 40L));
        var fifths = Story.of("Two of five").pays("GBP 400", daysAgo(400, 100));
        var rest = Story.of("Three of five").pays("GBP 600", daysAgo(400, 100));
        assertThat(Reading.of(fifths.timeline(), Story.picture(TODAY, fifths, rest), TODAY)
                        .risks())
                .isEmpty();
    }

    @Test
    void unbilled_time_that_rose_since_it_became_personal_is_the_price_of_friendship() {
        var story = ordinary().talksPersonally(daysAgo(150));
        for (var day : daysAgo(120, 90, 60)) {
            story.add(story.moment(day, Kind.HELP, Direction.GIVEN));
        }
        assertThat(rules(story)).isEmpty();
        assertThat(rules(story.signals(Signal.LATE_PAYMENT, daysAgo(40)))).containsExactly("friendship-paid-late");
    }

    @Test
    void being_known_as_a_friend_begins_it_too_and_the_time_is_cut_to_the_shorter() {
        var story = Story.of("Friend")
                .pays("GBP 10", daysAgo(520, 490, 460, 430, 400, 370, 340, 310, 280))
                .says(Question.KNOWN, "friend", daysAgo(370)[0])
                .signals(Signal.LATE_PAYMENT, daysAgo(40, 70));
        assertThat(rules(story)).contains("friendship-paid-late");
        var early = Story.of("Early")
                .pays("GBP 10", daysAgo(400))
                .says(Question.KNOWN, "friend", daysAgo(390)[0])
                .signals(Signal.LATE_PAYMENT, daysAgo(40, 70));
        assertThat(rules(early)).as("a fortnight before says nothing").doesNotContain("friendship-paid-late");
    }

    @Test
    void off_the_record_friendship_has_no_price() {
        var story = ordinary().talksPersonally(daysAgo(150)).signals(Signal.LATE_PAYMENT, daysAgo(40));
        assertThat(rules(story)).containsExactly("friendship-paid-late");
        assertThat(rules(story.offTheRecord())).isEmpty();
    }

    @Test
    void every_risk_says_what_to_do() {
        var reading = Story.of("New").pays("GBP 10", daysAgo(20)).read();
        assertThat(reading.risks())
                .allSatisfy(risk -> assertThat(risk.todo().key()).isEqualTo("risk." + risk.rule() + ".do"));
    }
}
