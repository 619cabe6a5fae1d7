package amity.intake.file;

import java.util.List;

/** An outside tool that exports tables: how its table is known, and what its rows mean. */
interface Tool {
    String producer();

    boolean knows(Header header);

    /** The columns that hold days, so that their order can be found out. */
    List<String> days(Header header);

    /** The columns that hold amounts, so that their decimal mark can be found out. */
    List<String> amounts(Header header);

    /** What its rows mean; one is made for each reading of a file. */
    Lines lines(Table table, FileStyle style) throws UnreadableFile;

    /** The meaning of one row after the other. */
    interface Lines {
        RowContent read(Cells cells) throws Mistake;
    }
}
