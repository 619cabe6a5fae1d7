package amity.intake;

import amity.intake.file.FileDiagnosis;
import amity.intake.file.Tools;
import amity.intake.file.UnreadableFile;
import java.util.List;
import java.util.Map;

/**
 * What a file asks before it can be read.
 *
 * @param header the columns of a table of no known tool
 * @param rows its first rows
 * @param proposed our field to the column it probably is
 * @param fields the fields a column can be
 * @param days days that can be read in two ways
 */
public record FileQuestion(
        List<String> header,
        List<List<String>> rows,
        Map<String, String> proposed,
        List<String> fields,
        List<String> days) {

    static FileQuestion of(FileDiagnosis.Unmapped table, Map<String, String> proposed) {
        return new FileQuestion(table.header(), table.rows(), proposed, Tools.fields(), List.of());
    }

    static FileQuestion of(FileDiagnosis.DatesUnclear unclear) {
        return new FileQuestion(List.of(), List.of(), Map.of(), List.of(), unclear.examples());
    }

    static FileQuestion none() {
        return new FileQuestion(List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    /** The fields still to be mapped besides these before the rows tell anything. */
    public List<String> missing(Map<String, String> columns) {
        try {
            return header.isEmpty() ? List.of() : Tools.missing(columns);
        } catch (UnreadableFile unknown) {
            return List.of(); // a kind that is not offered is refused with its sentence when the file is read
        }
    }
}
