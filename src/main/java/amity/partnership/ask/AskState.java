package amity.partnership.ask;

import amity.shell.Keyword;
import java.util.EnumSet;
import java.util.Set;

/** How far an ask has come. */
public enum AskState implements Keyword {
    PLANNED,
    ASKED,
    AGREED,
    GIVEN,
    DECLINED,
    WITHDRAWN;

    /** Something of it is still to come: while that is so, nothing else is asked. */
    public boolean isOpen() {
        return compareTo(AGREED) <= 0;
    }

    /** What can come next: nobody agrees to what was not asked, and what is over stays so. */
    public Set<AskState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ASKED, WITHDRAWN);
            case ASKED -> EnumSet.of(AGREED, GIVEN, DECLINED, WITHDRAWN);
            case AGREED -> EnumSet.of(GIVEN, DECLINED, WITHDRAWN);
            case GIVEN, DECLINED, WITHDRAWN -> EnumSet.noneOf(AskState.class);
        };
    }
}
