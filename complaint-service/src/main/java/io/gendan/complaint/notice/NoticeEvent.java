package io.gendan.complaint.notice;

import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything that can ever have happened to a complaint handling notice, form 13-16. Add freely; never rename, never remove, never
 * change a meaning. {@code by} is an account. Every change is an edition of its own.
 */
sealed interface NoticeEvent {

    /** For the first time, or anew with what the complaint says of itself now. */
    @EventName("notice-issued")
    record Issued(int edition, String noticeNo, Facts facts, String by, Instant at) implements NoticeEvent {}

    @EventName("notice-section-written")
    record SectionWritten(Section section, Written text) implements NoticeEvent {}

    /** What was put in force works as it is written. Confirmations of before effects were checked have no {@code effectCheckOn}. */
    @EventName("notice-implementation-confirmed")
    record ImplementationConfirmed(Written confirmation, LocalDate effectCheckOn) implements NoticeEvent {}

    /** It did not help, and another one is asked for. {@code finding}: what shows it. */
    @EventName("notice-countermeasure-failed")
    record CountermeasureFailed(Written finding) implements NoticeEvent {}

    @EventName("notice-signed-off")
    record SignedOff(SignOff signOff) implements NoticeEvent {}
}
