package amity.card;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Drawer;
import amity.season.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One card of a season, and how far it is.
 *
 * @param subject the client's id or, for whoever is none, the person's; of a team's card that of its entry
 * @param entry of the season, once anything was kept of the card
 * @param team it is the second one, to the client's whole house
 * @param with what goes with it: the gift or the hours decided
 * @param bought what goes with it is ordered or paid already
 * @param words hers, as she wrote them, where she has
 * @param post by when it must be on its way; null where nobody knows where it goes
 */
public record Card(
        UUID subject,
        @Nullable UUID entry,
        boolean team,
        @Nullable Client client,
        @Nullable Person person,
        Addressee addressee,
        Choice with,
        boolean bought,
        Map<CardMessage, Opening> openings,
        Map<CardMessage, String> words,
        Progress progress,
        @Nullable Post post) {

    /**
     * How far a card is.
     *
     * @param later the day on which it was last put off
     * @param moment the moment it became when it was posted
     * @param taken what it took out of the drawer then
     */
    public record Progress(
            @Nullable LocalDate later,
            @Nullable LocalDate written,
            @Nullable LocalDate posted,
            @Nullable LocalDate thanked,
            Moment.@Nullable Id moment,
            Drawer.Taken taken) {
        static final Progress NONE = new Progress(null, null, null, null, null, Drawer.Taken.NOTHING);

        Progress later(LocalDate day) {
            return new Progress(day, written, posted, thanked, moment, taken);
        }

        Progress written(@Nullable LocalDate day) {
            return new Progress(later, day, posted, thanked, moment, taken);
        }

        Progress posted(@Nullable LocalDate day, Moment.@Nullable Id as, Drawer.Taken from) {
            return new Progress(later, written, day, thanked, as, from);
        }

        Progress thanked(@Nullable LocalDate day) {
            return new Progress(later, written, posted, day, moment, taken);
        }
    }

    public enum Stage {
        OPEN,
        WRITTEN,
        POSTED,
        THANKED
    }

    public Stage stage() {
        if (progress.thanked() != null) return Stage.THANKED;
        if (progress.posted() != null) return Stage.POSTED;
        return progress.written() != null ? Stage.WRITTEN : Stage.OPEN;
    }

    /** What stands on the envelope: the name, the business where it is another, the address; nothing where that is not known. */
    public List<String> envelope() {
        var address = addressee.lines();
        if (address.isEmpty()) return List.of();
        var lines = new ArrayList<String>(List.of(addressee.name()));
        if (client != null
                && person != null
                && !client.name().equals(person.name())
                && !address.contains(client.name())) lines.add(client.name());
        address.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return lines;
    }

    /** By when it must be on its way; never where nobody knows where it goes. */
    LocalDate due() {
        return post == null ? LocalDate.MAX : post.by();
    }

    public boolean isOpen() {
        return stage() == Stage.OPEN;
    }
}
