package amity.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.web.context.WebApplicationContext;
import org.sqlite.JDBC;

/**
 * The embedded database: one writer behind a fair queue, read-only readers beside it; read-only transactions go to the readers. A
 * command, which is alone, opens its writer when it writes.
 */
@Configuration(proxyBeanMethods = false)
class Storage {
    private static final int READERS = 4;
    private static final int PREPARED = 200; // statements a connection keeps
    private static final Duration PATIENCE = Duration.ofSeconds(10); // longer than SQLite waits for another process

    @Bean
    @FlywayDataSource
    DataSource writer(DataFolder folder, ApplicationContext context) {
        var url = "jdbc:sqlite:" + folder.database()
                + "?transaction_mode=IMMEDIATE&foreign_keys=on&busy_timeout=5000&journal_mode=WAL&synchronous=FULL&cache_size=-64000";
        return context instanceof WebApplicationContext ? pool(url) : new SimpleDriverDataSource(new JDBC(), url);
    }

    /** They keep what they have prepared: a page asks the same questions as the one before. */
    @Bean
    BasicDataSource readers(DataFolder folder) {
        var pool = new BasicDataSource();
        pool.setUrl("jdbc:sqlite:" + folder.database() + "?open_mode=1&busy_timeout=5000&cache_size=-16000");
        pool.setMaxTotal(READERS);
        pool.setMaxIdle(READERS);
        pool.setDefaultReadOnly(true);
        pool.setMaxWait(PATIENCE);
        pool.setPoolPreparedStatements(true);
        pool.setMaxOpenPreparedStatements(PREPARED);
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("writer") DataSource writer, BasicDataSource readers, BookVersion book) {
        var routing = new LazyConnectionDataSourceProxy();
        routing.setTargetDataSource(new OneConnection(writer));
        routing.setReadOnlyDataSource(new OneConnection(readers, book::seen));
        routing.setDefaultAutoCommit(true);
        routing.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return routing;
    }

    private static DataSource pool(String url) {
        var config = new HikariConfig();
        config.setPoolName("writer");
        config.setMaximumPoolSize(1);
        config.setJdbcUrl(url);
        config.setInitializationFailTimeout(-1); // Flyway makes the file first
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    @Bean
    DataFolder dataFolder(@org.springframework.beans.factory.annotation.Value("${amity.data:amity-data}") Path data) {
        return DataFolder.at(data);
    }
}
