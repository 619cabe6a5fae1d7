package amity.moment.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Entry;
import amity.moment.Moment;
import amity.moment.When;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of a moment: blank, filled from a moment to correct, or as it came back. */
@Component
@Transactional(readOnly = true)
class MomentPages {
    private final Board board;
    private final Clients clients;

    MomentPages(Board board, Clients clients) {
        this.board = board;
        this.clients = clients;
    }

    MomentPage fresh(Practice practice, MomentForm form) {
        return new MomentPage("/moments", null, form, board.chips(practice, form), List.of(), null, hidden(form));
    }

    MomentPage correction(Practice practice, Entry entry) {
        var form = form(practice, entry.moment());
        return correcting(practice, entry.moment().id(), form);
    }

    MomentPage correcting(Practice practice, Moment.Id id, MomentForm form) {
        return new MomentPage(
                "/moments/" + id + "/correction",
                id.toString(),
                form,
                board.chips(practice, form),
                List.of(),
                null,
                hidden(form));
    }

    /** The same form again, nothing lost, with what is wrong said beside its field. */
    MomentPage again(Practice practice, MomentPage page, Refused refused) {
        var unclear = refused instanceof Unclear it ? it : new Unclear("words", String.valueOf(refused.getMessage()));
        var several = unclear.candidates().stream()
                .map(client -> new Choice(client.id().toString(), named(client), false))
                .toList();
        return new MomentPage(
                page.action(),
                page.correcting(),
                page.form(),
                page.chips(),
                several,
                unclear.wrong(),
                several.isEmpty()
                        ? page.hidden()
                        : Map.of("client-name", page.form().text("client")));
    }

    private static String named(Client client) {
        var town = client.town();
        return town == null ? client.name() : client.name() + ", " + town;
    }

    private static Map<String, String> hidden(MomentForm form) {
        return form.text("client-id").isEmpty()
                ? Map.of()
                : Map.of("client-id", form.text("client-id"), "client-name", form.text("client-name"));
    }

    private MomentForm form(Practice practice, Moment moment) {
        var typed = new HashMap<>(Whom.hidden(clients.get(practice.id(), moment.client())));
        typed.put("words", moment.words());
        typed.put("direction", moment.direction().word());
        typed.put("kind", moment.kind().word());
        typed.put("strand", moment.strand().word());
        typed.put("when", new When(moment.day(), moment.about()).word(practice));
        put(typed, "channel", moment.channel());
        var signal = moment.signal();
        put(typed, "signal", signal == null ? null : signal.word());
        put(typed, "invited", moment.invited());
        put(typed, "minutes", moment.minutes());
        var amount = moment.amount();
        put(typed, "amount", amount == null ? null : Moneys.plain(amount));
        typed.put("promise", "none");
        return new MomentForm(typed);
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }
}
