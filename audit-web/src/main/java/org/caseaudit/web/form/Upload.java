package org.caseaudit.web.form;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with a file, as it was sent. What the file is, its bytes say; the type a browser claims is not read.
 *
 * @param fileName as it was sent; null when no file was chosen
 * @param tooLarge whether the file was more than may be sent, and was not read
 */
public record Upload(Map<String, String> fields, String fileName, byte[] content, boolean tooLarge) {
    private static final int LATIN_1 = 0xFF;

    /** The part named {@code file} is the file; the others are what was typed or chosen. */
    public static Upload of(List<EntityPart> parts) {
        Map<String, String> fields = new HashMap<>();
        String fileName = null;
        byte[] content = new byte[0];
        for (EntityPart part : parts) {
            byte[] bytes = bytes(part);
            String name = part.getFileName().map(Upload::utf8).orElse("");
            if (part.getFileName().isEmpty()) {
                fields.putIfAbsent(part.getName(), new String(bytes, StandardCharsets.UTF_8));
            } else if (!name.isEmpty()) { // browsers send an empty file with no name where none was chosen
                fileName = name;
                content = bytes;
            }
        }
        return new Upload(Map.copyOf(fields), fileName, content, fields.containsKey(UploadLimit.TOO_LARGE));
    }

    public boolean hasFile() {
        return fileName != null;
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file broke off", e);
        }
    }

    /** Browsers send names in UTF-8, the server reads them as Latin-1; what is no UTF-8 was read right. */
    private static String utf8(String name) {
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
}
