package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Rhythm;
import amity.partnership.web.AgreementPage.Row;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An agreement as typed: the fields of each line carry its number. */
record AgreementForm(Map<String, String> typed) {
    private static final int MOST = 40;

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The lines of one side that say anything. */
    List<Row> rows(boolean ours) {
        return IntStream.range(0, MOST)
                .filter(place -> text("side-" + place).equals(ours ? "ours" : "theirs"))
                .filter(place -> !text("words-" + place).isEmpty())
                .mapToObj(place -> new Row(
                        place,
                        text("line-" + place),
                        text("words-" + place),
                        text("way-" + place),
                        text("rhythm-" + place),
                        text("times-" + place),
                        text("by-" + place)))
                .toList();
    }

    AgreementDraft draft(Client client, Words words) {
        var lines = IntStream.of(1, 0)
                .mapToObj(side -> rows(side == 1).stream().map(row -> promised(row, side == 1, words)))
                .flatMap(stream -> stream)
                .toList();
        var agreed = day(text("agreed"), words);
        var look = day(text("look-again"), words);
        if (agreed == null || look == null) throw new Refusal(words.say("agreement.wrong.days"));
        return new AgreementDraft(client.id(), agreed, text("how"), look, lines);
    }

    private static AgreementDraft.Promised promised(Row row, boolean ours, Words words) {
        try {
            return new AgreementDraft.Promised(
                    row.earlier().isEmpty() ? null : UUID.fromString(row.earlier()),
                    ours,
                    Keyword.of(Kind.class, row.way()),
                    row.words(),
                    Keyword.of(Rhythm.class, row.rhythm()),
                    row.times().isEmpty() ? 1 : Integer.parseInt(row.times()),
                    day(row.by(), words));
        } catch (NumberFormatException noNumber) {
            throw new Refusal(words.say("agreement.wrong.number", row.times()));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(words.say("error.400"));
        }
    }

    private static @Nullable LocalDate day(String text, Words words) {
        return text.isEmpty() ? null : RequestValues.day(text, words, "relationship.wrong.day");
    }
}
