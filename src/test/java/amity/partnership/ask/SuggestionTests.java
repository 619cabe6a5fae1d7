package amity.partnership.ask;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.practice.Wording;
import amity.practice.Wordings;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SuggestionTests {
    /** Grovelling, accusing or calculating: none of it is how one asks. */
    private static final List<String> NOT_IN_HER_VOICE = List.of(
            "sorry",
            "bother",
            "afraid",
            "hate to",
            "if it is not too much",
            "if it’s not too much",
            "humbl",
            "i know you are busy",
            "i know you’re busy",
            "beg",
            "owe",
            "only fair",
            "after all i",
            "after everything",
            "return the favour",
            "in return",
            "in exchange",
            "you never",
            "you have never",
            "you always",
            "you should",
            "you must",
            "at least you",
            "least you could",
            "i have done",
            "i’ve done",
            "i gave you",
            "for free",
            "discount",
            "deserve",
            "expect",
            "it is time you",
            "fail",
            "disappoint",
            "guilt",
            "quid",
            "balance",
            "make it up",
            "just",
            "quick favour",
            "!");

    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private Client tom = ledgers.clients()
            .change(
                    hannah.id(),
                    ledgers.clients().add(hannah.id(), "Tom Ashdown").with(Client.Status.ACTIVE));

    @Test
    void every_way_has_five_wordings_that_do_for_anyone_and_more_that_are_concrete() {
        ways().forEach(way -> {
            var texts = wordings(way).map(Wording::text).toList();
            var plain = texts.stream()
                    .filter(text -> !text.replace("{name}", "").contains("{"))
                    .toList();
            assertThat(plain).as(way.word()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
            assertThat(texts).as(way.word()).hasSizeGreaterThan(plain.size());
        });
    }

    @Test
    void no_wording_grovels_accuses_or_calculates_and_every_one_asks_for_something() {
        ways().flatMap(this::wordings).forEach(wording -> {
            var text = wording.text().toLowerCase(Locale.ROOT);
            assertThat(text).as(wording.key()).contains("?").contains("{name}").hasSizeLessThan(220);
            for (var phrase : NOT_IN_HER_VOICE) {
                assertThat(text).as(wording.key()).doesNotContainPattern("(?<![a-z])" + Pattern.quote(phrase));
            }
        });
    }

    @Test
    void what_is_missing_comes_first_and_of_that_what_costs_them_least() {
        received(Kind.SUGGESTION, TODAY.minusMonths(3));
        received(Kind.CARE, TODAY.minusMonths(30));
        var order = suggested().stream().map(Suggestion::way).toList();
        assertThat(order.getFirst()).isEqualTo(Kind.CARE);
        assertThat(order.getLast()).isEqualTo(Kind.SUGGESTION);
        assertThat(order.indexOf(Kind.MENTION)).isLessThan(order.indexOf(Kind.REFERRAL));
    }

    @Test
    void whoever_brought_somebody_once_finds_it_easy_to_do_again() {
        var priya = ledgers.clients().add(hannah.id(), "Priya Raman");
        ledgers.get(Introductions.class)
                .keep(
                        hannah.id(),
                        new Introduction(Ids.next(), Someone.of(tom.id()), priya.id(), TODAY.minusYears(1), null));
        var referral = of(Kind.REFERRAL);
        assertThat(referral.words()).contains("introduced me to Priya Raman");
        assertThat(String.join(" ", referral.why())).contains("They brought you Priya Raman once");
        var order = suggested().stream().map(Suggestion::way).toList();
        assertThat(order.indexOf(Kind.REFERRAL)).isLessThan(order.indexOf(Kind.HELP));
    }

    @Test
    void praise_makes_a_good_word_easy_and_the_moment_a_good_one() {
        signal(Signal.PRAISE, TODAY.minusDays(4));
        assertThat(of(Kind.MENTION).words()).contains("What you said on 16 November");
        assertThat(timing()).contains("A good moment").contains("16 Nov");
        signal(Signal.COMPLAINT, TODAY.minusDays(2));
        assertThat(timing()).contains("Rather not yet");
    }

    @Test
    void where_speaking_for_us_may_be_regulated_it_is_suggested_last() {
        tom = ledgers.clients().change(hannah.id(), tom.with(Client.Sector.LEGAL));
        assertThat(suggested().stream().map(Suggestion::way).toList().subList(4, 6))
                .containsExactlyInAnyOrder(Kind.REFERRAL, Kind.MENTION);
        assertThat(of(Kind.SUGGESTION).words()).contains("law firms");
    }

    @Test
    void work_that_was_finished_is_spoken_of_and_work_that_goes_on_is_not() {
        for (int week = 0; week < 5; week++) {
            work("Relaunch", TODAY.minusDays(20 + 7L * week));
            work("Diary", TODAY.minusDays(7L * week));
        }
        assertThat(timing()).contains("Relaunch seems to be finished");
        assertThat(of(Kind.MENTION).words()).contains("Relaunch");
    }

    @Test
    void a_wording_is_not_used_twice_while_there_are_others() {
        var asks = ledgers.get(Asks.class);
        var used = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            var next = of(Kind.HELP);
            assertThat(used.add(next.wording().key())).isTrue();
            var ask = asks.plan(
                    hannah,
                    new AskPlan(tom.id(), null, Kind.HELP, next.wording().key(), next.words()));
            asks.withdraw(hannah, ask.id());
        }
    }

    @Test
    void a_wording_put_her_own_way_is_the_one_that_is_said() {
        var key = of(Kind.HELP).wording().key();
        ledgers.get(Wordings.class).keep(hannah, key, "{name}, would you lend me your ladder on Saturday?");
        assertThat(of(Kind.HELP).words()).isEqualTo("Tom, would you lend me your ladder on Saturday?");
        ledgers.get(Wordings.class).keep(hannah, key, "A word with {nmae}, please?");
        assertThat(of(Kind.HELP).words()).doesNotContain("{");
    }

    @Test
    void ordinary_facts_are_drawn_on_and_nothing_told_in_confidence_or_at_somebody_elses() {
        var priya = ledgers.clients().add(hannah.id(), "Priya Raman");
        var atPriyas = ledgers.ledger().tell(hannah, Note.of(priya.id(), "She spoke of Tom"));
        fact("zeppelins", Fact.Sensitivity.ORDINARY, false, atPriyas.id());
        fact("quokkas", Fact.Sensitivity.SENSITIVE, false, null);
        fact("wombats", Fact.Sensitivity.CONFIDENTIAL, false, null);
        assertThat(said()).doesNotContain("zeppelins", "quokkas", "wombats");
        fact("the book fair", Fact.Sensitivity.ORDINARY, false, null);
        assertThat(of(Kind.RESOURCES).words()).contains("far more about the book fair");
    }

    @Test
    void the_personal_side_is_drawn_on_only_where_it_is_open() {
        fact("sailing", Fact.Sensitivity.PERSONAL, true, null);
        assertThat(of(Kind.CARE).words()).contains("Next time we get to sailing");
        assertThat(suggested().stream().filter(one -> one.way() != Kind.CARE).map(Suggestion::words))
                .noneMatch(words -> words.contains("sailing"));
        tom = ledgers.clients().change(hannah.id(), tom.with(Client.TheirStrand.WORK_ONLY));
        assertThat(said()).doesNotContain("sailing");
    }

    @Test
    void a_topic_that_could_be_anything_is_left_out_and_a_place_is_named_by_its_town() {
        fact("Work", Fact.Sensitivity.ORDINARY, false, null);
        assertThat(said()).doesNotContain("far more about");
        fact("home", Fact.Sensitivity.PERSONAL, true, null);
        assertThat(of(Kind.CARE).words()).doesNotContain("we get to");
        tom = ledgers.clients().change(hannah.id(), tom.withTown("Ashdown Letters, Leeds"));
        assertThat(said()).contains("Leeds").doesNotContain("Ashdown Letters");
    }

    private String said() {
        return suggested().toString();
    }

    private Suggestion of(Kind way) {
        return suggested().stream().filter(one -> one.way() == way).findFirst().orElseThrow();
    }

    private List<Suggestion> suggested() {
        return ledgers.get(Suggestions.class).of(hannah, tom.id(), TODAY).suggestions();
    }

    private String timing() {
        return ledgers.get(Suggestions.class).of(hannah, tom.id(), TODAY).timing();
    }

    private static Stream<Kind> ways() {
        return Arrays.stream(Kind.values()).filter(Kind::isWay);
    }

    private Stream<Wording> wordings(Kind way) {
        return ledgers.get(Wordings.class).of(hannah, AskPhrases.keys(way)).stream();
    }

    private void received(Kind way, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "Gave something")
                                .as(way)
                                .direction(Direction.RECEIVED)
                                .on(on));
    }

    private void signal(Signal signal, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "Said so")
                                .as(Kind.SIGNAL)
                                .signal(signal)
                                .direction(Direction.RECEIVED)
                                .on(on));
    }

    private void work(String project, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "Work").as(Kind.WORK).project(project).on(on));
    }

    private void fact(String topic, Fact.Sensitivity sensitivity, boolean personal, Moment.@Nullable Id moment) {
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                tom.id(),
                                null,
                                topic,
                                "Much of it",
                                null, // what they like is no topic to be taught about
                                List.of(),
                                personal,
                                sensitivity,
                                true,
                                TODAY,
                                moment == null ? null : Objects.requireNonNull(moment.value())));
    }
}
