package amity.intake.web;

import amity.intake.FileQuestion;
import amity.intake.file.Tools;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the questions of a file into words. */
@Component
record FileQuestionPages(Words words) {
    private static final String KIND = "kind";

    FileQuestionPage of(UUID imported, UUID file, String name, FileQuestion question) {
        return of(imported, file, name, question, Map.of(), null);
    }

    FileQuestionPage of(
            UUID imported,
            UUID file,
            String name,
            FileQuestion question,
            Map<String, String> said,
            @Nullable String sorry) {
        var back = "/import/" + imported;
        return new FileQuestionPage(
                back + "/files/" + file,
                back,
                name,
                columns(question, said),
                fields(question.fields()),
                question.header().isEmpty() ? Map.of() : kinds(),
                said.getOrDefault(KIND, question.proposed().getOrDefault(KIND, "")),
                question.days().isEmpty() ? Map.of() : orders(question.days()),
                said.getOrDefault("dates", ""),
                sorry);
    }

    /** A field may be only one column: asks about the first field that was given to two. */
    Optional<String> twice(List<String> fields) {
        return fields.stream()
                .filter(field -> !field.isEmpty() && Collections.frequency(fields, field) > 1)
                .findFirst()
                .map(field -> words.say("exchange.mapping.twice", words.say("exchange.field." + field)));
    }

    /** Without these fields nothing would come of the table: they are asked for while it is still in sight. */
    Optional<String> lacks(List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "exchange.mapping.lacks",
                        missing.stream()
                                .map(field -> "“" + words.say("exchange.field." + field) + "”")
                                .collect(Collectors.joining(", ")),
                        missing.size()));
    }

    private List<FileQuestionPage.Column> columns(FileQuestion question, Map<String, String> said) {
        var proposed = question.proposed().entrySet().stream()
                .filter(field -> !field.getKey().equals(KIND))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
        var columns = new ArrayList<FileQuestionPage.Column>();
        for (int place = 0; place < question.header().size(); place++) {
            var name = question.header().get(place);
            var field = "column-" + place;
            columns.add(new FileQuestionPage.Column(
                    field, name, first(question, place), said.getOrDefault(field, proposed.getOrDefault(name, ""))));
        }
        return columns;
    }

    private static String first(FileQuestion question, int place) {
        return question.rows().stream()
                .filter(row -> place < row.size() && !row.get(place).isBlank())
                .limit(2)
                .map(row -> row.get(place))
                .map(cell -> cell.length() <= 40 ? cell : cell.substring(0, 40) + "…")
                .collect(Collectors.joining(" · "));
    }

    private Map<String, String> fields(List<String> known) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("", words.say("exchange.field.none"));
        known.stream()
                .filter(field -> !field.equals(KIND))
                .forEach(field -> fields.put(field, words.say("exchange.field." + field)));
        return fields;
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Tools.kinds()) {
            kinds.put(kind, words.say("exchange.kind." + kind));
        }
        return kinds;
    }

    private Map<String, String> orders(List<String> days) {
        var orders = new LinkedHashMap<String, String>();
        orders.put("dmy", words.say("exchange.dates.dmy", days.getFirst()));
        orders.put("mdy", words.say("exchange.dates.mdy", days.getFirst()));
        return orders;
    }
}
