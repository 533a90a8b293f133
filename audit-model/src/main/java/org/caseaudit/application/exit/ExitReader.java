package org.caseaudit.application.exit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.caseaudit.application.exit.StoredTable.StoredColumn;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.shared.PartnershipId;

/** Reads an archive: first whether it is whole and fits this installation, then its rows. */
final class ExitReader implements AutoCloseable {
    /** One row at a time: behind it more follow. */
    private static final ObjectReader ROWS =
            Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ZipFile zip;
    private final JsonNode manifest;

    /** Refuses what is no archive of a partnership. */
    ExitReader(Path file) {
        try {
            this.zip = new ZipFile(file.toFile());
            this.manifest = Json.MAPPER.readTree(bytes("manifest.json"));
        } catch (ZipException e) {
            throw new ExitRefused("it is no ZIP file, or was cut off", e);
        } catch (IOException e) {
            throw new ExitRefused("it cannot be read: " + e.getMessage(), e);
        }
        if (!ExitWriter.FORMAT.equals(manifest.path("format").textValue())
                || manifest.path("formatVersion").asInt() != ExitWriter.FORMAT_VERSION) {
            throw new ExitRefused("it is no archive of a partnership in format " + ExitWriter.FORMAT_VERSION);
        }
    }

    PartnershipId partnership() {
        return new PartnershipId(UUID.fromString(manifest.path("partnership").asText()));
    }

    /** Refuses an archive in which something was changed or is missing, and one of another version of Case Audit. */
    void check(List<StoredTable> tables) {
        for (JsonNode entry : manifest.path("entries")) {
            String name = entry.path("name").asText();
            if (!entry.path("sha256").asText().equals(sha256(name))) {
                throw new ExitRefused(name + " is not what was written: its checksum differs");
            }
        }
        try {
            JsonNode here = Json.MAPPER.readTree(ExitSchema.text(tables)).path("$defs");
            JsonNode there = Json.MAPPER.readTree(bytes("schema.json")).path("$defs");
            if (!here.equals(there)) {
                throw new ExitRefused(
                        "it is of another version of Case Audit. What differs: " + differences(here, there)
                                + ". Install the version it was written with, bring it in there, then update");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> differences(JsonNode here, JsonNode there) {
        Set<String> names = new HashSet<>();
        here.fieldNames().forEachRemaining(names::add);
        there.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> here.path(name).equals(there.path(name)));
        return names;
    }

    private String sha256(String name) {
        DigestOutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), ExitWriter.sha256());
        try (InputStream in = open(name)) {
            in.transferTo(digested);
        } catch (IOException e) {
            throw new ExitRefused(name + " cannot be read: " + e.getMessage(), e);
        }
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    /** The rows of a table; those that refer to others of the same table after these. */
    Iterator<Map<String, Object>> rows(StoredTable table) {
        boolean refersToItself =
                table.columns().stream().anyMatch(c -> table.name().equals(c.refersTo()));
        Iterator<Map<String, Object>> rows = table.holdsBytes() ? new Pieces(table) : new Rows(table);
        return refersToItself ? inOrder(table, rows) : rows;
    }

    private static Iterator<Map<String, Object>> inOrder(StoredTable table, Iterator<Map<String, Object>> rows) {
        List<Map<String, Object>> waiting = new ArrayList<>();
        rows.forEachRemaining(waiting::add);
        List<Map<String, Object>> ordered = new ArrayList<>();
        Set<Object> there = new HashSet<>();
        there.add(null);
        while (!waiting.isEmpty()) {
            List<Map<String, Object>> next = waiting.stream()
                    .filter(row -> table.columns().stream()
                            .filter(c -> table.name().equals(c.refersTo()))
                            .allMatch(c -> there.contains(row.get(c.name()))))
                    .toList();
            if (next.isEmpty()) {
                throw new ExitRefused("rows of " + table.name() + " refer to each other in a circle");
            }
            next.forEach(row -> there.add(row.get(table.key())));
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered.iterator();
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ExitRefused(name + " is missing in it");
        }
        return zip.getInputStream(entry);
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row after the other, as they stand in the file. */
    private class Rows implements Iterator<Map<String, Object>> {
        private final StoredTable table;
        private final JsonParser json;
        private JsonToken next;

        Rows(StoredTable table) {
            this.table = table;
            try {
                json = Json.MAPPER.createParser(open("tables/" + table.name() + ".json"));
                json.nextToken(); // the beginning of the array
                next = json.nextToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next == JsonToken.START_OBJECT;
        }

        @Override
        public Map<String, Object> next() {
            try {
                JsonNode object = ROWS.readTree(json);
                next = json.nextToken();
                Map<String, Object> row = new LinkedHashMap<>();
                for (StoredColumn column : table.columns()) {
                    row.put(column.name(), ExitValues.stored(column, object.get(column.name())));
                }
                return row;
            } catch (ExitRefused e) {
                throw new ExitRefused("tables/" + table.name() + ".json: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Pieces of files: the size in each row says how much of the file it is. */
    private final class Pieces extends Rows {
        private final StoredTable table;
        private final Map<Object, InputStream> open = new HashMap<>();

        Pieces(StoredTable table) {
            super(table);
            this.table = table;
        }

        @Override
        public Map<String, Object> next() {
            Map<String, Object> row = super.next();
            Object file = row.get(table.file().name());
            String bytes = table.bytes().name();
            try {
                if (!open.containsKey(file)) {
                    for (InputStream before : open.values()) {
                        before.close();
                    }
                    open.clear();
                    open.put(file, ExitReader.this.open("files/" + table.file().refersTo() + "/" + file));
                }
                row.put(bytes, open.get(file).readNBytes((Integer) row.get(bytes)));
                return row;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
