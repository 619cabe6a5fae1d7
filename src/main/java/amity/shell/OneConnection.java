package amity.shell;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool of which nobody takes a connection who has one: whoever waits for a second while holding the first waits for others who do
 * the same, and with as many of them as there are connections nobody is answered any more.
 */
public final class OneConnection extends DelegatingDataSource {
    private static final ThreadLocal<@Nullable Connection> HELD = new ThreadLocal<>();

    private final Runnable before;

    OneConnection(DataSource pool) {
        this(pool, () -> {});
    }

    /** @param before done by whoever is about to look */
    OneConnection(DataSource pool, Runnable before) {
        super(pool);
        this.before = before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isHeld()) throw new SecondConnection();
        before.run();
        var taken = super.getConnection();
        HELD.set(taken);
        return taken;
    }

    /** Whether what runs here holds a connection: a transaction that has not looked anything up yet has none. */
    public static boolean isHeld() {
        var held = HELD.get();
        try {
            return held != null && !held.isClosed();
        } catch (SQLException broken) {
            return false;
        }
    }

    /** A defect: a second connection is asked for by who holds one; do that work before or after. */
    static final class SecondConnection extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        SecondConnection() {
            super("Another connection to the database is asked for by who holds one");
        }
    }
}
