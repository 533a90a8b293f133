package org.caseaudit.application.exit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.application.table.ZipWriter;
import org.caseaudit.domain.shared.PartnershipId;

/** Writes a partnership into a ZIP, row by row and piece by piece, so that it takes no more memory than one of them. */
final class ExitWriter {
    static final String FORMAT = "case-audit-exit";
    static final int FORMAT_VERSION = 1;

    private final StoredRows rows;
    private final PartnershipId partnership;
    private final ZipWriter zip;
    private final ObjectNode manifest = Json.MAPPER.createObjectNode();
    private final ArrayNode files;

    /** Every id met, those of people among them. */
    private final Set<UUID> met = new TreeSet<>();

    private ExitWriter(StoredRows rows, PartnershipId partnership, OutputStream out) {
        this.rows = rows;
        this.partnership = partnership;
        this.zip = new ZipWriter(out);
        manifest.put("format", FORMAT).put("formatVersion", FORMAT_VERSION);
        manifest.put("partnership", partnership.value().toString());
        this.files = manifest.putArray("entries");
    }

    static void write(StoredRows rows, PartnershipId partnership, OutputStream out) throws IOException {
        ExitWriter writer = new ExitWriter(rows, partnership, out);
        writer.write();
        writer.zip.finish();
    }

    private void write() throws IOException {
        List<StoredTable> tables = ExitScope.of(rows);
        entry("schema.json", out -> out.write(ExitSchema.text(tables).getBytes(StandardCharsets.UTF_8)));
        StoredTable people = null;
        for (StoredTable table : tables) {
            if (table.name().equals(ExitScope.PERSON)) {
                people = table;
            } else {
                table(table, reader -> rows.each(table, partnership, reader));
            }
        }
        if (people != null) {
            StoredTable last = people; // by now everybody who is spoken of is known
            table(last, reader -> rows.people(last, met, reader));
        }
        entry("manifest.json", out -> out.write(manifest.toPrettyString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives a reader the rows of a table. */
    private interface Source {
        void to(StoredRows.Reader reader);
    }

    private void table(StoredTable table, Source source) throws IOException {
        Set<UUID> ofFiles = new LinkedHashSet<>();
        entry("tables/" + table.name() + ".json", out -> {
            JsonGenerator json = Json.MAPPER.createGenerator(out).useDefaultPrettyPrinter();
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartArray();
            source.to(row -> {
                write(json, row);
                if (table.holdsBytes()) {
                    ofFiles.add((UUID) row.get(table.file().name()));
                }
            });
            json.writeEndArray();
            json.close();
        });
        for (UUID file : ofFiles) {
            String name = "files/" + table.file().refersTo() + "/" + file;
            entry(
                    name,
                    out -> rows.pieces(
                            table,
                            file,
                            row -> write(out, (byte[]) row.get(table.bytes().name()))));
        }
    }

    private void write(JsonGenerator json, Map<String, Object> row) {
        try {
            json.writeStartObject();
            for (Map.Entry<String, Object> value : row.entrySet()) {
                if (value.getValue() instanceof UUID id) {
                    met.add(id);
                }
                json.writeObjectField(value.getKey(), ExitValues.json(value.getValue()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(String name, TakenArchive.Content content) throws IOException {
        MessageDigest digest = sha256();
        zip.add(name, out -> {
            DigestOutputStream digested = new DigestOutputStream(out, digest);
            content.to(digested);
            digested.flush();
        });
        files.addObject().put("name", name).put("sha256", HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
