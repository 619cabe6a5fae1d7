package amity.moment.sentence;

import java.util.regex.Pattern;

/** Finds whose doing a sentence tells: its subject, or, where that was left out, whoever it cannot have been done to. */
final class Doer {
    private static final String AUXILIARY =
            "can|will|would|shall|should|could|might|may|must|ought|not|also|just|really|even|kindly|very|so|always|never|now|then|already|still|often|once|again|both|have<?|be<?|do<?";
    private static final String DETERMINER = "THEIR|OUR|WHOSE|the|a|an|this|no|another|some|quick|long|new|good";
    private static final Pattern SUBORDINATE_FIRST = Pattern.compile(
            "^ (?:when|because|after|before|while|as|since|if|once|although|though|during|at|on|in|over|last|this|for) [^,]*, ");
    private static final Pattern SUBORDINATE = Pattern.compile(
            " (?:when|because|after|before|while|as|since|if|although|though|so that|, who|, which) (?!(?:the|a|an|THEIR|OUR|a) )");
    private static final Pattern LEADING = Pattern.compile(
            "^ (?:(?:today|yesterday|then|and|but|so|also|,|apparently|last|this|morning|week|month|again|finally|kindly|really|very|so) )+");
    private static final Pattern PASSIVE = Pattern.compile(" be<? (?:\\w+ )?\\w+< by (US|THEM|THEIR|WHO|WHOSE)");

    private static final Pattern QUOTED = Pattern.compile(
            ",? [”\"]?(?: )?(US|THEM|WHO) (?:say|write|text|email|tell|message|reply|add)<? (?:to )?(?:US |THEM |WHO )?$");

    private Doer() {}

    static Actor of(Clause clause) {
        var plain = SUBORDINATE_FIRST.matcher(clause.plain()).replaceFirst(" ");
        plain = LEADING.matcher(plain).replaceFirst(" ");
        var passive = PASSIVE.matcher(plain);
        if (passive.find()) return passive.group(1).equals("US") ? Actor.US : Actor.THEM;
        var quoted = QUOTED.matcher(plain);
        if (quoted.find()) return quoted.group(1).equals("US") ? Actor.US : Actor.THEM;
        var words = plain.strip().split(" ");
        int verb = verb(words);
        if (verb == words.length) return Actor.NOBODY;
        for (int i = 0; i < verb; i++) {
            if (words[i].equals("US")) return Actor.US;
            if (words[i].equals("OUR")) return Actor.NOBODY;
            if (words[i].matches("THEM|THEIR|WHO|WHOSE")) return Actor.THEM;
        }
        if (verb > 0) return Actor.NOBODY;
        return left(plain, words, verb);
    }

    /** Where the first verb stands; what is no verb before it is the subject. */
    private static int verb(String[] words) {
        for (int i = 0; i < words.length; i++) {
            var bare = words[i].replaceAll("[<>]$", "");
            boolean noun = i > 0 && bare.equals(words[i]) && words[i - 1].matches(DETERMINER);
            if (!noun && (words[i].matches(AUXILIARY) || isVerb(words[i], bare))) return i;
        }
        return words.length;
    }

    private static boolean isVerb(String word, String bare) {
        var form = Verbs.form(bare);
        return form != null && (!word.equals(bare) || form.verb().equals(bare)) || bare.matches("(?!un)[a-z-]{3,}ed");
    }

    /** The subject was left out: “took her to lunch”, “asked how I am”. */
    private static Actor left(String plain, String[] words, int verb) {
        for (int i = verb + 1; i < Math.min(words.length, verb + 2); i++)
            if (words[i].matches("THEM|WHO")) return Actor.US;
        if (words.length > verb
                && words[verb].matches("(?:say|think|reckon|feel|find)<?")
                && !plain.contains(" to THEM ")) return Actor.THEM;
        var main = SUBORDINATE.split(plain, 2)[0];
        boolean us = plain.contains(" US ");
        boolean our = main.contains(" OUR ");
        boolean them = main.matches(".* (?:THEM|THEIR|WHO|WHOSE) .*");
        if (us) return Actor.THEM;
        if (them) return Actor.US;
        return our ? Actor.THEM : Actor.NOBODY;
    }
}
