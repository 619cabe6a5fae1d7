package amity.moment.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    MomentPage fresh(Practice practice, Form form) {
        return new MomentPage("/moments", null, form, board.chips(practice, form, null), List.of(), null, hidden(form));
    }

    MomentPage correction(Practice practice, Moment moment) {
        return correcting(practice, moment, form(practice, moment));
    }

    MomentPage correcting(Practice practice, Moment moment, Form form) {
        return new MomentPage(
                "/moments/" + moment.id() + "/correction",
                moment.id().toString(),
                form,
                board.chips(practice, form, moment),
                List.of(),
                null,
                hidden(form));
    }

    /** The same form again, nothing lost, with what is wrong said beside its field. */
    MomentPage again(Practice practice, MomentPage page, Refusal refused) {
        var unclear = refused instanceof Unclear it ? it : new Unclear("words", String.valueOf(refused.getMessage()));
        var several = unclear.candidates().stream()
                .map(client -> new ChoiceChip(client.id().toString(), named(client), false))
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

    private static Map<String, String> hidden(Form form) {
        return form.text("client-id").isEmpty()
                ? Map.of()
                : Map.of("client-id", form.text("client-id"), "client-name", form.text("client-name"));
    }

    /** Fills in client and words only: the rest stands but is not chosen. */
    private Form form(Practice practice, Moment moment) {
        var typed = new HashMap<>(FormSubject.hidden(clients.get(practice.id(), moment.client())));
        typed.put("words", moment.words());
        return new Form(typed);
    }
}
