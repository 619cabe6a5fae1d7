package amity.partnership.review;

import amity.reading.RelationshipKind;
import java.time.LocalDate;

/** Something that is different from what it was, the weightier the earlier its client's turn. */
public sealed interface Change {
    int weight();

    /** They complained. */
    record Complained(LocalDate on) implements Change {
        @Override
        public int weight() {
            return 8;
        }
    }

    /** The relationship is of another kind than it was. */
    record Kind(RelationshipKind.Word before, RelationshipKind.Word now, String called, String nowCalled)
            implements Change {
        @Override
        public int weight() {
            return 5 + Math.abs(before.compareTo(now));
        }
    }

    /** They have gone quiet. */
    record Quiet(boolean drifting, LocalDate lastTalk) implements Change {
        @Override
        public int weight() {
            return drifting ? 5 : 3;
        }
    }

    /** The two give otherwise than they did: how often in the twelve months before each of the two days. */
    record Balance(int given, int received, int nowGiven, int nowReceived) implements Change {
        @Override
        public int weight() {
            return 2;
        }
    }
}
