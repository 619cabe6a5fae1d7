package amity.desk;

import amity.client.Client;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.review.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which clients are brought up for what: parted ones never, resting and transactional ones for promises and dates. */
@Component
class Admission {
    private final Reviews reviews;

    Admission(Reviews reviews) {
        this.reviews = reviews;
    }

    List<Entry> admit(List<Entry> entries, Look look) {
        var ids = entries.stream()
                .map(Entry::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        look.meet(ids);
        var transactional = transactional(look.practice(), ids, look.today());
        return entries.stream()
                .filter(entry -> entry.client() == null
                        || look.client(entry.client())
                                .filter(client -> admitted(entry.kind(), client))
                                .filter(client ->
                                        entry.kind().whereTransactional() || !transactional.contains(client.id()))
                                .isPresent())
                .toList();
    }

    /** Those with whom work and payment are all that is wanted. */
    private Set<Client.Id> transactional(Practice practice, List<Client.Id> ids, LocalDate today) {
        return reviews.answers(practice.id(), ids).entrySet().stream()
                .filter(of -> {
                    var wanted = Answer.latest(of.getValue(), Question.WANTED, today);
                    return wanted != null && Wanted.named(wanted.word()) == Wanted.TRANSACTIONAL;
                })
                .map(of -> of.getKey())
                .collect(Collectors.toSet());
    }

    private static boolean admitted(Kind kind, Client client) {
        return switch (client.status()) {
            case PARTED -> kind.onceParted();
            case RESTING -> kind.whileResting();
            case PROSPECT, ACTIVE -> true;
        };
    }
}
