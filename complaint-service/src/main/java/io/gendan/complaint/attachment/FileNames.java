package io.gendan.complaint.attachment;

import io.gendan.files.FileType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How files are called: a name from outside is never a path, and says nothing that a header or a browser would act on. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** Null when nothing of it is left. */
    static String kept(String given) {
        if (given == null) return null;
        var name = given.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*%]", "")
                .replaceAll("^[.\\s]+", "")
                .strip();
        if (name.length() > LONGEST) name = name.substring(name.length() - LONGEST); // with its ending
        return name.isEmpty() ? null : name;
    }

    /** Of a download: saved and never shown in the page, under the ending of what it is. */
    static String disposition(Attachments.Details file) {
        var ending = "." + FileType.said(file.mediaType()).orElseThrow().ending();
        var name = file.fileName() == null ? file.id().value().toString() : file.fileName();
        var whole = FileType.named(name).isPresent() ? name : name + ending;
        var encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + whole.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}
