package amity.desk;

import amity.client.Client;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var wanted = wanted(look.practice(), ids, look.today());
        return entries.stream()
                .filter(entry -> entry.client() == null
                        || look.client(entry.client())
                                .filter(client -> admitted(entry.kind(), client))
                                .filter(client -> admitted(entry.kind(), wanted.get(client.id())))
                                .isPresent())
                .toList();
    }

    /** What she has said she wants to have with them. */
    private Map<Client.Id, RelationshipAim> wanted(Practice practice, List<Client.Id> ids, LocalDate today) {
        var wanted = new HashMap<Client.Id, RelationshipAim>();
        reviews.answers(practice.id(), ids).forEach((client, answers) -> {
            var latest = Answer.latest(answers, Question.WANTED, today);
            if (latest != null) {
                wanted.put(client, Keyword.of(RelationshipAim.class, latest.word()));
            }
        });
        return wanted;
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
