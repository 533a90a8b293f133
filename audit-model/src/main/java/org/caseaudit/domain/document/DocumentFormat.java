package org.caseaudit.domain.document;

public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    DocumentFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
