package io.gendan.complaint.attachment;

import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_EMPTY;
import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_NAMED_OTHERWISE;
import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_NOT_WHAT_IT_SAYS;
import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_TOO_LARGE;
import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_TYPE_NOT_TAKEN;

import io.gendan.eventsourcing.Problem;
import io.gendan.files.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that somebody hands in, and what they say it is.
 *
 * @param fileName null where it has none
 * @param contentType as it was said; where that says nothing the name of the file counts
 */
public record Upload(String fileName, String contentType, Content content) {
    /** Everything that can be told by its bytes. */
    static final Set<FileType> TAKEN = EnumSet.complementOf(EnumSet.of(FileType.TIFF));

    static final long LARGEST = 10 << 20;

    /** Throws a refusal on whatever is not taken, and on what is not what it says. */
    FileType type() {
        var type = FileType.said(contentType, fileName)
                .filter(TAKEN::contains)
                .orElseThrow(() -> FILE_TYPE_NOT_TAKEN.refused(
                        "Taken are " + known() + ", not " + Problem.quoted(String.valueOf(contentType))));
        if (!type.mayBeCalled(fileName))
            throw FILE_NAMED_OTHERWISE.refused(
                    "A file that is " + type.mediaType() + " is not called " + Problem.quoted(fileName));
        if (!is(type))
            throw FILE_NOT_WHAT_IT_SAYS.refused(
                    "It is said to be " + type.mediaType() + ", and the bytes of the file say otherwise");
        return type;
    }

    Measured measured() {
        var measured = Measured.of(content, LARGEST);
        if (measured.size() == 0) throw FILE_EMPTY.refused();
        if (measured.size() > LARGEST) throw FILE_TOO_LARGE.refused();
        return measured;
    }

    private boolean is(FileType type) {
        try (var in = content.open()) {
            return type.is(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known() {
        return TAKEN.stream().map(FileType::mediaType).collect(Collectors.joining(", "));
    }
}
