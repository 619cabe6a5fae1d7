package amity.knowing.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Fact.Stance;
import amity.client.People;
import amity.client.SpecialCategory;
import amity.knowing.KeptLesson;
import amity.knowing.Lesson;
import amity.knowing.LessonReader;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of what is known, and reads it: what the words tell, unless she changed or left it out. */
@Component
public class LearnPages {
    private static final List<String> FIELDS = List.of(
            "keep", "special", "part", "topic", "stance", "tags", "side", "sensitivity", "policy", "limit", "year");

    private final LessonReader learning;
    private final People people;
    private final Ledger ledger;
    private final Words words;

    LearnPages(LessonReader learning, People people, Ledger ledger, Words words) {
        this.learning = learning;
        this.people = people;
        this.ledger = ledger;
        this.words = words;
    }

    /** Fresh from the client's page, or from a moment with its words, or with words that were typed elsewhere. */
    LearnPage fresh(Practice practice, Client client, Form form) {
        var from = moment(practice, client, form.text("moment"));
        var typed = new HashMap<>(form.typed());
        typed.putIfAbsent("words", from.map(Moment::words).orElse(""));
        if (from.filter(one -> one.direction() != Direction.GIVEN).isPresent()) typed.put("fromThem", "yes");
        return page(practice, client, new Form(typed), action(client), false, null);
    }

    /** The same with what is wrong, or to be looked over before anything is kept. */
    LearnPage again(Practice practice, Client client, Form form, @Nullable String wrong) {
        return page(practice, client, form, action(client), false, wrong);
    }

    /** What is known, to be put otherwise. */
    LearnPage correction(Practice practice, Client client, Fact fact, Form form, @Nullable String wrong) {
        var typed = form.typed().containsKey("words") ? form : standing(practice, client, fact);
        return page(practice, client, typed, action(client) + "/" + fact.id() + "/correction", true, wrong);
    }

    /** An answer, to be looked over before anything is kept. */
    public LearnPage answer(Practice practice, Client client, Form form, String action, @Nullable String wrong) {
        return page(practice, client, form, action, false, wrong);
    }

    private static String action(Client client) {
        return "/clients/" + client.id() + "/facts";
    }

    private LearnPage page(
            Practice practice, Client client, Form form, String action, boolean corrects, @Nullable String wrong) {
        var there = new LinkedHashMap<String, String>();
        there.put("", words.say("know.person.all"));
        people.at(practice.id(), client.id())
                .forEach(person -> there.put(person.id().toString(), person.name()));
        return new LearnPage(
                action,
                client.id().toString(),
                client.name(),
                form.text("words"),
                there,
                form.text("person"),
                moment(practice, client, form.text("moment"))
                        .map(one -> one.id().toString())
                        .orElse(null),
                form.typed().containsKey("fromThem"),
                orNull(form.text("asked")),
                orNull(form.text("back")),
                chips(practice, client, form),
                corrects,
                wrong == null && form.typed().containsKey("shown"),
                wrong);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A fact as the form says it: every field is a choice that stands. */
    private static Form standing(Practice practice, Client client, Fact fact) {
        var typed = new HashMap<String, String>();
        typed.put("words", fact.words());
        typed.put("shown", fact.words());
        typed.put("piece", fact.words());
        typed.put("part", fact.words());
        typed.put("keep", "yes");
        typed.put("topic", fact.topic());
        typed.put("stance", fact.stance() == null ? "" : fact.stance().word());
        typed.put("tags", String.join(", ", fact.tags()));
        typed.put("side", fact.personal() ? "personal" : "business");
        typed.put("sensitivity", fact.sensitivity().word());
        typed.put("person", fact.person() == null ? "" : fact.person().toString());
        if (fact.fromThem()) typed.put("fromThem", "yes");
        if (fact.agreedOn() != null) typed.put("special", "agreed");
        return new Form(typed);
    }

    LearnPage.Chips chips(Practice practice, Client client, Form form) {
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
        var learned = learning.of(practice, client, form.text("words"), asked(form.text("asked")));
        return learned.isEmpty() ? List.of(Lesson.fact("", "", null, List.of())) : learned;
    }

    /** What a question is after: what they enjoy, or what they keep away from. */
    private static @Nullable Stance asked(String what) {
        return switch (what) {
            case "taste" -> Stance.LIKE;
            case "avoids" -> Stance.NEED;
            default -> null;
        };
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
        var taken = chips(practice, client, form).parts().stream()
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
        var sort = Arrays.stream(Lesson.Sort.values())
                .filter(one -> one.word().equals(stance))
                .findFirst()
                .orElse(Lesson.Sort.FACT);
        var policy = part.now("policy");
        boolean fact = sort == Lesson.Sort.FACT;
        return new Lesson(
                sort,
                part.now("part"),
                part.now("topic"),
                fact && !stance.isEmpty() ? RequestValues.word(Stance.class, stance) : null,
                tags(part.now("tags")),
                "personal".equals(part.now("side")),
                RequestValues.word(Fact.Sensitivity.class, part.now("sensitivity")),
                policy.isEmpty() ? null : RequestValues.word(Client.GiftPolicy.class, policy),
                limit(practice, part.now("limit")),
                !part.now("year").isEmpty());
    }

    private @Nullable Money limit(Practice practice, String text) {
        try {
            return text.isEmpty() ? null : Moneys.typed(practice.currency(), text);
        } catch (ArithmeticException noAmount) {
            throw new Refusal(words.say("know.wrong.amount", text));
        }
    }

    private static SortedSet<String> tags(String typed) {
        return Arrays.stream(typed.split(","))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** The moment a fact is learned in, where it is one of this client's. */
    Optional<Moment> moment(Practice practice, Client client, String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        try {
            var moment = ledger.entry(practice.id(), new Moment.Id(UUID.fromString(id)))
                    .moment();
            return moment.client().equals(client.id()) ? Optional.of(moment) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
