package amity.desk.web;

import amity.client.Client;
import amity.desk.Hearing;
import amity.practice.Practice;
import amity.season.knowing.Remark;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays what she chose over what the words of a talk tell: by the sentence, and where it goes on being typed, by its place. */
@Component
class Hearings {
    private final Hearing hearing;
    private final Words words;

    Hearings(Hearing hearing, Words words) {
        this.hearing = hearing;
        this.words = words;
    }

    /** What a form says would be kept. */
    List<Remark> parts(Practice practice, Client client, Map<String, String> typed) {
        return chosen(hearing.of(practice, client, learned(typed)), typed);
    }

    /** Nothing is kept that she has not seen taken apart. */
    static boolean isSeen(Map<String, String> typed) {
        return learned(typed).isEmpty()
                || learned(typed).equals(typed.getOrDefault("read", "").strip());
    }

    HeardView view(Practice practice, Client client, Map<String, String> typed) {
        var proposed = hearing.of(practice, client, learned(typed));
        var now = chosen(proposed, typed);
        return new HeardView(
                client.id().toString(),
                learned(typed),
                ways(),
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

    private static Optional<Remark.As> choice(Map<String, String> typed, int at) {
        var now = typed.getOrDefault("as-" + at, "");
        return now.equals(typed.get("seen-" + at)) ? Optional.empty() : Remark.As.named(now);
    }

    private Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        for (var as : Remark.As.values()) {
            ways.put(as.word(), words.say((Remark.As.KNOWN.contains(as) ? "know.as." : "desk.heard.") + as.word()));
        }
        return ways;
    }

    private static String learned(Map<String, String> typed) {
        return typed.getOrDefault("learned", "").strip();
    }
}
