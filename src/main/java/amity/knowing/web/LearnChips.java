package amity.knowing.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Fact.Stance;
import amity.client.SpecialCategory;
import amity.knowing.KeptLesson;
import amity.knowing.Lesson;
import amity.knowing.LessonReader;
import amity.money.Moneys;
import amity.plan.MissingFact;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what was typed apart and reads it back: what the words tell, unless she changed or left it out. */
@Component
public class LearnChips {
    private static final List<String> FIELDS = List.of(
            "keep", "special", "part", "topic", "stance", "tags", "side", "sensitivity", "policy", "limit", "year");

    private final LessonReader learning;
    private final Words words;

    LearnChips(LessonReader learning, Words words) {
        this.learning = learning;
        this.words = words;
    }

    LearnPage.Chips of(Practice practice, Client client, Form form) {
        var said = form.text("words");
        var learned = read(practice, client, form);
        var parts = IntStream.range(0, learned.size())
                .mapToObj(i -> part(practice, form, learned.get(i), i))
                .toList();
        boolean openly = parts.stream().anyMatch(part -> part.special() != null);
        return new LearnPage.Chips(
                said,
                parts,
                learned.stream().anyMatch(one -> one.sensitivity() == Fact.Sensitivity.CONFIDENTIAL),
                openly ? null : SpecialCategory.in(said).map(this::leftOut).orElse(null),
                policies());
    }

    private List<Lesson> read(Practice practice, Client client, Form form) {
        var learned = learning.of(
                practice,
                client,
                form.text("words"),
                Keyword.find(MissingFact.class, form.text("asked"))
                        .map(MissingFact::asksFor)
                        .orElse(null));
        return learned.isEmpty() ? List.of(Lesson.fact("", "", null, List.of())) : learned;
    }

    private LearnPage.Part part(Practice practice, Form typed, Lesson learned, int place) {
        var end = place == 0 ? "" : "-" + (place + 1);
        var stood = stood(typed, learned.words());
        var form = stood == null || stood.equals(end) ? typed : moved(typed, stood, end);
        boolean same = place == 0 || stood != null;
        var proposed = proposed(learned, end, form.text("asked").equals("policy"));
        UnaryOperator<String> now = field -> same ? form.now(field, proposed) : proposed.getOrDefault(field, "");
        var values = proposed.keySet().stream().collect(Collectors.toMap(field -> field, now));
        return new LearnPage.Part(
                end,
                learned.words(),
                same ? form.seen(proposed) : proposed,
                values,
                stood == null || form.text("keep" + end).equals("yes"),
                SpecialCategory.in(values.get("topic" + end) + " · " + values.get("part" + end))
                        .map(special -> special(special, form.text("special" + end)))
                        .orElse(null));
    }

    /** Where it stood among the things before: what was chosen of it goes with it. */
    private static @Nullable String stood(Form form, String piece) {
        return form.typed().keySet().stream()
                .filter(field -> field.startsWith("piece") && form.text(field).equals(piece))
                .map(field -> field.substring("piece".length()))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static Form moved(Form form, String from, String to) {
        var typed = new HashMap<>(form.typed());
        for (var field : FIELDS) {
            for (var name : List.of(field, "seen-" + field)) {
                typed.remove(name + to);
                var value = form.typed().get(name + from);
                if (value != null) typed.put(name + to, value);
            }
        }
        return new Form(typed);
    }

    private static Map<String, String> proposed(Lesson learned, String end, boolean asksPolicy) {
        var proposed = new HashMap<String, String>();
        var stance = learned.stance();
        var limit = learned.limit();
        proposed.put("part" + end, learned.words());
        proposed.put("topic" + end, learned.topic());
        proposed.put(
                "stance" + end,
                learned.sort() != Lesson.Sort.FACT
                        ? learned.sort().word()
                        : stance != null ? stance.word() : asksPolicy ? Lesson.Sort.POLICY.word() : "");
        proposed.put("tags" + end, String.join(", ", learned.tags()));
        proposed.put("side" + end, learned.personal() ? "personal" : "business");
        proposed.put("sensitivity" + end, learned.sensitivity().word());
        proposed.put(
                "policy" + end, learned.policy() == null ? "" : learned.policy().word());
        proposed.put("limit" + end, limit == null ? "" : Moneys.plain(limit));
        proposed.put("year" + end, learned.aYear() ? "yes" : "");
        return proposed;
    }

    /** Whether she has seen what these very words are taken for. */
    public static boolean isShown(Form form) {
        return form.text("shown").equals(form.text("words"));
    }

    /** What is to be kept, as she left it. */
    public List<KeptLesson> taken(Practice practice, Client client, Form form) {
        var taken = of(practice, client, form).parts().stream()
                .filter(LearnPage.Part::kept)
                .map(part -> taken(practice, form, part))
                .toList();
        if (taken.isEmpty()) throw new Refusal(words.say("know.wrong.nothing"));
        return taken;
    }

    private KeptLesson taken(Practice practice, Form form, LearnPage.Part part) {
        var learned = learned(practice, part);
        var special = learned.special();
        if (special == null) return KeptLesson.of(learned);
        var instead = special.instead();
        var chosen = form.text("special" + part.end());
        if (chosen.equals("agreed")) return new KeptLesson(learned, true, false);
        if (chosen.equals("instead") && instead != null) return KeptLesson.instead(instead);
        throw new Refusal(
                instead == null
                        ? words.say("know.special.own", special.word(), category(special))
                        : words.say("know.special.choose", special.word(), category(special), instead.words()));
    }

    private Lesson learned(Practice practice, LearnPage.Part part) {
        var stance = part.now("stance");
        var sort = Keyword.find(Lesson.Sort.class, stance).orElse(Lesson.Sort.FACT);
        var policy = part.now("policy");
        boolean fact = sort == Lesson.Sort.FACT;
        return new Lesson(
                sort,
                part.now("part"),
                part.now("topic"),
                fact && !stance.isEmpty() ? RequestValues.word(Stance.class, stance) : null,
                Tags.typed(part.now("tags")),
                "personal".equals(part.now("side")),
                RequestValues.word(Fact.Sensitivity.class, part.now("sensitivity")),
                policy.isEmpty() ? null : RequestValues.word(Client.GiftPolicy.class, policy),
                limit(practice, part.now("limit")),
                !part.now("year").isEmpty());
    }

    private @Nullable Money limit(Practice practice, String text) {
        return text.isEmpty()
                ? null
                : RequestValues.read(
                        text, it -> Moneys.typed(practice.currency(), it), () -> words.say("know.wrong.amount", text));
    }

    private Map<String, String> policies() {
        var policies = new LinkedHashMap<String, String>();
        policies.put("", words.say("know.policy.choose"));
        for (var policy : Client.GiftPolicy.values()) {
            if (policy != Client.GiftPolicy.UNKNOWN)
                policies.put(policy.word(), words.say("relationship.gift-policy." + policy.word()));
        }
        return policies;
    }

    private LearnPage.Special special(SpecialCategory special, String chosen) {
        var instead = special.instead();
        return new LearnPage.Special(
                words.say(instead == null ? "know.special.own" : "know.special", special.word(), category(special)),
                instead == null ? null : instead.words(),
                "agreed".equals(chosen));
    }

    private String leftOut(SpecialCategory special) {
        return words.say("know.left-out", special.word(), category(special));
    }

    private String category(SpecialCategory special) {
        return words.say("fact.special." + special.category().replace(' ', '-'));
    }
}
