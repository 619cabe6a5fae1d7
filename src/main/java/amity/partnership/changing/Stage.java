package amity.partnership.changing;

import java.util.Locale;

/** How far it has come: read off what was asked and agreed since it was begun. */
public enum Stage {
    SEEING,
    ASKING,
    AGREED,
    OUTCOME;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
