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
                                .filter(client -> admitted(entry.kind(), client))
                                .filter(client -> admitted(entry.kind(), wanted.get(client.id())))
                                .isPresent())
                .toList();
    }

    private static boolean admitted(EntryKind kind, @Nullable RelationshipAim wanted) {
        return switch (wanted) {
            case TRANSACTIONAL -> kind.whereTransactional();
            case FRIENDLY -> kind.whereFriendly();
            case PARTNERSHIP, UNDECIDED -> true;
            case null -> true;
        };
    }

    private static boolean admitted(EntryKind kind, Client client) {
        return switch (client.status()) {
            case PARTED -> kind.onceParted();
            case RESTING -> kind.whileResting();
            case PROSPECT, ACTIVE -> true;
        };
    }
}
