package org.caseaudit.integration.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Looks into a Word document. */
public final class WordExamination {
    private WordExamination() {}

    /** All its words on one line, head and foot of the pages included. */
    public static String text(byte[] word) {
        try (XWPFDocument document = open(word);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Style and words of every paragraph outside of tables. */
    public static List<String> paragraphs(byte[] word) {
        try (XWPFDocument document = open(word)) {
            return document.getParagraphs().stream().map(WordExamination::words).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(XWPFParagraph paragraph) {
        return (paragraph.getStyle() == null ? "Normal" : paragraph.getStyle()) + ": " + paragraph.getText();
    }

    /** How many tables there are, and how many of them have a head that is repeated on each page. */
    public static List<Long> tablesAndHeads(byte[] word) {
        try (XWPFDocument document = open(word)) {
            long heads = document.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .count();
            return List.of((long) document.getTables().size(), heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in it that is text, in one: nothing can hide here. */
    public static String everything(byte[] word) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".png")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** What the pictures say to those who do not see them. */
    public static List<String> alternatives(byte[] word) {
        try (XWPFDocument document = open(word)) {
            List<String> alternatives = new ArrayList<>();
            document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getEmbeddedPictures().stream())
                    .forEach(picture -> alternatives.add(picture.getDescription()));
            return alternatives;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFDocument open(byte[] word) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(word));
    }
}
