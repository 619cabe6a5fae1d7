package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.practice.Practice;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");

    private MomentProposal read(String words) {
        return ledgers.get(Proposals.class).of(hannah, words, "Priya Raman", null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Called about the Harlow packs                        | TALK       | SHARED
                    Lunch in Saltaire, then the Hockney floor            | TALK       | SHARED
                    She introduced me to her sister's studio             | REFERRAL   | RECEIVED
                    Priya recommended me to Sofia at the RIBA evening    | MENTION    | RECEIVED
                    Sent her a Christmas card                            | CARD       | GIVEN
                    She sent me a card                                   | CARD       | RECEIVED
                    She said thanks for the packs                        | SIGNAL     | RECEIVED
                    Stayed late to rescue the tender, and didn't bill it | HELP       | GIVEN
                    She asked how my knee was healing                    | CARE       | RECEIVED
                    Gave me the login to her materials library           | RESOURCES  | RECEIVED
                    Sent her the article on lime plaster                 | RESOURCES  | GIVEN
                    Asked, because I asked her: a suggestion on prices   | SUGGESTION | RECEIVED
                    We went to the craft fair                            | FUNCTION   | SHARED
                    Paid £1,240.50 for October                           | PAYMENT    | PAID
                    Something about plaster                              | NOTE       | SHARED
                    """)
    void usual_words_say_what_sort_of_moment_it_was(String words, Kind kind, Direction direction) {
        var proposal = read(words);
        assertThat(proposal.kind()).isEqualTo(kind);
        assertThat(proposal.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Called yesterday                 | 2026-11-19 | -
                    Lunch on Monday                  | 2026-11-16 | -
                    Lunch on Friday                  | 2026-11-20 | -
                    Coffee on 3 October              | 2026-10-03 | -
                    Coffee on the 24th of December   | 2025-12-24 | -
                    She referred Tom last spring     | 2026-04-15 | SEASON
                    She referred Tom in winter       | 2026-01-15 | SEASON
                    She referred Tom in March        | 2026-03-16 | MONTH
                    She referred Tom in 2024         | 2024-07-01 | YEAR
                    Talked about 31 February         | 2026-11-20 | -
                    Just a talk                      | 2026-11-20 | -
                    """)
    void a_day_or_time_named_in_the_words_is_proposed(String words, LocalDate day, Exactness about) {
        assertThat(read(words).when()).isEqualTo(new MomentDate(day, about));
    }

    @Test
    void a_promise_in_the_words_is_proposed_with_its_day() {
        assertThat(read("Called. I said I'd send the price list by Wednesday.").promise())
                .isEqualTo(new MomentProposal.Promised(
                        Promise.Whose.OURS, "send the price list", LocalDate.of(2026, 11, 25)));
        assertThat(read("She said she would look at it; nice talk").promise())
                .isEqualTo(new MomentProposal.Promised(Promise.Whose.THEIRS, "look at it", null));
    }

    @Test
    void what_is_told_between_us_is_proposed_as_confidential() {
        assertThat(read("Hale is being bought out, quietly").confidential()).isTrue();
        assertThat(read("Hale has a new studio").confidential()).isFalse();
    }

    @Test
    void talk_of_family_is_proposed_as_personal() {
        assertThat(read("Rang to say her daughter passed her exam").strand()).isEqualTo(Strand.PERSONAL);
    }

    @Test
    void length_channel_and_amount_are_read_where_they_apply() {
        assertThat(read("Video call, 45 minutes").minutes()).isEqualTo(45);
        assertThat(read("Zoom for 1.5 hours").channel()).isEqualTo("video");
        assertThat(read("Paid £1,240.50").amount()).hasToString("GBP 1240.50");
    }

    @Test
    void a_direction_she_has_chosen_keeps_to_the_kinds_that_go_that_way() {
        var proposals = ledgers.get(Proposals.class);
        assertThat(proposals
                        .of(hannah, "Called the bank for her", "Priya", Direction.GIVEN, null)
                        .kind())
                .isEqualTo(Kind.HELP);
        assertThat(proposals
                        .of(hannah, "Called the bank", "Priya", null, Kind.CARE)
                        .direction())
                .isEqualTo(Direction.RECEIVED);
    }

    @Test
    void how_long_it_took_is_read_in_minutes_and_hours_and_not_in_a_note() {
        assertThat(read("Called for half an hour").minutes()).isEqualTo(30);
        assertThat(read("Called for an hour").minutes()).isEqualTo(60);
        assertThat(read("Called, 20 min").minutes()).isEqualTo(20);
        assertThat(read("Called for 1.5 hours").minutes()).isEqualTo(90);
        assertThat(read("Called about the packs").minutes()).isNull();
        assertThat(read("Something about plaster, 20 min").minutes()).isNull();
    }

    @Test
    void a_suggestion_says_whether_it_was_asked_for_where_the_words_do() {
        assertThat(suggested("Out of the blue he told me to raise my rates").invited())
                .isFalse();
        assertThat(suggested("Raise the rates, because I asked him").invited()).isTrue();
        assertThat(suggested("Raise the rates").invited()).isNull();
        assertThat(read("Called, because I asked him").invited()).isNull();
    }

    private MomentProposal suggested(String words) {
        return ledgers.get(Proposals.class).of(hannah, words, "Priya", null, Kind.SUGGESTION);
    }

    @Test
    void a_signal_without_words_that_tell_which_is_thanks() {
        var proposals = ledgers.get(Proposals.class);
        assertThat(proposals.of(hannah, "Something", "Priya", null, Kind.SIGNAL).signal())
                .isEqualTo(Signal.THANKS);
        assertThat(read("She praised the packs to the skies").signal()).isEqualTo(Signal.PRAISE);
        assertThat(read("Called about the packs").signal()).isNull();
    }

    @Test
    void where_no_word_tells_more_the_direction_does() {
        var proposals = ledgers.get(Proposals.class);
        for (var direction : Direction.values()) {
            var kind =
                    switch (direction) {
                        case SHARED -> Kind.NOTE;
                        case PAID -> Kind.WORK;
                        case GIVEN, RECEIVED -> Kind.HELP;
                    };
            var proposal = proposals.of(hannah, "Something about plaster", "Priya", direction, null);
            assertThat(proposal.kind()).isEqualTo(kind);
            assertThat(proposal.direction()).isEqualTo(direction);
        }
    }

    @Test
    void an_amount_is_proposed_for_what_is_paid_and_a_channel_for_a_talk_alone() {
        assertThat(read("Invoiced £480 for the texts").amount()).hasToString("GBP 480.00");
        assertThat(read("Called about the £480").amount()).isNull();
        assertThat(ledgers.get(Proposals.class)
                        .of(hannah, "Called about the packs", "Priya", null, Kind.NOTE)
                        .channel())
                .isNull();
    }

    @Test
    void what_it_could_be_is_asked_only_where_the_words_and_she_leave_it_open() {
        var open = "Sorted her inbox this morning";
        assertThat(read(open).maybe()).containsExactly(Kind.WORK, Kind.HELP, Kind.CARE);
        assertThat(read("Called about the packs").maybe()).isEmpty();
        assertThat(ledgers.get(Proposals.class)
                        .of(hannah, open, "Priya", null, Kind.HELP)
                        .maybe())
                .isEmpty();
    }

    @Test
    void what_is_told_in_confidence_is_known_by_its_words() {
        assertThat(ledgers.get(Proposals.class).isConfidential("Between us, Hale is leaving"))
                .isTrue();
        assertThat(ledgers.get(Proposals.class).isConfidential("Hale is leaving"))
                .isFalse();
    }
}
