package org.caseaudit.web.form;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.caseaudit.domain.shared.Id;

/** Typed ids in the addresses of pages. */
@Provider
public class IdParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!Id.class.isAssignableFrom(type)) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null // one that may be left out
                        ? null
                        : type.cast(Id.parse(type.asSubclass(Id.class), text));
            }

            @Override
            public String toString(T id) {
                return ((Id) id).value().toString();
            }
        };
    }
}
