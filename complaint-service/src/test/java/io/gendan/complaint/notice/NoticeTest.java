package io.gendan.complaint.notice;

import static io.gendan.complaint.notice.Notice.DECIDER;
import static io.gendan.complaint.notice.NoticeRefusal.*;
import static io.gendan.complaint.notice.Section.DISPOSITION_AND_COUNTERMEASURE;
import static io.gendan.complaint.notice.Section.IMPLEMENTATION_GUIDE;
import static io.gendan.complaint.words.Department.MANUFACTURING;
import static io.gendan.complaint.words.Department.RND;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.notice.NoticeCommand.*;
import io.gendan.complaint.notice.NoticeEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");
    private static final LocalDate IN_90_DAYS = LocalDate.parse("2026-06-07");
    private static final Facts FACTS = facts(Cause.QUALITY, "TS-200");
    private static final Issued issued = new Issued(1, "CN-1", FACTS, "anne", NOW);
    private static final SectionWritten countermeasure =
            written(DISPOSITION_AND_COUNTERMEASURE, 2, "a firing curve that is logged", "max");
    private static final SectionWritten guide = written(IMPLEMENTATION_GUIDE, 3, "print it at the kiln", "max");
    private static final ImplementationConfirmed confirmed =
            new ImplementationConfirmed(new Written(3, "seen", "rita", NOW), IN_90_DAYS);
    private static final SignedOff signed = new SignedOff(new SignOff(3, RND, "rita", NOW));

    private static Facts facts(Cause cause, String product) {
        return new Facts(
                "CM-1",
                new CustomerId(UUID.fromString("019b7e5c-4c00-7000-8000-00000000c001")),
                "SO-1",
                null,
                product,
                "Tea set",
                "SET",
                null,
                MANUFACTURING,
                cause,
                "Jingdezhen Ceramics",
                null,
                null,
                Set.of("REPLACEMENT"));
    }

    private static SectionWritten written(Section section, int edition, String text, String by) {
        return new SectionWritten(section, new Written(edition, text, by, NOW));
    }

    private static ConfirmImplementation confirm(String text, String by) {
        return new ConfirmImplementation(text, null, IN_90_DAYS, TODAY, by, NOW);
    }

    private static Sign sign(Department department, Department own, String by) {
        return new Sign(department, Set.of(own), by, NOW);
    }

    @Test
    void a_notice_is_issued_when_the_problem_is_known_and_anew_when_it_has_changed() {
        given(DECIDER).when(new Issue("CN-1", FACTS, "anne", NOW)).then(issued);
        given(DECIDER).when(new Issue("CN-1", facts(null, "x"), "anne", NOW)).thenRefused(PROBLEM_NOT_IDENTIFIED);
        given(DECIDER, issued).when(new Issue("CN-2", FACTS, "bo", NOW)).thenNothing();
        var other = facts(Cause.PACKING, "TS-200");
        given(DECIDER, issued, countermeasure)
                .when(new Issue("CN-2", other, "bo", NOW))
                .then(new Issued(3, "CN-1", other, "bo", NOW));
    }

    @Test
    void each_change_of_a_section_is_an_edition_and_the_one_before_is_kept() {
        given(DECIDER, issued)
                .when(new Write(DISPOSITION_AND_COUNTERMEASURE, "a firing curve that is logged", "max", NOW))
                .then(countermeasure);
        given(DECIDER, issued, countermeasure)
                .when(new Write(DISPOSITION_AND_COUNTERMEASURE, "a firing curve that is logged", "bo", NOW))
                .thenNothing();
        var changed = written(DISPOSITION_AND_COUNTERMEASURE, 3, "another glaze", "max");
        given(DECIDER, issued, countermeasure)
                .when(new Write(DISPOSITION_AND_COUNTERMEASURE, "another glaze", "max", NOW))
                .then(changed);
        var file = ((Notice.Open) DECIDER.replay(List.of(issued, countermeasure, changed))).file();
        assertThat(file.texts(DISPOSITION_AND_COUNTERMEASURE)).containsExactly(countermeasure.text(), changed.text());
        given(DECIDER).when(new Write(IMPLEMENTATION_GUIDE, "x", "max", NOW)).thenRefused(NO_SUCH_NOTICE);
    }

    @Test
    void that_it_is_in_force_is_confirmed_by_somebody_who_has_written_none_of_it() {
        given(DECIDER, issued, countermeasure, guide)
                .when(confirm("seen", "rita"))
                .then(confirmed);
        given(DECIDER, issued, countermeasure, guide)
                .when(confirm("seen", "max"))
                .thenRefused(OWN_WORK);
        given(DECIDER, issued, countermeasure).when(confirm("seen", "rita")).thenRefused(COUNTERMEASURE_MISSING);
        given(DECIDER, issued, written(IMPLEMENTATION_GUIDE, 2, "x", "max"))
                .when(confirm("seen", "rita"))
                .thenRefused(COUNTERMEASURE_MISSING);
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(confirm("seen", "rita"))
                .thenNothing();
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(confirm("seen as well", "bo"))
                .thenRefused(CONFIRMED_ALREADY);
    }

    @Test
    void each_department_signs_for_itself_once_and_nobody_their_own_words() {
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(sign(RND, RND, "rita"))
                .then(signed);
        given(DECIDER, issued, countermeasure, guide, confirmed, signed)
                .when(sign(RND, RND, "rita"))
                .thenNothing();
        given(DECIDER, issued, countermeasure, guide, confirmed, signed)
                .when(sign(RND, RND, "rob"))
                .thenRefused(SIGNED_ALREADY);
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(sign(RND, MANUFACTURING, "rita"))
                .thenRefused(NOT_YOUR_DEPARTMENT);
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(sign(MANUFACTURING, MANUFACTURING, "max"))
                .thenRefused(OWN_WORK);
        given(DECIDER, issued, countermeasure, guide)
                .when(sign(RND, RND, "rita"))
                .thenRefused(NOT_CONFIRMED);
    }

    @Test
    void a_new_edition_is_neither_confirmed_nor_signed() {
        var changed = written(IMPLEMENTATION_GUIDE, 4, "hang it up at both kilns", "max");
        given(DECIDER, issued, countermeasure, guide, confirmed, signed, changed)
                .when(sign(RND, RND, "rita"))
                .thenRefused(NOT_CONFIRMED);
        given(DECIDER, issued, countermeasure, guide, confirmed, signed, changed)
                .when(confirm("seen", "rita"))
                .then(new ImplementationConfirmed(new Written(4, "seen", "rita", NOW), IN_90_DAYS));
        var view = NoticeShowing.of(
                new io.gendan.complaint.words.ComplaintId(UUID.randomUUID()),
                ((Notice.Open) DECIDER.replay(List.of(issued, countermeasure, guide, confirmed, signed, changed)))
                        .file(),
                6);
        assertThat(view.implementationConfirmation()).isNull();
        assertThat(view.signOffs()).isEmpty();
        assertThat(view.earlier())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.edition()).isEqualTo(3));
    }

    private static ConfirmImplementation checkedOn(LocalDate day) {
        return new ConfirmImplementation("seen", day, IN_90_DAYS, TODAY, "rita", NOW);
    }

    @Test
    void its_effect_is_checked_on_the_day_that_was_said_and_that_is_still_to_come() {
        var written = List.of(issued, countermeasure, guide).toArray(NoticeEvent[]::new);
        given(DECIDER, written)
                .when(checkedOn(TODAY.plusDays(1)))
                .then(new ImplementationConfirmed(new Written(3, "seen", "rita", NOW), TODAY.plusDays(1)));
        given(DECIDER, written)
                .when(checkedOn(TODAY.plusYears(2)))
                .then(new ImplementationConfirmed(new Written(3, "seen", "rita", NOW), TODAY.plusYears(2)));
        given(DECIDER, written).when(checkedOn(TODAY)).thenRefused(EFFECT_CHECK_DAY);
        given(DECIDER, written).when(checkedOn(TODAY.plusYears(2).plusDays(1))).thenRefused(EFFECT_CHECK_DAY);
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(checkedOn(IN_90_DAYS))
                .thenNothing();
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(checkedOn(TODAY.plusDays(1)))
                .thenRefused(CONFIRMED_ALREADY);
    }

    @Test
    void what_did_not_help_asks_for_another_countermeasure() {
        var failed = new CountermeasureFailed(new Written(4, "two more", "bo", NOW));
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(new AskAnother(3, "two more", "bo", NOW))
                .then(failed);
        given(DECIDER, issued, countermeasure, guide, confirmed)
                .when(new AskAnother(2, "two more", "bo", NOW))
                .thenNothing();
        given(DECIDER, issued, countermeasure, guide, confirmed, failed)
                .when(confirm("seen", "rita"))
                .thenRefused(COUNTERMEASURE_FAILED);
        var another = written(DISPOSITION_AND_COUNTERMEASURE, 5, "another kiln", "max");
        given(DECIDER, issued, countermeasure, guide, confirmed, failed, another)
                .when(confirm("seen", "rita"))
                .then(new ImplementationConfirmed(new Written(5, "seen", "rita", NOW), IN_90_DAYS));
    }
}
