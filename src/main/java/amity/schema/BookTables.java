package amity.schema;

import java.util.List;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;

/** What a book keeps: the tables without the views of them. */
public final class BookTables {
    private BookTables() {}

    public static List<Table<?>> all() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getTableType() == TableType.TABLE)
                .toList();
    }
}
