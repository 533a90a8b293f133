package org.caseaudit.api.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;

/** Streams a temporary file, with the headers every file gets, and deletes it whatever comes of it. Not a CDI bean. */
@Provider
@Produces(Downloads.ZIP)
public class TemporaryFiles implements MessageBodyWriter<TemporaryFile> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == TemporaryFile.class;
    }

    @Override
    public void writeTo(
            TemporaryFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try {
            Downloads.protect(headers, file.fileName());
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, Files.size(file.content()));
            Files.copy(file.content(), out);
        } finally {
            Files.deleteIfExists(file.content());
        }
    }
}
