package amity.boundary.decline;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.People;
import amity.moment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclinesTests {
    @Test
    void a_no_calls_them_by_their_first_name_and_once_said_is_a_talk_of_today() {
        try (var ledgers = Ledgers.with("boundary")) {
            var declines = ledgers.get(Declines.class);
            var hannah = ledgers.practice("Whitlock Virtual Assistance");
            var ashdown = ledgers.clients().add(hannah.id(), "Ashdown Surveying");
            ledgers.get(People.class).add(hannah.id(), ashdown.id(), "Tom Ashdown", List.of());
            assertThat(declines.words(hannah, Decline.GIFT, ashdown)).startsWith("That is so kind of you, Tom,");
            var now = Ledgers.TODAY.atTime(9, 0).atZone(Ledgers.LONDON).toInstant();
            var said = declines.said(hannah, Decline.GIFT, ashdown, now, null);
            assertThat(said.kind()).isEqualTo(Kind.TALK);
            assertThat(said.words()).isEqualTo("Declined, kindly: a gift");
            assertThat(said.day()).isEqualTo(Ledgers.TODAY);
        }
    }
}
