package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.shell.Words;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoundaryKindTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Words words = ledgers.get(Words.class);

    @ParameterizedTest
    @EnumSource
    void what_a_row_keeps_and_what_a_form_shows_is_read_back_the_same(BoundaryKind kind) {
        var boundary = boundary(kind);
        var terms = boundary.terms();
        assertThat(terms.kind()).isEqualTo(kind);
        assertThat(kind.terms(terms.row())).isEqualTo(terms);
        assertThat(kind.terms(BoundaryForm.of(boundary), words)).isEqualTo(terms);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_named_offered_judged_and_said_in_words(BoundaryKind kind) {
        var boundary = boundary(kind);
        var tom = ledgers.clients().add(ledgers.practice("Whitlock").id(), "Tom Ashdown");
        assertThat(BoundaryKind.named(kind.word())).contains(kind);
        assertThat(BoundaryKind.ofRule(kind.rule())).contains(kind);
        assertThat(List.of(
                        words.say("boundary.kind." + kind.word()),
                        boundary.terms().said(words, boundary),
                        boundary.terms().wording(words, boundary),
                        boundary.terms().why(words, boundary, tom),
                        boundary.terms().instead(words, List.of("email"))))
                .noneMatch(String::isBlank);
    }

    /** The usual one of a kind, with something in the fields that nobody can fill for her. */
    private Boundary boundary(BoundaryKind kind) {
        var fields =
                new HashMap<>(BoundaryForm.usual(kind, true, "Europe/London").typed());
        fields.put("channels", List.of("email", "letter"));
        fields.put("from", List.of("2026-12-01"));
        if (!fields.containsKey("opens")) {
            fields.put("words", kind == BoundaryKind.CHANNEL ? List.of() : List.of("his divorce"));
        }
        return ledgers.get(BoundaryReader.class)
                .boundary(ledgers.practice("Whitlock Virtual Assistance"), null, new BoundaryForm(fields));
    }
}
