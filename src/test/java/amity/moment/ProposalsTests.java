package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.practice.Practice;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTests {
    private final Ledgers ledgers = Ledgers.open();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");

    @AfterEach
    void close() {
        ledgers.close();
    }

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
}
