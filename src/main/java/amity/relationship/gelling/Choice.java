package amity.relationship.gelling;

import java.util.Locale;

/** What can be done where two do not gel, in the order in which it is tried. */
public enum Choice {
    TALK,
    TERMS,
    PART;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its wording. */
    public String wording() {
        return this == PART ? "parting.say.tell" : "gelling.say." + word();
    }
}
