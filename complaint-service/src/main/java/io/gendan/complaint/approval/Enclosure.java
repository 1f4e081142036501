package io.gendan.complaint.approval;

import io.gendan.complaint.words.AttachmentId;
import java.time.Instant;

/** A file that goes with the record, 所附文件. */
record Enclosure(EnclosureKind kind, AttachmentId attachment, String by, Instant at) {}
