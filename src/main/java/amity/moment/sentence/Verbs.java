package amity.moment.sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every form of the verbs that sentences are read by, each with its plain form and its time. */
final class Verbs {
    private static final String VOWELS = "aeiou";
    private static final Map<String, Form> FORMS = read();

    private Verbs() {}

    /**
     * One form of a verb.
     *
     * @param mark how it is marked in a clause: {@code <} what is past, {@code >} what goes on
     */
    record Form(String verb, String mark) {}

    static @Nullable Form form(String word) {
        return FORMS.get(word);
    }

    private static Map<String, Form> read() {
        var forms = new HashMap<String, Form>();
        Tables.lines("/moment/verbs.txt").forEach(line -> put(forms, line.split(" ")));
        return Map.copyOf(forms);
    }

    private static void put(Map<String, Form> forms, String[] words) {
        var verb = words[0];
        forms.putIfAbsent(verb, new Form(verb, ""));
        forms.putIfAbsent(thirdPerson(verb), new Form(verb, ""));
        for (var stem : stems(verb)) {
            forms.putIfAbsent(stem + "ing", new Form(verb, ">"));
            if (words.length == 1) forms.putIfAbsent(stem + "ed", new Form(verb, "<"));
        }
        for (int i = 1; i < words.length; i++) forms.put(words[i], new Form(verb, mark(words[i])));
    }

    private static String mark(String irregular) {
        if (irregular.endsWith("ing")) return ">";
        return irregular.endsWith("s") && !irregular.equals("was") || irregular.matches("are|am") ? "" : "<";
    }

    private static String thirdPerson(String verb) {
        if (verb.matches(".*(s|x|ch|sh|o)")) return verb + "es";
        return endsInConsonantAndY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    /** What “ed” and “ing” are put to: “lov”, “tri”, “stop” and “stopp”. */
    private static String[] stems(String verb) {
        if (verb.endsWith("e")) return new String[] {verb.substring(0, verb.length() - 1)};
        if (endsInConsonantAndY(verb)) return new String[] {verb.substring(0, verb.length() - 1) + "i", verb};
        return new String[] {verb, verb + verb.charAt(verb.length() - 1)};
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
