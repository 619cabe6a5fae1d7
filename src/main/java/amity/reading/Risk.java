package amity.reading;

import amity.moment.Moment;
import amity.moment.MomentSummary;
import java.util.List;

/** Something to be careful about before giving, asking or getting closer, with what to do. */
public record Risk(String rule, Reason reason, Reason todo, List<Moment.Id> moments) {

    static Risk of(String rule, List<MomentSummary> moments, Object... arguments) {
        return new Risk(
                rule, Reason.of("risk." + rule, arguments), Reason.of("risk." + rule + ".do"), Basis.ids(moments));
    }
}
