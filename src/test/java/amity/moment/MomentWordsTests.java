package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWordsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final MomentWords words = ledgers.get(MomentWords.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    private Note note(Kind kind) {
        return Note.of(priya, "Noted").as(kind);
    }

    private String what(Note note) {
        return words.what(ledgers.ledger().tell(hannah, note));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, GB, 19 Nov",
        "2024-11-19, GB, 19 Nov 2024",
        "2026-10, GB, about October 2026",
        "2025, GB, about 2025",
        "2026-spring, GB, about spring 2026",
        "2026-winter, GB, about winter 2025–26",
        "2026-winter, AU, about winter 2026"
    })
    void a_day_and_about_a_day_are_said_as_people_say_them(String written, String country, String said) {
        var there = Ledgers.practiceIn(country);
        var when = MomentDate.named(written, there);
        assertThat(words.when(there, when.day(), when.about(), Ledgers.TODAY)).isEqualTo(said);
    }

    @Test
    void a_moment_is_said_by_its_own_day() {
        var moment = ledgers.ledger().tell(hannah, note(Kind.TALK).on(LocalDate.of(2026, 11, 18)));
        assertThat(words.when(hannah, moment, Ledgers.TODAY)).isEqualTo("18 Nov");
    }

    @Test
    void a_talk_is_said_by_its_channel_and_how_long_it_was() {
        assertThat(what(note(Kind.TALK))).isEqualTo("Talk");
        assertThat(what(note(Kind.TALK).by("call"))).isEqualTo("Call");
        assertThat(what(note(Kind.TALK).by("call").at(null, 59))).isEqualTo("Call, 59 min");
        assertThat(what(note(Kind.TALK).by("call").at(null, 60))).isEqualTo("Call, 1 hour");
        assertThat(what(note(Kind.TALK).by("call").at(null, 135))).isEqualTo("Call, 2 h 15 min");
        assertThat(what(note(Kind.WORK).by("call"))).isEqualTo("Work");
    }

    @Test
    void money_is_said_without_a_minus_and_money_back_as_a_refund() {
        assertThat(what(note(Kind.INVOICE).amount(Money.parse("GBP 820")))).isEqualTo("Invoice, £820.00");
        assertThat(what(note(Kind.PAYMENT).amount(Money.parse("GBP 820")))).isEqualTo("Payment, £820.00");
        assertThat(what(note(Kind.PAYMENT).amount(Money.parse("GBP -20")))).isEqualTo("Refund, £20.00");
    }

    @Test
    void a_signal_is_said_by_what_it_tells_and_a_suggestion_by_whether_it_was_asked_for() {
        assertThat(what(note(Kind.SIGNAL).signal(Signal.THANKS))).isEqualTo("Thanks");
        assertThat(what(note(Kind.SUGGESTION).invited(true))).isEqualTo("A suggestion by invitation");
        assertThat(what(note(Kind.SUGGESTION).invited(false))).isEqualTo("A suggestion, unasked");
    }
}
