package amity.moment.sentence;

import amity.moment.Promise.Whose;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what one side says it will do, whose it is, and what is left of the sentence without it. */
final class Pledges {
    private static final String OTHERS = "(?:THEM|WHO|(?:THEIR|WHOSE) \\w+)";
    private static final String WHOSE = "(US|you|" + OTHERS + ")";
    private static final String MODAL = "(?:would|will|shall|be<? go> to)";
    /** What will be so of itself, or is a wish, is no promise. */
    private static final String DOES =
            " (?:also |then |gladly |happily |probably |definitely |certainly |try to |try and )*(?!(?:not|never|love|like|hate|dislike|prefer|rather|need|want|miss|appreciate|enjoy|turn|retire|have (?:to|be|love|like)|be(?! in touch| send>| back (?:to|in touch))|love to)[<> ])";

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile(
                            " (?:say|tell|mean|swear|promise|confirm|assure|agree|offer|insist|vow|let)<? (?:US |THEM |WHO )?(?:know |that )*"
                                    + WHOSE + " " + MODAL + DOES),
                    true),
            new Form(Pattern.compile("(?:^| [,;.:]| and| but| so) " + WHOSE + " " + MODAL + DOES), true),
            new Form(
                    Pattern.compile(
                            "(?:^|(?<= )(US|THEM)|[,;] (?:and |but )?)(?<!not) (?:must|(?:still )?have to|need to|have get to) (?=(?:send|get back|call|ring|phone|email|text|write|reply|answer|pay|find|look|check|book|order|chase|deliver|finish|prepare|let|give|bring|ask|tell|show|return|remind|invoice|follow)\\b)(?!.*\\b(?:always|usually|compliance|declare|every|each)\\b)"),
                    false),
            new Form(Pattern.compile("^ (?:will|shall|(?:be )?go> to)" + DOES), false),
            new Form(
                    Pattern.compile(
                            " (?:have<? )?(?:promise|agree|offer|undertake|volunteer|commit|vow|pledge|plan|intend)<? (?:US |THEM |WHO )?to(?= )(?! (?:terms|a price|THAT|that))"),
                    false),
            new Form(
                    Pattern.compile(
                            " (?:have<? )?promise<? (?:that )?(?:(?:US|THEM|WHO) )?(?=(?:a|an|the|OUR|THEIR|some|another|two|three|more|five|ten) )"),
                    false),
            new Form(Pattern.compile(" (?:still )?owe (?:(?:US|THEM|WHO) )?(?=\\S)"), false));
    private static final Pattern ENDS = Pattern.compile(
            " (?:[.;!?(]|, (?:and |but |so )?(?:US|THEM|WHO) |, (?:and|but|who|which|because|as) |because |- )");

    private Pledges() {}

    /**
     * One way to promise.
     *
     * @param named whether it says whose promise it is
     */
    private record Form(Pattern pattern, boolean named) {}

    record Found(Pledge pledge, String rest) {}

    static Optional<Found> in(Clause clause) {
        for (var form : FORMS) {
            var found = clause.find(form.pattern());
            if (found.find()) return found(clause, form, found.toMatchResult());
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Clause clause, Form form, MatchResult at) {
        int from = at.end();
        var ends = ENDS.matcher(clause.plain().substring(from - 1));
        int to = ends.find() ? from - 1 + ends.start() : clause.plain().length() - 1;
        var words = clause.said(from, to + 1).strip();
        if (words.isEmpty()) return Optional.empty();
        var whose = form.named()
                ? whose(at.group(1))
                : unsaid(clause, at, clause.plain().substring(from - 1, to));
        int place = clause.said().indexOf(words);
        var rest = place < 0 ? "" : clause.said(0, Math.max(1, at.start() + 1)) + " " + said(clause, at);
        return Optional.of(new Found(new Pledge(whose, words), rest.strip()));
    }

    /** “Told her” of “told her I would”: that they talked is still so. */
    private static String said(Clause clause, MatchResult at) {
        return at.group().matches(" (?:say|tell|mean|agree|confirm|let).*")
                ? clause.said(
                        at.start() + 1,
                        at.start() + 1 + at.group().strip().split(" ")[0].length())
                : "";
    }

    private static Whose whose(String who) {
        return who.equals("US") || who.equals("you") ? Whose.OURS : Whose.THEIRS;
    }

    /** Whoever says it; where nobody is named, whoever it is not promised to. */
    private static Whose unsaid(Clause clause, MatchResult at, String rest) {
        var before = clause.plain().substring(0, at.start() + 1);
        var to = at.group();
        if (to.contains(" US ")) return Whose.THEIRS;
        if (to.contains(" THEM ") || to.contains(" WHO ")) return Whose.OURS;
        if (before.contains(" US ")) return Whose.OURS;
        if (before.matches(".* (?:THEM|WHO|THEIR|WHOSE) .*")) return Whose.THEIRS;
        if (rest.matches(".* (?:US|OUR)(?: .*|$)") && !rest.matches(".* THEM(?: .*|$)")) return Whose.THEIRS;
        return Whose.OURS;
    }
}
