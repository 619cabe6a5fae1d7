package amity.partnership.review;

import amity.reading.RelationshipKind;
import java.time.LocalDate;

/** Something that changed with a client: the weightier it is, the earlier the client's turn. */
public sealed interface Change {
    int weight();

    record Complained(LocalDate on) implements Change {
        @Override
        public int weight() {
            return 8;
        }
    }

    record Kind(RelationshipKind.Word before, RelationshipKind.Word now, String called, String nowCalled)
            implements Change {
        @Override
        public int weight() {
            return 5 + Math.abs(before.compareTo(now));
        }
    }

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
