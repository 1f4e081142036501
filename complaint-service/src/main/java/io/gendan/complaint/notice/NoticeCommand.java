package io.gendan.complaint.notice;

import io.gendan.complaint.words.Department;
import java.time.Instant;
import java.util.Set;

/** What one can ask of a notice. {@code by} is who asks. */
sealed interface NoticeCommand {

    /** @param noticeNo the next one; a notice that has a number keeps it */
    record Issue(String noticeNo, Facts facts, String by, Instant now) implements NoticeCommand {}

    record Write(Section section, String text, String by, Instant now) implements NoticeCommand {}

    record ConfirmImplementation(String text, String by, Instant now) implements NoticeCommand {}

    /** @param own the departments of who asks */
    record Sign(Department department, Set<Department> own, String by, Instant now) implements NoticeCommand {}
}
