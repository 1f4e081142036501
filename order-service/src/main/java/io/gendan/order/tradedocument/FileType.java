package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Problem;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The files that are taken, and the bytes by which each is known: a name or a header alone is easily wrong. */
enum FileType {
    PDF("application/pdf", "pdf", "25504446"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    TIFF("image/tiff", "tif", "49492a00", "4d4d002a"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "504b0304");

    private final String mediaType;
    private final String ending;
    private final List<byte[]> beginnings;

    FileType(String mediaType, String ending, String... beginnings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    /** Throws a problem (415) on a type that is not taken, and refuses bytes that are not of the type they are said to be. */
    static FileType of(String contentType, byte[] content) {
        var said =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var type = Arrays.stream(values())
                .filter(one -> one.mediaType.equals(said))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        "The body is the file, and Content-Type says what it is: " + known()
                                + (said.isEmpty() ? "" : ", not " + Problem.quoted(said))));
        if (content.length == 0) throw DocumentRefusal.FILE_EMPTY.refused();
        if (!type.begins(content))
            throw DocumentRefusal.FILE_NOT_WHAT_IT_SAYS.refused(
                    "Content-Type says " + type.mediaType + ", and the bytes of the file say otherwise");
        return type;
    }

    static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(one -> one.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private static String known() {
        return Arrays.stream(values()).map(FileType::mediaType).collect(Collectors.joining(", "));
    }

    private boolean begins(byte[] content) {
        return beginnings.stream()
                .anyMatch(magic -> content.length >= magic.length
                        && Arrays.equals(magic, 0, magic.length, content, 0, magic.length));
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
