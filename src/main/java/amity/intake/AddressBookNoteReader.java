package amity.intake;

import amity.client.Fact.Stance;
import amity.intake.file.RowEntry;
import amity.knowing.Lesson;
import amity.knowing.Remark;
import amity.knowing.Remarks;
import amity.moment.sentence.TheirNames;
import amity.practice.Practice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes apart what an address book notes of somebody, and tells what each of it is kept as. */
@Component
record AddressBookNoteReader(Remarks remarks) {
    /** A field whose words need no verb: they are what it asks after. */
    private static final Map<String, Stance> ASKED = Map.of("hobby", Stance.LIKE);

    private static final String CALLED = "nickname";
    /** Longer is no note but a document: it is kept whole. */
    private static final int LONGEST = 2_000;

    List<AddressBookNote> of(Practice practice, RowEntry.Contact contact) {
        var names = names(contact.name(), contact.organisation());
        return contact.facts().stream()
                .flatMap(fact -> of(practice, names, fact))
                .distinct()
                .toList();
    }

    private Stream<AddressBookNote> of(Practice practice, TheirNames names, RowEntry.Fact fact) {
        var said = fact.words().strip();
        if (fact.topic().equals(CALLED) || said.length() > LONGEST)
            return Stream.of(AddressBookNote.proposed(fact.topic(), new Remark(said, Remark.As.KNOW, null)));
        return remarks.of(practice, names, said, ASKED.get(fact.topic())).stream()
                .map(remark -> remark.as() == Remark.As.NAME
                        ? new AddressBookNote(CALLED, remark.as(Remark.As.KNOW))
                        : AddressBookNote.proposed(fact.topic(), remark));
    }

    Lesson learned(Practice practice, ContactStore.Contact contact, AddressBookNote jotting) {
        var names = names(contact.details().name(), contact.details().organisation());
        return jotting.about(remarks.taken(practice, names, jotting.remark()).learned());
    }

    private static TheirNames names(String name, @Nullable String organisation) {
        return TheirNames.of(name, Stream.ofNullable(organisation).toList());
    }
}
