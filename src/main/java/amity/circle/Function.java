package amity.circle;

import amity.client.Someone;
import amity.moment.Moment;
import amity.moment.Strand;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to go to, with others: where, when and whose it is.
 *
 * @param host whose it is, where that is a client or somebody known
 * @param hostWords whose it is, in her words, where it is nobody kept here
 * @param nearSaid whether she says it is near, whatever the towns say
 * @param answer what she answered; null until she has
 * @param wording the words she declined with
 * @param lookedBackOn when she said whom she met there; null until she has
 */
public record Function(
        UUID id,
        String name,
        LocalDate on,
        @Nullable LocalTime begins,
        String town,
        @Nullable Someone host,
        String hostWords,
        boolean nearSaid,
        Strand strand,
        @Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        String wording,
        @Nullable LocalDate lookedBackOn,
        List<Guest> guests) {
    public enum Answer implements Keyword {
        GOING,
        DECLINED
    }

    /**
     * Somebody who is asked to it or goes.
     *
     * @param askedOn when we asked them; null where it was not us
     * @param moment what it became with them, once they came
     */
    public record Guest(
            UUID id, Someone who, boolean going, @Nullable LocalDate askedOn, Moment.@Nullable Id moment) {}

    public record Said(
            String name,
            @Nullable LocalDate on,
            @Nullable LocalTime begins,
            String town,
            @Nullable Someone host,
            String hostWords,
            boolean nearSaid,
            Strand strand,
            List<Someone> invited,
            List<Someone> going) {}

    public boolean isPersonal() {
        return strand == Strand.PERSONAL;
    }

    public boolean isGoing() {
        return answer == Answer.GOING;
    }

    public boolean isDeclined() {
        return answer == Answer.DECLINED;
    }

    public boolean isOver(LocalDate today) {
        return on.isBefore(today);
    }

    /** The same with what is said of it now; what was answered stays. */
    Function saying(Said said, LocalDate day) {
        return new Function(
                id,
                said.name().strip(),
                day,
                said.begins(),
                said.town().strip(),
                said.host(),
                said.host() == null ? said.hostWords().strip() : "",
                said.nearSaid(),
                said.strand(),
                answer,
                answeredOn,
                wording,
                lookedBackOn,
                guests);
    }

    static Function fresh(UUID id, Said said, LocalDate day) {
        return new Function(id, "", day, null, "", null, "", false, said.strand(), null, null, "", null, List.of())
                .saying(said, day);
    }
}
