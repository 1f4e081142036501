package io.gendan.complaint.notice;

import io.gendan.complaint.notice.NoticeEvent.CountermeasureFailed;
import io.gendan.complaint.notice.NoticeEvent.ImplementationConfirmed;
import io.gendan.complaint.notice.NoticeEvent.Issued;
import io.gendan.complaint.notice.NoticeEvent.SectionWritten;
import io.gendan.complaint.notice.NoticeEvent.SignedOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands on a notice, all editions of it.
 *
 * @param issues the facts each time that it was issued, {@code sections} the texts of each section, oldest first
 * @param confirmations, signOffs of this and of earlier editions
 * @param effectCheckOn as it was confirmed last, {@code failed} what showed last that it did not help; null before
 */
record NoticeFile(
        int edition,
        List<Issued> issues,
        Map<Section, List<Written>> sections,
        List<Written> confirmations,
        LocalDate effectCheckOn,
        Written failed,
        List<SignOff> signOffs) {
    static final NoticeFile EMPTY = new NoticeFile(0, List.of(), Map.of(), List.of(), null, null, List.of());

    NoticeFile with(Issued it) {
        return new NoticeFile(it.edition(), plus(issues, it), sections, confirmations, effectCheckOn, failed, signOffs);
    }

    NoticeFile with(SectionWritten it) {
        var more = new EnumMap<Section, List<Written>>(Section.class);
        more.putAll(sections);
        more.put(it.section(), plus(texts(it.section()), it.text()));
        return new NoticeFile(
                it.text().edition(), issues, Map.copyOf(more), confirmations, effectCheckOn, failed, signOffs);
    }

    NoticeFile with(ImplementationConfirmed it) {
        var more = plus(confirmations, it.confirmation());
        return new NoticeFile(edition, issues, sections, more, it.effectCheckOn(), failed, signOffs);
    }

    NoticeFile with(CountermeasureFailed it) {
        return new NoticeFile(
                it.finding().edition(), issues, sections, confirmations, effectCheckOn, it.finding(), signOffs);
    }

    NoticeFile with(SignedOff it) {
        return new NoticeFile(
                edition, issues, sections, confirmations, effectCheckOn, failed, plus(signOffs, it.signOff()));
    }

    Issued issued() {
        return issues.getLast();
    }

    List<Written> texts(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** As it stands; null while nobody has written it. */
    Written now(Section section) {
        var texts = texts(section);
        return texts.isEmpty() ? null : texts.getLast();
    }

    /** Whether what stands there is in this account's words. */
    boolean isWrittenBy(String account) {
        return Stream.of(Section.values())
                .map(this::now)
                .anyMatch(text -> text != null && text.by().equals(account));
    }

    /** What stands there was found not to help. */
    boolean asksForAnother() {
        var now = now(Section.DISPOSITION_AND_COUNTERMEASURE);
        return failed != null && (now == null || now.edition() < failed.edition());
    }

    /** That of this edition. */
    Written confirmation() {
        return confirmations.stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElse(null);
    }

    List<SignOff> signOffsNow() {
        return signOffs.stream().filter(one -> one.edition() == edition).toList();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}
