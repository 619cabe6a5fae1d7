package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryMigrationTests {
    @TempDir
    Path folder;

    @Test
    void boundaries_of_when_each_kind_had_a_table_of_its_own_are_all_there() throws Exception {
        var url = "jdbc:sqlite:" + folder.resolve("amity.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .target("20261130215211")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var db = DSL.using(connection, SQLDialect.SQLITE);
            db.execute("""
                    insert into boundary_hours (practice_id, id, whose, days, from_time, to_time, zone, blocks)
                    values ('p', '1', 'ours', 'MONDAY FRIDAY', '09:00', '17:30', 'Europe/London', true)""");
            db.execute("""
                    insert into boundary_leave (practice_id, id, client_id, from_day, to_day, words, came_as)
                    values ('p', '2', 'tom', '2026-12-01', '2026-12-24', 'in Rome', 'thomas')""");
            db.execute("""
                    insert into boundary_leave (practice_id, id, from_day, to_day, words)
                    values ('p', '3', '2026-12-01', '2026-12-24', '')""");
            db.execute("""
                    insert into boundary_line (practice_id, id, client_id, whose, kind, terms, blocks, zone, wording)
                    values ('p', '4', 'tom', 'both', 'channel', 'only email', false, 'Europe/Paris', 'By mail, please')""");
        }
        Flyway.configure().dataSource(url, null, null).load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var kept = DSL.using(connection, SQLDialect.SQLITE).fetchValues("""
                    select concat_ws(', ', id, client_id, whose, kind, terms, blocks, from_day, to_day, zone, wording, came_as)
                    from boundary_boundary order by id""");
            assertThat(kept)
                    .map(Object::toString)
                    .containsExactly(
                            "1, ours, hours, MONDAY FRIDAY 09:00 17:30, 1, Europe/London",
                            "2, tom, theirs, leave, in Rome, 0, 2026-12-01, 2026-12-24, thomas",
                            "3, ours, leave, , 0, 2026-12-01, 2026-12-24",
                            "4, tom, both, channel, only email, 0, Europe/Paris, By mail, please");
        }
    }
}
