package amity.boundary.web;

import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.boundary.ContactHours;
import amity.boundary.Leave;
import amity.boundary.SocialMedia;
import amity.boundary.Terms;
import amity.boundary.Topic;
import amity.boundary.Visiting;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a boundary says, as typed. */
public record BoundaryForm(
        @Nullable String kind,
        @Nullable String whose,
        @Nullable List<String> days,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String zone,
        @Nullable String from,
        @Nullable String to,
        @Nullable String words,
        @Nullable String way,
        @Nullable List<String> channels,
        @Nullable String invitations,
        @Nullable String force,
        @Nullable String say) {

    /** What is usual for a kind: what is asked for as a kindness warns, what would be felt as an intrusion blocks. */
    static BoundaryForm usual(Terms.Kind kind, boolean ours, String zone) {
        boolean firm = kind == Terms.Kind.TOPIC || kind == Terms.Kind.SOCIAL;
        var week = Stream.of(DayOfWeek.values()).limit(5).map(DayOfWeek::name).toList();
        return new BoundaryForm(
                kind.word(),
                ours ? "ours" : "theirs",
                week,
                "09:00",
                "17:00",
                zone,
                "",
                "",
                "",
                "not",
                List.of(),
                "",
                firm ? "block" : "warn",
                "known");
    }

    static BoundaryForm of(Boundary boundary) {
        var hours = boundary.terms() instanceof ContactHours is ? is : null;
        var channels = boundary.terms() instanceof Channels is ? is : null;
        return new BoundaryForm(
                boundary.kind().word(),
                boundary.side().word(),
                (hours == null ? Set.<DayOfWeek>of() : hours.days())
                        .stream().map(DayOfWeek::name).toList(),
                hours == null ? "" : hours.from().toString(),
                hours == null ? "" : hours.to().toString(),
                boundary.zone().getId(),
                shown(boundary.from()),
                shown(boundary.to()),
                words(boundary.terms()),
                channels != null && channels.only() ? "only" : "not",
                channels == null ? List.of() : List.copyOf(channels.named()),
                boundary.terms() instanceof Visiting visiting && visiting.invitations() ? "yes" : "",
                boundary.blocks() ? "block" : "warn",
                boundary.toSaySince() == null ? "known" : "to-say");
    }

    /** What was typed into a field; nothing where it was not there. */
    public String in(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public boolean ticked(@Nullable List<String> among, String value) {
        return among != null && among.contains(value);
    }

    private static String words(Terms terms) {
        return switch (terms) {
            case Leave leave -> leave.words();
            case Topic topic -> topic.words();
            case ContactHours hours -> "";
            case Channels channels -> "";
            case SocialMedia social -> "";
            case Visiting visiting -> "";
        };
    }

    private static String shown(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
