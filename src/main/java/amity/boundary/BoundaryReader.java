package amity.boundary;

import static amity.boundary.BoundaryForm.read;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a boundary from what was typed, or refuses it in one sentence. */
@Component
public class BoundaryReader {
    private final Words words;
    private final Clock clock;

    BoundaryReader(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public Boundary boundary(Practice practice, Client.@Nullable Id client, BoundaryForm form) {
        var side = client == null && form.one("whose").isEmpty() ? Boundary.Side.OURS : side(form);
        var from = day(form.one("from"));
        var to = day(form.one("to"));
        var terms = form.kind().terms(form, words);
        var zone = form.one("zone");
        return new Boundary(
                Ids.next(),
                client,
                side,
                terms,
                form.has("force", "block"),
                from,
                to == null && terms instanceof Leave ? from : to,
                zone.isEmpty() ? practice.zone() : read(words, zone, Zones::named, "zone"),
                form.has("say", "to-say") ? practice.today(clock) : null,
                null);
    }

    private Boundary.Side side(BoundaryForm form) {
        return read(words, form.one("whose"), word -> Keyword.of(Boundary.Side.class, word), "whose");
    }

    private @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : read(words, typed, LocalDate::parse, "day");
    }
}
