package amity.account;

import amity.shell.Refusal;
import org.jspecify.annotations.Nullable;

/** A field that cannot be kept as it was filled in: the sentence belongs beside it. */
public class FieldRefusal extends Refusal {
    private static final long serialVersionUID = 1L;
    private final String field;

    public FieldRefusal(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The sentence where this field is the one refused; else null. */
    public @Nullable String beside(String name) {
        return field.equals(name) ? getMessage() : null;
    }
}
