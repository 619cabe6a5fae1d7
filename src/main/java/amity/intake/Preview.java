package amity.intake;

import amity.shell.Keyword;
import amity.shell.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An import as it stands: being read, waiting for an answer or for her yes, kept, or taken back. */
public record Preview(
        UUID id,
        State state,
        @Nullable Instant appliedAt,
        ImportReport report,
        List<Source> sources,
        List<Example> examples,
        List<SameMoney> sameMoney) {

    public enum State {
        READING,
        WAITING,
        APPLIED,
        UNDONE
    }

    public record Source(
            UUID id,
            String name,
            Reading reading,
            @Nullable String producer,
            @Nullable String header,
            long total,
            long read,
            @Nullable String problem,
            @Nullable String note) {}

    public enum Reading {
        WAITING,
        READING,
        READ,
        UNMAPPED,
        UNDATED,
        REFUSED
    }

    /** How a row comes out. */
    public enum Sort implements Keyword {
        NEW,
        ALREADY,
        CHANGED,
        LEFT_OUT
    }

    /** The first row of its sort. */
    public record Example(Sort sort, String file, long line, String says) {}

    public record SameMoney(
            UUID payment,
            String client,
            Money amount,
            String source,
            LocalDate day,
            @Nullable String otherSource,
            @Nullable LocalDate otherDay,
            boolean apart) {}

    /** One of its files; throws {@link NotFound} for any other. */
    public Source source(UUID file) {
        return sources.stream()
                .filter(source -> source.id().equals(file))
                .findFirst()
                .orElseThrow(() -> NotFound.of("refusal.no-file"));
    }

    /** All that must be answered before anything can be kept. */
    public List<Source> questions() {
        return sources.stream()
                .filter(source -> source.reading() == Reading.UNMAPPED || source.reading() == Reading.UNDATED)
                .toList();
    }
}
