package io.gendan.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.gendan.eventsourcing.Aggregate;
import io.gendan.local.Database;
import io.gendan.local.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** The kernel's tables in a database of the bench, reached the kernel's way (a pool) and the plain way (a connection). */
record BenchDatabase(Postgres postgres, Database database, Properties driver) {
    private static final String NAME = "bench";
    private static final String DRIVER_SETTINGS = "quarkus.datasource.jdbc.additional-jdbc-properties.";

    static BenchDatabase fresh(Postgres postgres) {
        var database = postgres.freshDatabase(NAME);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("db/kernel", "db/bench")
                .placeholders(Map.of("app", database.user()))
                .load()
                .migrate();
        return new BenchDatabase(postgres, database, asServicesSetIt());
    }

    /** The driver's settings are those that the kernel gives to every service, read where it keeps them. */
    private static Properties asServicesSetIt() {
        var shared = new Properties();
        try (var file = Aggregate.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            shared.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var driver = new Properties();
        shared.stringPropertyNames().stream()
                .filter(name -> name.startsWith(DRIVER_SETTINGS))
                .forEach(name -> driver.put(name.substring(DRIVER_SETTINGS.length()), shared.getProperty(name)));
        return driver;
    }

    AgroalDataSource pool(int size) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(pool -> pool.initialSize(size)
                        .minSize(size)
                        .maxSize(size)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(connection -> {
                            connection
                                    .jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(database.user()))
                                    .credential(new SimplePassword(database.password()));
                            driver.stringPropertyNames()
                                    .forEach(name -> connection.jdbcProperty(name, driver.getProperty(name)));
                            return connection;
                        })));
    }

    Connection connection() throws SQLException {
        var all = new Properties();
        all.putAll(driver);
        all.put("user", database.user());
        all.put("password", database.password());
        return DriverManager.getConnection(database.jdbcUrl(), all);
    }

    /** With every right: to fill, empty and measure tables. */
    void prepare(String sql) {
        try (var connection = postgres.superuser(NAME);
                var statement = connection.createStatement()) {
            for (var each : sql.split(";")) if (!each.isBlank()) statement.execute(each);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String sql) {
        try (var connection = postgres.superuser(NAME);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
