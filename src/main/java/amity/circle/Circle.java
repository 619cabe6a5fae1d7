package amity.circle;

import amity.client.Client;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who brought whom, as far as it is drawn and read as a list.
 *
 * @param clients how many clients there are
 * @param through how many of them came through someone
 * @param members whom it shows
 * @param ties what ties them, the latest first
 * @param introducers those who introduced, and what that brought, the most first
 * @param hidden how many ties are left out so that it can be seen
 */
public record Circle(
        int clients, int through, List<Member> members, List<Tie> ties, List<Introducer> introducers, int hidden) {

    /** What somebody is to us. */
    public enum Place implements Keyword {
        CLIENT,
        FRIEND,
        MET,
        ASSISTANT
    }

    /**
     * Somebody in the circle.
     *
     * @param revenue of the last twelve months; null for no client, and where work and payment are all that is wanted
     * @param met how they were met, where they are no client
     */
    public record Member(
            UUID id,
            String name,
            Place place,
            Client.@Nullable Id client,
            @Nullable Money revenue,
            @Nullable Encounter met) {}

    public enum Bond implements Keyword {
        INTRODUCED,
        MET,
        OURS,
        PROMISED
    }

    /**
     * One of them and the other.
     *
     * @param id of what is kept, where it can be taken back
     */
    public record Tie(
            Bond bond,
            UUID from,
            UUID to,
            @Nullable LocalDate on,
            @Nullable UUID id) {}

    /**
     * Somebody who introduced others.
     *
     * @param introduced whom, directly
     * @param further how many these introduced in turn, each counted once
     * @param brought the revenue of twelve months of all of them, each counted once
     */
    public record Introducer(
            String name, Client.@Nullable Id client, List<String> introduced, int further, Money brought) {}

    public Map<UUID, String> names() {
        return members.stream().collect(Collectors.toMap(Member::id, Member::name, (one, same) -> one));
    }
}
