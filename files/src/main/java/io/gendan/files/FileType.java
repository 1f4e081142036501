package io.gendan.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Files that somebody may take, and the bytes by which each is known: a name or a header alone is easily wrong. */
public enum FileType {
    PDF("application/pdf", Marks.at(0, "25504446"), "pdf"),
    PNG("image/png", Marks.at(0, "89504e470d0a1a0a"), "png"),
    JPEG("image/jpeg", Marks.at(0, "ffd8ff"), "jpg", "jpeg", "jfif"),
    GIF("image/gif", Marks.at(0, "474946383761", "474946383961"), "gif"),
    WEBP("image/webp", Marks.at(0, "52494646").and(Marks.at(8, "57454250")), "webp"),
    TIFF("image/tiff", Marks.at(0, "49492a00", "4d4d002a"), "tif", "tiff"),
    /** Of a telephone's camera: {@code ftyp}, then one of heic, heix, heim, heis, mif1, msf1. */
    HEIC(
            "image/heic",
            Marks.at(4, "66747970")
                    .and(Marks.at(8, "68656963", "68656978", "6865696d", "68656973", "6d696631", "6d736631")),
            "heic",
            "heif"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Marks.at(0, "504b0304").and(Marks.anywhere("word/document.xml")),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Marks.at(0, "504b0304").and(Marks.anywhere("xl/workbook.xml")),
            "xlsx"),
    CSV("text/csv", new PlainText(), "csv"),
    TXT("text/plain", new PlainText(), "txt", "log"),
    EML("message/rfc822", new PlainText(), "eml");

    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final String mediaType;
    private final Marks marks;
    private final List<String> endings;

    FileType(String mediaType, Marks marks, String... endings) {
        this.mediaType = mediaType;
        this.marks = marks;
        this.endings = List.of(endings);
    }

    /** As a Content-Type says it; empty when it is none of these. */
    public static Optional<FileType> said(String contentType) {
        var said = bare(contentType);
        return first(type -> type.mediaType.equals(said) || said.equals("image/heif") && type == HEIC);
    }

    /** The same where a Content-Type that says nothing, as of many mails, leaves it to the name of the file. */
    public static Optional<FileType> said(String contentType, String fileName) {
        return SAYS_NOTHING.contains(bare(contentType)) ? named(fileName) : said(contentType);
    }

    /** As the name of a file says it; empty when it ends like none of these. */
    public static Optional<FileType> named(String fileName) {
        return first(type -> type.endings.contains(ending(fileName)));
    }

    /** Whether a file of this type may be called so: without an ending, or by one of its own. */
    public boolean mayBeCalled(String fileName) {
        var ending = ending(fileName);
        return ending.isEmpty()
                || endings.contains(ending)
                || marks instanceof PlainText
                        && named(fileName).stream().anyMatch(type -> type.marks instanceof PlainText);
    }

    /** Whether the bytes say so too. Reads to the end at most, and closes nothing. */
    public boolean is(InputStream content) throws IOException {
        return marks.in(content);
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return endings.getFirst();
    }

    private static Optional<FileType> first(Predicate<FileType> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }

    private static String bare(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String ending(String fileName) {
        if (fileName == null) return "";
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
