package org.caseaudit.api.evidence;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.evidence.FileBytes;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one file of a multipart body. The type it is sent with is not read: what a file is, its bytes say. */
final class FileUpload {
    private static final String FILE = "file";
    private static final int LATIN_1 = 0xFF;

    /** The body as the description of the API tells it. */
    @Schema(name = "FileUpload")
    record Body(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    /** @param name as it was sent */
    record Sent(String name, FileBytes content) {}

    private FileUpload() {}

    /** Refuses with 400 a body without, or with more than, one part of the name {@code file} with a file in it. */
    static Sent of(List<EntityPart> parts) {
        if (parts == null || parts.size() != 1 || !FILE.equals(parts.get(0).getName())) {
            throw fault("Send one part with the name file, and no other.");
        }
        EntityPart part = parts.get(0);
        String name =
                part.getFileName().orElseThrow(() -> fault("Send the file with its name: filename=\"minutes.pdf\"."));
        try (InputStream content = part.getContent()) {
            return new Sent(utf8(name), FileBytes.of(content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file broke off", e);
        }
    }

    /** Browsers send names in UTF-8, the server reads them as Latin-1; what is no UTF-8 was read right. */
    static String utf8(String name) {
        if (name.chars().anyMatch(c -> c > LATIN_1)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return name;
        }
    }

    private static ProblemException fault(String message) {
        return new ProblemException(Problem.at(ProblemType.MALFORMED_BODY, FILE, message));
    }
}
