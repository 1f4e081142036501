package io.gendan.complaint.notice;

import io.gendan.complaint.words.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What one can ask of a notice. {@code by} is who asks. */
sealed interface NoticeCommand {

    /** @param noticeNo the next one; a notice that has a number keeps it */
    record Issue(String noticeNo, Facts facts, String by, Instant now) implements NoticeCommand {}

    record Write(Section section, String text, String by, Instant now) implements NoticeCommand {}

    /** @param effectCheckOn null for {@code unlessSaid} */
    record ConfirmImplementation(
            String text, LocalDate effectCheckOn, LocalDate unlessSaid, LocalDate today, String by, Instant now)
            implements NoticeCommand {}

    /**
     * The countermeasure of that edition did not help.
     *
     * @param lookedAt what shows it
     */
    record AskAnother(int edition, String lookedAt, String by, Instant now) implements NoticeCommand {}

    /** @param own the departments of who asks */
    record Sign(Department department, Set<Department> own, String by, Instant now) implements NoticeCommand {}
}
