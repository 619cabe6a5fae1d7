package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentSummariesTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final MomentSummaries summaries = ledgers.get(MomentSummaries.class);
    private final Ledger ledger = ledgers.ledger();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @Test
    void a_relationship_is_read_from_all_that_a_moment_says_but_its_words() {
        ledger.tell(
                hannah,
                Note.of(priya, "Letters")
                        .as(Kind.WORK)
                        .amount(Money.parse("GBP 82.50"))
                        .project("Newsletter")
                        .at(Instant.parse("2026-11-02T20:15:00Z"), 90));
        ledger.tell(
                hannah,
                Note.of(priya, "You should raise your rates")
                        .as(Kind.SUGGESTION)
                        .invited(false)
                        .weight(0.25));
        ledger.tell(hannah, Note.of(priya, "Paid late").signal(Signal.LATE_PAYMENT));
        var struck = ledger.tell(hannah, Note.of(priya, "A mistake"));
        ledger.strike(hannah, struck.id(), "Never happened");
        assertThat(summaries.of(hannah.id(), priya))
                .usingRecursiveComparison()
                .ignoringFields("words")
                .isEqualTo(ledger.timeline(hannah.id(), priya));
    }

    @Test
    void a_page_brings_along_moments_that_it_does_not_list() {
        var first = ledger.tell(hannah, Note.of(priya, "First").on(Ledgers.TODAY.minusDays(3)));
        var second = ledger.tell(hannah, Note.of(priya, "Second").on(Ledgers.TODAY.minusDays(2)));
        var third = ledger.tell(hannah, Note.of(priya, "Third").on(Ledgers.TODAY.minusDays(1)));
        var page = ledger.page(hannah.id(), new Ledger.Look(priya, null, null), 2, Set.of(first.id(), third.id()));
        assertThat(page.entries()).extracting(LedgerEntry::moment).isEqualTo(List.of(third, second));
        assertThat(page.moments().values()).containsExactlyInAnyOrder(first, second, third);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, null]",
                "null",
                "\"said\" \\ she",
                "one\ntwo\tthree",
                "🎁 שלום \u2028 ﷺ",
                "a\u0001b",
                "a\u0000b",
                "{\"a\":\"\u007f\"}"
            })
    void words_come_back_as_they_were_said(String words) {
        var said = ledger.tell(hannah, Note.of(priya, words).project(words));
        var page = ledger.page(hannah.id(), new Ledger.Look(priya, null, null), 2, Set.of());
        assertThat(page.entries()).extracting(LedgerEntry::moment).isEqualTo(List.of(said));
        assertThat(ledger.timeline(hannah.id(), priya)).isEqualTo(List.of(said));
        assertThat(summaries.of(hannah.id(), priya))
                .extracting(MomentSummary::project)
                .isEqualTo(List.of(words));
    }

    @Test
    void everyone_is_read_at_once_as_each_alone_and_ways_are_those_after_a_day() {
        var jonah = ledgers.clients().add(hannah.id(), "Jonah Reid").id();
        var day = Ledgers.TODAY.minusDays(3);
        ledger.tell(hannah, Note.of(priya, "Fixed my printer").as(Kind.HELP).on(day));
        var care = ledger.tell(hannah, Note.of(priya, "Asked about my knee").as(Kind.CARE));
        ledger.tell(hannah, Note.of(jonah, "Called").as(Kind.TALK));
        assertThat(ids(summaries.all(hannah.id()))).isEqualTo(ids(summaries.of(hannah.id(), List.of(priya, jonah))));
        assertThat(ids(summaries.all(hannah.id())).get(priya)).hasSize(2);
        assertThat(ids(summaries.ways(hannah.id(), List.of(priya, jonah), day)))
                .isEqualTo(Map.of(priya, List.of(care.id())));
    }

    private static Map<Client.Id, List<Moment.Id>> ids(Map<Client.Id, List<MomentSummary>> read) {
        return read.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream()
                .map(MomentSummary::id)
                .toList()));
    }
}
