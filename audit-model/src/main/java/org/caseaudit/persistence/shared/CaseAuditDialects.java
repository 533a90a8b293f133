package org.caseaudit.persistence.shared;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.hibernate.type.SqlTypes;

/**
 * Enums are plain text columns on both databases, so that one set of migrations serves both and a new constant needs no
 * migration; the schema check must not ask for the databases' own enum types.
 */
public final class CaseAuditDialects implements DialectResolver {
    private static final long serialVersionUID = 1L;

    @Override
    public Dialect resolveDialect(DialectResolutionInfo info) {
        return switch (info.getDatabaseName()) {
            case "MariaDB" -> new Maria(info);
            case "H2" -> new H2(info);
            default -> null;
        };
    }

    /** Long binaries are blobs on both databases; whether a driver calls them that is its own affair. */
    private static boolean same(int one, int other) {
        return (text(one) && text(other)) || (binary(one) && binary(other));
    }

    private static boolean text(int type) {
        return switch (type) {
            case SqlTypes.ENUM,
                    SqlTypes.VARCHAR,
                    SqlTypes.CHAR,
                    SqlTypes.LONGVARCHAR,
                    SqlTypes.LONG32VARCHAR,
                    SqlTypes.CLOB -> true;
            default -> false;
        };
    }

    private static boolean binary(int type) {
        return switch (type) {
            case SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB -> true;
            default -> false;
        };
    }

    private static final class Maria extends MariaDBDialect {
        Maria(DialectResolutionInfo info) {
            super(info);
        }

        @Override
        public boolean equivalentTypes(int one, int other) {
            return super.equivalentTypes(one, other) || same(one, other);
        }
    }

    private static final class H2 extends H2Dialect {
        H2(DialectResolutionInfo info) {
            super(info);
        }

        @Override
        public boolean equivalentTypes(int one, int other) {
            return super.equivalentTypes(one, other) || same(one, other);
        }
    }
}
