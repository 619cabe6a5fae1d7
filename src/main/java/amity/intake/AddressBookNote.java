package amity.intake;

import amity.client.SpecialCategory;
import amity.knowing.Lesson;
import amity.knowing.Remark;

/**
 * One thing that an address book notes of somebody, as it would be kept.
 *
 * @param field where it is noted: a field of its own, or among the notes
 */
public record AddressBookNote(String field, Remark remark) {
    static final String NOTE = "note";

    /**
     * Among notes nobody has asked after anything: what says neither what they like nor what to do stays out unless she
     * wants it, and so does what tells of health, faith and the like.
     */
    static AddressBookNote proposed(String field, Remark remark) {
        boolean neutral = remark.instead() != null
                || SpecialCategory.in(field + " · " + remark.said()).isEmpty();
        boolean tells = !field.equals(NOTE) || remark.as() != Remark.As.KNOW;
        return new AddressBookNote(field, neutral && tells ? remark : remark.as(Remark.As.NOTHING));
    }

    AddressBookNote as(Remark.As other) {
        return new AddressBookNote(field, remark.as(other));
    }

    boolean isKept() {
        return remark.as() != Remark.As.NOTHING;
    }

    /** A field other than the note is itself the topic. */
    Lesson about(Lesson learned) {
        return field.equals(NOTE) ? learned : learned.about(field);
    }
}
