package org.caseaudit.domain.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.domain.shared.Sha256;

/** What a file holds; never changed. As text it is its checksum, so that it can be named without being told. */
public final class FileBytes {
    private final byte[] bytes;
    private final String sha256;

    private FileBytes(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    public static FileBytes of(byte[] bytes) {
        return new FileBytes(bytes.clone());
    }

    /** The parts one after the other. */
    static FileBytes joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return new FileBytes(all.toByteArray());
    }

    /** Cut into parts of the size; the last one may be shorter. */
    List<byte[]> parts(int size) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += size) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(from + size, bytes.length)));
        }
        return parts;
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public String sha256() {
        return sha256;
    }

    /** For the checks of this package, which only read. */
    byte[] raw() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sha256:" + sha256;
    }
}
