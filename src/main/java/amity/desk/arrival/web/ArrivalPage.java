package amity.desk.arrival.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client sent, and what can be done about it.
 *
 * @param from who sent it, when and how
 * @param settled what became of it; null while it waits
 * @param edit what can be changed of it before it is accepted; null where it is not accepted but answered
 * @param noes what they said no to with it
 * @param request by when it is answered, and to where; null where it is none
 * @param contact whom they recommend and how to reach them, while that is kept
 * @param quote what may be shown of their words; null where it is no testimonial
 * @param sorry what was wrong with the form sent just now
 */
public record ArrivalPage(
        UUID id,
        String client,
        String address,
        String from,
        List<String> lines,
        @Nullable String settled,
        @Nullable Edit edit,
        List<Denied> noes,
        @Nullable Request request,
        @Nullable Contact contact,
        @Nullable Quote quote,
        @Nullable String sorry) {

    /**
     * What can be changed.
     *
     * @param words theirs; null where there are none
     * @param hours the choices of how many were worked; empty where it is not about hours
     * @param limit whether it is asked how much their policy allows
     */
    public record Edit(
            @Nullable String words,
            Map<String, String> hours,
            @Nullable String today,
            boolean limit) {}

    public record Denied(UUID id, String words, boolean holds) {}

    /** @param mail opens a letter to the address that is known; null where none is */
    public record Request(
            String due, @Nullable String mail, @Nullable String known, String everything) {}

    public record Contact(String name, String contact, String until) {}

    public record Quote(String words, Map<String, String> may) {}

    public boolean waits() {
        return settled == null;
    }
}
