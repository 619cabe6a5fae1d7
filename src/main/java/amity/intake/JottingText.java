package amity.intake;

import amity.knowing.Remark;
import amity.shell.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an address book notes of somebody, as it waits in staging. */
final class JottingText {
    private static final String BETWEEN = "\u001e";
    private static final String IS = "\u001f";

    private JottingText() {}

    static @Nullable String written(List<Jotting> jottings) {
        return jottings.isEmpty()
                ? null
                : jottings.stream().map(JottingText::written).collect(Collectors.joining(BETWEEN));
    }

    private static String written(Jotting jotting) {
        var remark = jotting.remark();
        var instead = remark.instead();
        return String.join(
                IS,
                jotting.field(),
                Characters.kept(remark.said()),
                remark.as().word(),
                instead == null ? "" : instead);
    }

    static List<Jotting> read(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(BETWEEN)).map(JottingText::jotting).toList();
    }

    /** What was staged before notes were taken apart has its words alone. */
    private static Jotting jotting(String written) {
        var parts = written.split(IS, -1);
        var as = parts.length > 2 ? Remark.As.named(parts[2]).orElse(Remark.As.KNOW) : Remark.As.KNOW;
        var instead = parts.length > 3 && !parts[3].isEmpty() ? parts[3] : null;
        return new Jotting(parts[0], new Remark(parts[1], as, instead));
    }
}
