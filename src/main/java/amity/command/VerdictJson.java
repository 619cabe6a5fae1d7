package amity.command;

import amity.boundary.Concern;
import amity.boundary.Verdict;
import amity.shell.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record VerdictJson(Verdict.Answer verdict, List<Reason> concerns) {
    static VerdictJson of(Verdict verdict) {
        return new VerdictJson(verdict.answer(), Json.each(verdict.concerns(), Reason::of));
    }

    private record Reason(
            String rule,
            Concern.Whose whose,
            String why,
            @Nullable String instead,
            @Nullable String nextGoodTime) {
        static Reason of(Concern it) {
            var time = it.nextGoodTime();
            return new Reason(it.rule(), it.whose(), it.why(), it.instead(), time == null ? null : time.toString());
        }
    }

    static String words(Verdict verdict, Words words) {
        return verdict.isClear()
                ? words.say("answer.guard.clear")
                : verdict.answer().word() + ": "
                        + verdict.concerns().stream().map(Concern::said).collect(Collectors.joining("\n  "));
    }
}
