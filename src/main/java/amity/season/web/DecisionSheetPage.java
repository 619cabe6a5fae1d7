package amity.season.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet on which decisions already made are typed in, all at once; {@code wrong} says why none was kept. */
public record DecisionSheetPage(
        String path,
        String name,
        Map<String, String> decisions,
        List<Row> rows,
        @Nullable String wrong) {
    public record Row(
            String id,
            String name,
            @Nullable String beside,
            String decision,
            String idea,
            String price,
            String hours) {}
}
