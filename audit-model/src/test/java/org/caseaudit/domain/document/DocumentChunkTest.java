package org.caseaudit.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentChunkTest {
    private static final FrozenDocumentId DOCUMENT = new FrozenDocumentId(new UUID(1, 1));

    @ParameterizedTest(name = "{0} bytes in {1} chunks")
    @CsvSource({"0, 0", "1, 1", "262144, 1", "262145, 2", "700000, 3"})
    void content_isCut_andPutTogetherAgain(int size, int chunks) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);

        List<DocumentChunk> cut = DocumentChunk.of(DOCUMENT, content, UUID::randomUUID);

        assertThat(cut).hasSize(chunks);
        assertThat(DocumentChunk.joined(cut)).isEqualTo(content);
    }
}
