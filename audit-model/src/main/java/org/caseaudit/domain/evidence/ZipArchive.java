package org.caseaudit.domain.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP archive in memory, read as the programs do that open documents: from the directory at its end (APPNOTE 4.3), and
 * only one entry at a time, so that nothing large is ever unpacked. Java's own reader wants a file on a disk, where a
 * child's record must not lie about.
 */
final class ZipArchive {
    private static final int END_SIGN = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int DIRECTORY_SIGN = 0x02014b50;
    private static final int DIRECTORY_SIZE = 46;
    private static final int ENTRY_SIGN = 0x04034b50;
    private static final int ENTRY_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LARGEST_ENTRY = 1024 * 1024;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int method, int packedSize, int offset) {}

    private ZipArchive(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Empty unless the bytes are one archive from the first to the last, with nothing before or behind it. */
    static Optional<ZipArchive> of(byte[] bytes) {
        ZipArchive archive = new ZipArchive(bytes);
        try {
            return archive.readDirectory() ? Optional.of(archive) : Optional.empty();
        } catch (IndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    /** Whether a reader of archives would find one at the end of the bytes, whatever they are otherwise. */
    static boolean endsIn(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= first; at--) {
            if (buffer.getInt(at) == END_SIGN) {
                return true;
            }
        }
        return false;
    }

    private boolean readDirectory() {
        int end = bytes.capacity() - END_SIZE;
        if (end < 0 || bytes.getInt(end) != END_SIGN || bytes.getInt(0) != ENTRY_SIGN) {
            return false;
        }
        int count = unsigned(end + 10);
        int size = bytes.getInt(end + 12);
        int at = bytes.getInt(end + 16);
        if (at < 0 || size < 0 || at + size != end) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != DIRECTORY_SIGN) {
                return false;
            }
            int nameLength = unsigned(at + 28);
            String name = text(at + DIRECTORY_SIZE, nameLength);
            Entry entry = new Entry(unsigned(at + 10), bytes.getInt(at + 20), bytes.getInt(at + 42));
            if (entries.put(name, entry) != null) {
                return false; // two entries of one name: which of them counts would be the reader's choice
            }
            at += DIRECTORY_SIZE + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
        return true;
    }

    /** What the entry holds; empty when there is none, or it is broken, encrypted or larger than a list of types can be. */
    Optional<byte[]> entry(String name) {
        Entry entry = entries.get(name);
        try {
            return entry == null ? Optional.empty() : unpacked(entry);
        } catch (IndexOutOfBoundsException | DataFormatException broken) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> unpacked(Entry entry) throws DataFormatException {
        int at = entry.offset();
        if (bytes.getInt(at) != ENTRY_SIGN || entry.packedSize() < 0 || entry.packedSize() > LARGEST_ENTRY) {
            return Optional.empty();
        }
        byte[] packed = new byte[entry.packedSize()];
        bytes.get(at + ENTRY_SIZE + unsigned(at + 26) + unsigned(at + 28), packed);
        return switch (entry.method()) {
            case STORED -> Optional.of(packed);
            case DEFLATED -> inflated(packed);
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> inflated(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] out = new byte[LARGEST_ENTRY];
            int length = inflater.inflate(out);
            return inflater.finished() ? Optional.of(Arrays.copyOf(out, length)) : Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private String text(int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
