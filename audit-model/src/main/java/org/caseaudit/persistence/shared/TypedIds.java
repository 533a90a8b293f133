package org.caseaudit.persistence.shared;

import java.lang.reflect.Constructor;
import java.util.UUID;
import org.caseaudit.domain.shared.Id;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** Teaches Hibernate that the typed identifiers are UUIDs in the database, wherever they stand. */
public final class TypedIds implements TypeContributor {
    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        AllIds.TYPES.forEach(type -> contributions.contributeJavaType(new IdType<>(type)));
    }

    private static final class IdType<I extends Id> extends AbstractClassJavaType<I> {
        private static final long serialVersionUID = 1L;

        private final transient Constructor<I> constructor;

        IdType(Class<I> type) {
            super(type);
            try {
                this.constructor = type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " must be a record of one UUID", e);
            }
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return indicators.getJdbcType(SqlTypes.BINARY);
        }

        @Override
        public long getDefaultSqlLength(Dialect dialect, JdbcType jdbcType) {
            return 16;
        }

        @Override
        public I fromString(CharSequence text) {
            return of(UUID.fromString(text.toString()));
        }

        @Override
        public <X> X unwrap(I id, Class<X> wanted, WrapperOptions options) {
            return id == null ? null : UUIDJavaType.INSTANCE.unwrap(id.value(), wanted, options);
        }

        @Override
        public <X> I wrap(X raw, WrapperOptions options) {
            if (getJavaTypeClass().isInstance(raw)) {
                return getJavaTypeClass().cast(raw);
            }
            return raw == null ? null : of(UUIDJavaType.INSTANCE.wrap(raw, options));
        }

        private I of(UUID value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
