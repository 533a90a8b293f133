package org.caseaudit.application.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.UUID;
import org.caseaudit.domain.shared.Id;

/** Typed identifiers are their UUID as text in JSON. */
final class IdModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    IdModule() {
        addSerializer(new IdSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdDeserializers());
    }

    private static final class IdSerializer extends StdSerializer<Id> {
        private static final long serialVersionUID = 1L;

        IdSerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(id.value().toString());
        }
    }

    private static final class IdDeserializers extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Id.class.isAssignableFrom(type.getRawClass()) ? new IdDeserializer(type.getRawClass()) : null;
        }
    }

    private static final class IdDeserializer extends JsonDeserializer<Id> {
        private final Class<?> type;

        IdDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Id deserialize(JsonParser in, DeserializationContext context) throws IOException {
            UUID value = context.readValue(in, UUID.class);
            try {
                return (Id) type.getDeclaredConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " must be a record of one UUID", e);
            }
        }
    }
}
