package amity.desk.web;

import amity.client.Client;
import amity.desk.TalkNotes;
import amity.knowing.Remark;
import amity.knowing.Remark.As;
import amity.knowing.question.QuestionFindings;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts her choices over what the words of a talk or an answer are read as: by sentence or, while she still types it, by place. */
@Component
record TalkChoices(TalkNotes hearing, QuestionFindings findings, Words words) {
    static final String LEARNED = "learned";
    static final String SAID = "said";

    /** What would be kept of a talk, by the form as it is. */
    List<Remark> parts(Practice practice, Client client, Map<String, String> typed) {
        return chosen(hearing.of(practice, client, text(typed, LEARNED)), typed);
    }

    /** What would be kept of an answer, by the form as it is. */
    List<Remark> answer(Practice practice, Client client, String what, Map<String, String> typed) {
        return chosen(findings.read(practice, client, what, text(typed, SAID)), typed);
    }

    /** Nothing is kept that she has not seen taken apart. */
    static boolean isSeen(Map<String, String> typed, String field) {
        return text(typed, field).isEmpty()
                || text(typed, field).equals(typed.getOrDefault("read", "").strip());
    }

    HeardView view(Practice practice, Client client, Map<String, String> typed) {
        var said = text(typed, LEARNED);
        var proposed = hearing.of(practice, client, said);
        return view(
                client.id().toString(),
                reading(client),
                said,
                ways(Set.of(As.values()), "desk.heard."),
                proposed,
                chosen(proposed, typed));
    }

    HeardView view(Practice practice, Client client, String what, Map<String, String> typed) {
        var said = text(typed, SAID);
        var proposed = said.isEmpty() ? List.<Remark>of() : findings.read(practice, client, what, said);
        var ways = EnumSet.of(As.NOTHING);
        ways.addAll(As.KNOWN);
        return view(
                client.id() + "-" + what,
                reading(client, what),
                said,
                ways(ways, "desk.answer."),
                proposed,
                chosen(proposed, typed));
    }

    /** Where what was learned of a client is taken apart. */
    static String reading(Client client) {
        return "/desk/talks/" + client.id() + "/heard";
    }

    /** Where an answer is taken apart. */
    static String reading(Client client, String what) {
        return "/desk/clients/" + client.id() + "/answer?what=" + what;
    }

    private static HeardView view(
            String key,
            String reading,
            String said,
            Map<String, String> ways,
            List<Remark> proposed,
            List<Remark> now) {
        return new HeardView(
                key,
                reading,
                said,
                ways,
                IntStream.range(0, now.size())
                        .mapToObj(i -> new HeardView.Chip(
                                now.get(i).said(),
                                proposed.get(i).as().word(),
                                now.get(i).as().word(),
                                now.get(i).instead()))
                        .toList());
    }

    private static List<Remark> chosen(List<Remark> proposed, Map<String, String> typed) {
        var before = Stream.iterate(0, i -> i + 1)
                .takeWhile(i -> typed.containsKey("said-" + i))
                .toList();
        var parts = new ArrayList<Remark>();
        for (int i = 0; i < proposed.size(); i++) {
            var part = proposed.get(i);
            int place = i;
            parts.add(before.stream()
                    .filter(at -> typed.get("said-" + at).equals(part.said()))
                    .findFirst()
                    .or(() -> before.stream()
                            .filter(at -> at == place && goesOn(typed.get("said-" + at), part.said()))
                            .findFirst())
                    .flatMap(at -> choice(typed, at))
                    .map(part::as)
                    .orElse(part));
        }
        return parts;
    }

    /** The same sentence, longer or shorter by now. */
    private static boolean goesOn(String before, String now) {
        return now.startsWith(before) || before.startsWith(now);
    }

    private static Optional<As> choice(Map<String, String> typed, int at) {
        var now = typed.getOrDefault("as-" + at, "");
        return now.equals(typed.get("seen-" + at)) ? Optional.empty() : Keyword.find(As.class, now);
    }

    private Map<String, String> ways(Set<As> offered, String own) {
        var ways = new LinkedHashMap<String, String>();
        for (var as : As.values()) {
            if (offered.contains(as))
                ways.put(as.word(), words.say((As.KNOWN.contains(as) ? "know.as." : own) + as.word()));
        }
        return ways;
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
