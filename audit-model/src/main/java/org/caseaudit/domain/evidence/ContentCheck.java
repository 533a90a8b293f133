package org.caseaudit.domain.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a file is what its name claims, by its own bytes. A file that is two things at once (a picture that is an archive
 * as well) is refused: whoever opens it may see another thing than whoever let it in. Nothing here finds malicious content
 * inside a genuine file; therefore files leave the product only as attachments.
 */
final class ContentCheck {
    /** Readers of PDF look for the sign in the first kilobyte (ISO 32000-1, annex H, implementation note 13). */
    private static final int PDF_HEAD = 1024;

    private static final int PDF_TAIL = 1024;
    private static final String PDF_SIGN = "%PDF-";
    private static final byte[] PNG_SIGN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_LAST_CHUNK = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG_SIGN = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private ContentCheck() {}

    /** What is wrong, as a sentence to act on; empty when it is what it claims. */
    static Optional<String> wrongWith(FileType claimed, FileBytes content) {
        byte[] bytes = content.raw();
        if (!is(claimed, bytes)) {
            return Optional.of(advice(claimed));
        }
        boolean alsoPdf = claimed != FileType.PDF && holdsPdf(bytes);
        boolean alsoArchive = !zipped(claimed) && ZipArchive.endsIn(bytes);
        return alsoPdf || alsoArchive
                ? Optional.of("This file is two things at once. Save it anew from the program it was made with.")
                : Optional.empty();
    }

    private static boolean is(FileType claimed, byte[] bytes) {
        return switch (claimed) {
            case PDF -> startsWith(bytes, PDF_SIGN.getBytes(StandardCharsets.US_ASCII)) && endsAsPdf(bytes);
            case PNG -> startsWith(bytes, PNG_SIGN) && endsWith(bytes, PNG_LAST_CHUNK);
            case JPEG -> startsWith(bytes, JPEG_SIGN);
            case DOCX -> isOffice(bytes, "wordprocessingml.document.main+xml");
            case XLSX -> isOffice(bytes, "spreadsheetml.sheet.main+xml");
            case ODT -> isOpenDocument(bytes);
            case TXT, CSV -> isPlainText(bytes);
        };
    }

    private static String advice(FileType claimed) {
        return switch (claimed) {
            case TXT, CSV -> "This is not plain text. Save it as text in UTF-8, without control characters.";
            case DOCX, XLSX ->
                "The content is not " + claimed + ". Save it as " + claimed + ", without password and without macros.";
            case PDF, PNG, JPEG, ODT ->
                "The content is not " + claimed + ", though the name says so. Save it anew as " + claimed + ".";
        };
    }

    private static boolean zipped(FileType claimed) {
        return claimed == FileType.DOCX || claimed == FileType.XLSX || claimed == FileType.ODT;
    }

    /** One character for each byte, so that bytes can be looked for like text. */
    private static String latin(byte[] bytes, int from, int to) {
        return new String(
                bytes, Math.max(from, 0), Math.min(to, bytes.length) - Math.max(from, 0), StandardCharsets.ISO_8859_1);
    }

    private static boolean holdsPdf(byte[] bytes) {
        return latin(bytes, 0, PDF_HEAD).contains(PDF_SIGN);
    }

    private static boolean endsAsPdf(byte[] bytes) {
        return latin(bytes, bytes.length - PDF_TAIL, bytes.length).contains("%%EOF");
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length > sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean endsWith(byte[] bytes, byte[] sign) {
        int from = bytes.length - sign.length;
        return from > 0 && Arrays.equals(bytes, from, bytes.length, sign, 0, sign.length);
    }

    /** ECMA-376 part 2: the package lists the types of its parts; a document with macros has another main type. */
    private static boolean isOffice(byte[] bytes, String mainType) {
        return ZipArchive.of(bytes)
                .flatMap(archive -> archive.entry("[Content_Types].xml"))
                .map(types -> new String(types, StandardCharsets.UTF_8))
                .filter(types -> types.contains(mainType))
                .filter(types -> !types.contains("macroEnabled"))
                .isPresent();
    }

    /** OpenDocument 1.3 part 2, section 3.3: the entry {@code mimetype} holds the type and nothing else. */
    private static boolean isOpenDocument(byte[] bytes) {
        return ZipArchive.of(bytes)
                .flatMap(archive -> archive.entry("mimetype"))
                .map(type -> new String(type, StandardCharsets.US_ASCII))
                .filter(FileType.ODT.mediaType()::equals)
                .isPresent();
    }

    private static boolean isPlainText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
