package amity.desk;

import amity.client.Client;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which clients are brought up for what: parted ones never, resting and transactional ones for promises and dates. */
@Component
class Admission {
    List<Entry> admit(List<Entry> entries, Look look) {
        look.meet(entries.stream().map(Entry::client).filter(Objects::nonNull).toList());
        return entries.stream()
                .filter(entry -> entry.client() == null
                        || look.client(entry.client())
                                .filter(client -> admitted(entry.kind(), client))
                                .isPresent())
                .toList();
    }

    private static boolean admitted(Kind kind, Client client) {
        return switch (client.status()) {
            case PARTED -> false;
            case RESTING -> kind.whileResting();
            case PROSPECT, ACTIVE -> true;
        };
    }
}
