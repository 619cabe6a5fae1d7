package amity.command;

import amity.boundary.Boundary;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryWords;
import amity.boundary.ClientBoundaries;
import amity.boundary.Lines;
import amity.client.Client;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record BoundaryJson(
        Json.@Nullable Named client,
        List<Line> boundaries,
        List<Usual> defaults,
        Client.@Nullable GiftPolicy gifts,
        List<String> nothingLeft) {

    static BoundaryJson of(Book book, @Nullable Client client, ClientBoundaries drawn) {
        return new BoundaryJson(
                client == null ? null : Json.Named.of(client),
                Json.each(drawn.own(), boundary -> Line.of(book, boundary)),
                Json.each(
                        drawn.defaults(),
                        boundary -> new Usual(
                                Line.of(book, boundary), drawn.isRelaxed(boundary), drawn.isReplaced(boundary))),
                client == null ? null : client.gifts().policy(),
                new Lines(drawn.holding(), book.practice().zone())
                        .nothingLeft(book.the(Clock.class).instant()));
    }

    record Line(
            UUID id,
            BoundaryKind kind,
            Boundary.Side whose,
            String words,
            boolean blocks,
            boolean known,
            @Nullable String wording,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ZoneId zone) {
        static Line of(Book book, Boundary it) {
            var said = book.the(BoundaryWords.class);
            return new Line(
                    it.id(),
                    it.kind(),
                    it.side(),
                    said.terms(it),
                    it.blocks(),
                    it.toSaySince() == null,
                    it.side() == Boundary.Side.THEIRS ? null : said.wording(it),
                    it.from(),
                    it.to(),
                    it.zone());
        }
    }

    private record Usual(@JsonUnwrapped Line line, boolean relaxed, boolean replaced) {}
}
