package io.gendan.order.tradedocument;

import static io.gendan.files.FileType.DOCX;
import static io.gendan.files.FileType.JPEG;
import static io.gendan.files.FileType.PDF;
import static io.gendan.files.FileType.PNG;
import static io.gendan.files.FileType.TIFF;
import static io.gendan.files.FileType.XLSX;

import io.gendan.eventsourcing.Problem;
import io.gendan.files.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Which files a draft may be. */
final class DraftFile {
    private static final List<FileType> TAKEN = List.of(PDF, PNG, JPEG, TIFF, DOCX, XLSX);

    private DraftFile() {}

    /** Throws a problem (415) on a type that is not taken, and refuses bytes that are not of the type they are said to be. */
    static FileType type(String contentType, byte[] content) {
        var type = FileType.said(contentType)
                .filter(TAKEN::contains)
                .orElseThrow(() -> new Problem(
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        "The body is the file, and Content-Type says what it is: "
                                + TAKEN.stream().map(FileType::mediaType).collect(Collectors.joining(", "))
                                + (contentType == null ? "" : ", not " + Problem.quoted(contentType))));
        if (content.length == 0) throw DocumentRefusal.FILE_EMPTY.refused();
        if (!is(type, content))
            throw DocumentRefusal.FILE_NOT_WHAT_IT_SAYS.refused(
                    "Content-Type says " + type.mediaType() + ", and the bytes of the file say otherwise");
        return type;
    }

    private static boolean is(FileType type, byte[] content) {
        try {
            return type.is(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
