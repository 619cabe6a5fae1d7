package amity.desk;

import amity.client.Client;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which clients are brought up for what: parted ones never, resting and transactional ones for promises and dates, friendly ones for anything but asks. */
@Component
record Admission(Reviews reviews) {
    List<Entry> admit(List<Entry> entries, Look look) {
        var ids = entries.stream()
                .map(Entry::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        look.meet(ids);
        var wanted = reviews.wanted(look.practice().id(), ids, look.today());
        return entries.stream()
                .filter(entry -> entry.client() == null
                        || look.client(entry.client())
                                .filter(client -> isAdmitted(entry.kind(), client))
                                .filter(client -> isAdmitted(entry.kind(), wanted.get(client.id())))
                                .isPresent())
                .toList();
    }

    private static boolean isAdmitted(EntryKind kind, @Nullable RelationshipAim wanted) {
        return switch (wanted) {
            case TRANSACTIONAL -> kind.isShownWhereTransactional();
            case FRIENDLY -> kind.isShownWhereFriendly();
            case PARTNERSHIP, UNDECIDED -> true;
            case null -> true;
        };
    }

    private static boolean isAdmitted(EntryKind kind, Client client) {
        return switch (client.status()) {
            case PARTED -> kind.isShownOnceParted();
            case RESTING -> kind.isShownWhileResting();
            case PROSPECT, ACTIVE -> true;
        };
    }
}
