package org.caseaudit.web.settings;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to the database that is set; the server's pool keeps them. One class for both databases, because the
 * pool's definition names a class and the address decides which driver it is.
 */
public final class ConfiguredDataSource implements DataSource {
    private static final int SECONDS_TO_CONNECT = 10;

    private final Settings.Database database;

    /** For the pool, which knows no arguments. */
    public ConfiguredDataSource() {
        this(Settings.ofThisProcess().database());
    }

    ConfiguredDataSource(Settings.Database database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(database.user(), database.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        boolean h2 = database.url().startsWith("jdbc:h2:");
        if (!h2) {
            properties.setProperty("connectTimeout", String.valueOf(SECONDS_TO_CONNECT * 1000));
        }
        // named and not looked up: the driver manager does not see the drivers of a WAR
        Driver driver = h2 ? new org.h2.Driver() : new org.mariadb.jdbc.Driver();
        return driver.connect(database.url(), properties);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log by themselves
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // fixed, see above
    }

    @Override
    public int getLoginTimeout() {
        return SECONDS_TO_CONNECT;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("This wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
