package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import org.junit.jupiter.api.Test;

class OffTheRecordTests {
    @Test
    void of_a_friend_off_the_record_only_business_is_kept() {
        try (var ledgers = Ledgers.open()) {
            var offTheRecord = ledgers.get(OffTheRecord.class);
            var hannah = ledgers.practice("Whitlock Virtual Assistance");
            var tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");
            var sailing = Note.of(tom.id(), "Went sailing").strand(Strand.PERSONAL);
            assertThat(offTheRecord.kept(hannah, sailing)).isEqualTo(sailing);

            ledgers.clients().change(hannah.id(), tom.with(Client.OurStrand.OFF_RECORD));

            assertThat(offTheRecord.kept(hannah, sailing)).isEqualTo(sailing.strand(Strand.BUSINESS));
            assertThat(offTheRecord.keepsOut(hannah, tom.id(), Strand.BUSINESS)).isEmpty();
            assertThat(offTheRecord.keepsOut(hannah, tom.id(), Strand.PERSONAL))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("With Tom Ashdown the personal side"));
        }
    }
}
