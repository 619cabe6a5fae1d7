package amity.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The embedded database: one writer behind a fair queue, read-only readers beside it; read-only transactions go to the readers. */
@Configuration(proxyBeanMethods = false)
class Storage {
    private static final int READERS = 4;
    private static final long PATIENCE = 10_000; // milliseconds: longer than SQLite waits for another process

    @Bean
    @FlywayDataSource
    HikariDataSource writer(DataFolder folder) {
        return pool(
                "writer",
                1,
                "jdbc:sqlite:" + folder.database()
                        + "?transaction_mode=IMMEDIATE&foreign_keys=on&busy_timeout=5000&journal_mode=WAL&synchronous=FULL");
    }

    @Bean
    HikariDataSource readers(DataFolder folder) {
        return pool(
                "readers",
                READERS,
                "jdbc:sqlite:" + folder.database() + "?open_mode=1&busy_timeout=5000&cache_size=-16000");
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource writer, HikariDataSource readers) {
        var routing = new LazyConnectionDataSourceProxy();
        routing.setTargetDataSource(writer);
        routing.setReadOnlyDataSource(readers);
        routing.setDefaultAutoCommit(true);
        routing.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return routing;
    }

    private static HikariDataSource pool(String name, int size, String url) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setJdbcUrl(url);
        config.setInitializationFailTimeout(-1); // Flyway makes the file first
        config.setConnectionTimeout(PATIENCE);
        config.setReadOnly("readers".equals(name));
        return new HikariDataSource(config);
    }

    @Bean
    DataFolder dataFolder(@org.springframework.beans.factory.annotation.Value("${amity.data:amity-data}") Path data) {
        return DataFolder.at(data);
    }
}
