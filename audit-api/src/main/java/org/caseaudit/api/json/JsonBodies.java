package org.caseaudit.api.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/**
 * Reads and writes bodies by Jackson. The server's own JSON binding cannot say where in a body a fault stands.
 *
 * <p>Not a CDI bean: the server would see its proxy, which has lost the media types below, and prefer its own binding.
 */
@Provider
@Priority(JsonBodies.BEFORE_THE_SERVERS_OWN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    static final int BEFORE_THE_SERVERS_OWN = 1;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    /** Texts and bytes go through as they are. */
    private static boolean isOurs(Class<?> type) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body, generic);
    }

    /** Refuses with a problem that names the place. */
    static Object read(InputStream body, Type type) throws IOException {
        try (JsonParser parser = ApiJson.MAPPER.createParser(body)) {
            if (parser.nextToken() == null) {
                throw new ProblemException(BodyFaults.missing());
            }
            Object value = ApiJson.MAPPER.readValue(parser, ApiJson.MAPPER.constructType(type));
            if (value == null) {
                throw new ProblemException(BodyFaults.missing());
            }
            return value;
        } catch (JacksonException e) {
            // a request record that refuses what it was given says more than the JSON library could
            throw e.getCause() instanceof ProblemException refused ? refused : new ProblemException(BodyFaults.of(e));
        } catch (CharConversionException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not UTF-8.");
        }
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        ApiJson.MAPPER.writeValue(out, value);
    }
}
