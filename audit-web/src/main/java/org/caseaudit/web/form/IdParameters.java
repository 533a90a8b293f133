package org.caseaudit.web.form;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;

/** Typed ids in the addresses of pages. What is not an id leads to nothing, like an id nobody has. */
@Provider
public class IdParameters implements ParamConverterProvider {
    private static final int LENGTH = 36;

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!Id.class.isAssignableFrom(type)) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return type.cast(parse(type.asSubclass(Id.class), text));
            }

            @Override
            public String toString(T id) {
                return ((Id) id).value().toString();
            }
        };
    }

    /** Refuses with NotFound whatever is not an id in full. */
    public static <I extends Id> I parse(Class<I> type, String text) {
        try {
            if (text != null && text.length() == LENGTH) { // Java would take 1-1-1-1-1 too
                return type.getDeclaredConstructor(UUID.class).newInstance(UUID.fromString(text));
            }
        } catch (IllegalArgumentException notAnId) {
            // like an id nobody has
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be a record of one UUID", e);
        }
        throw new NotFound("page");
    }
}
