package amity.intake.file;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a file turned out to be after a look at its beginning. */
public sealed interface FileDiagnosis {

    /**
     * It can be read.
     *
     * @param header the header as one line of CSV, to put above wrong rows; null where the format has none
     */
    record Ready(String producer, @Nullable String header, Reading reading) implements FileDiagnosis {
        /** Reads the file from its beginning, in constant memory; may be called again. */
        public void read(Consumer<Row> sink) throws UnreadableFile {
            reading.read(sink);
        }

        /** How many rows {@link #read} will give: the whole of the progress bar. */
        public long rows() throws UnreadableFile {
            return reading.rows();
        }
    }

    /** It can be read once the user says whether the day or the month comes first. */
    record DatesUnclear(String producer, List<String> examples) implements FileDiagnosis {
        public DatesUnclear {
            examples = List.copyOf(examples);
        }
    }

    /** A table of no tool that is known: she says which column is what; the proposal maps our field to a column. */
    record Unmapped(List<String> header, List<List<String>> rows, Map<String, String> proposed, Explanation why)
            implements FileDiagnosis {
        public Unmapped {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            proposed = Map.copyOf(proposed);
        }
    }

    interface Reading {
        void read(Consumer<Row> sink) throws UnreadableFile;

        long rows() throws UnreadableFile;
    }
}
