package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.Claim.DECIDER;
import static io.gendan.complaint.claim.ClaimRefusal.*;
import static io.gendan.complaint.claim.Claimed.*;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.claim.ClaimCommand.GiveNotice;
import io.gendan.complaint.claim.ClaimCommand.GiveTerms;
import io.gendan.complaint.claim.ClaimCommand.HearTransportTimes;
import io.gendan.complaint.claim.ClaimCommand.Heard;
import io.gendan.complaint.claim.ClaimCommand.Look;
import io.gendan.complaint.claim.ClaimCommand.NoteSettledWithCustomer;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.complaint.words.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final StageTimes VOYAGE = stage(1, "2026-01-17", "2027-01-02");
    private static final String SOURCE = VOYAGE.source();
    private static final Raised bySupplier = against(Party.SUPPLIER);
    private static final LocalDate DELIVERED = LocalDate.parse("2024-02-29");

    private static List<String> days(ClaimEvent... facts) {
        return Counting.of(Claim.file(DECIDER.replay(List.of(facts)))).stream()
                .map(one -> one.kind() + " " + one.by())
                .toList();
    }

    private static Deadline suit(String by) {
        return new Deadline(DeadlineKind.SUIT, LocalDate.parse(by), SOURCE, null, TEA, 1);
    }

    private static Look on(String day) {
        return new Look(LocalDate.parse(day), NOW);
    }

    private static TermsGiven terms(String law, String claimBy) {
        var sale = law == null ? null : SaleLaws.of(law).orElseThrow();
        var until = claimBy == null ? null : LocalDate.parse(claimBy);
        return new TermsGiven(
                new Terms(law == null ? null : DELIVERED, sale, until, claimBy == null ? null : "clause 12"),
                "staff-1",
                NOW);
    }

    @Test
    void a_claim_against_a_carrier_has_the_days_of_the_law_of_carriage_the_nearest_first() {
        assertThat(days(raised)).containsExactly("SUIT null");
        assertThat(days(raised, heard(VOYAGE))).containsExactly("NOTICE 2026-01-17", "SUIT 2027-01-02");
        assertThat(days(raised, heard(VOYAGE), noticed)).containsExactly("SUIT 2027-01-02");
        assertThat(days(raised, heard(VOYAGE), submitted)).containsExactly("SUIT 2027-01-02");
        assertThat(days(theirs, heard(VOYAGE))).isEmpty();
    }

    @Test
    void what_is_the_same_for_many_is_said_once_and_what_is_not_of_the_stage_is_not() {
        var rail = stage(2, "2026-01-17", "2027-01-20");
        assertThat(days(raised, heard(VOYAGE, rail)))
                .containsExactly("NOTICE 2026-01-17", "SUIT 2027-01-02", "SUIT 2027-01-20");
        var second = new Raised(ABOUT, raised.cause(), Loss.VISIBLE, 2, raised.claimed(), null, "staff-1", NOW);
        assertThat(days(second, heard(VOYAGE, rail))).containsExactly("NOTICE 2026-01-02", "SUIT 2027-01-20");
    }

    @Test
    void every_deadline_names_its_source() {
        var all = new java.util.ArrayList<Deadline>();
        all.addAll(Counting.of(Claim.file(DECIDER.replay(List.of(raised, heard(VOYAGE))))));
        all.addAll(Counting.of(Claim.file(DECIDER.replay(List.of(bySupplier, terms("CISG", "2024-05-20"))))));
        all.addAll(Counting.of(Claim.file(DECIDER.replay(List.of(bySupplier, terms("PRC_CIVIL_CODE", null))))));
        assertThat(all).hasSize(5).allSatisfy(one -> assertThat(one.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-03, SUIT 2027-01-02", // 91 days are left
        "2026-10-04, SUIT 2027-01-02", // exactly 90
        "2026-10-05, RECOURSE 2027-01-03", // 89
        "2027-05-01, RECOURSE 2027-07-30" // the time for a suit is over
    })
    void who_settles_late_with_the_customer_has_ninety_days_for_recourse(LocalDate settledOn, String day) {
        assertThat(days(raised, heard(VOYAGE), noticed, new SettledWithCustomer(CUSTOMERS, settledOn, NOW)))
                .containsExactly(day);
    }

    @Test
    void the_first_settling_counts_and_is_noted_once() {
        var note = new NoteSettledWithCustomer(CUSTOMERS, TODAY, NOW);
        var noted = new SettledWithCustomer(CUSTOMERS, TODAY, NOW);
        given(DECIDER, raised).when(note).then(noted);
        given(DECIDER, raised, noted).when(note).thenNothing();
        given(DECIDER, raised, noted)
                .when(new NoteSettledWithCustomer(CUSTOMERS, TODAY.plusDays(1), NOW))
                .thenNothing();
        given(DECIDER, theirs).when(note).thenNothing();
    }

    @Test
    void against_a_supplier_the_contract_goes_first_and_the_law_counts_where_it_says_nothing() {
        assertThat(days(bySupplier)).containsExactly("CUT_OFF null");
        assertThat(days(bySupplier, terms("CISG", null))).containsExactly("CUT_OFF 2026-02-28");
        assertThat(days(bySupplier, terms("CISG", null), noticed)).containsExactly("CUT_OFF 2026-02-28");
        assertThat(days(bySupplier, terms("CISG", "2024-05-20"))).containsExactly("CLAIM_PERIOD 2024-05-20");
        assertThat(days(bySupplier, terms("PRC_CIVIL_CODE", null)))
                .containsExactly("CUT_OFF 2026-02-28", "SUIT 2027-02-28");
        assertThat(days(bySupplier, terms("PRC_CIVIL_CODE", "2024-05-20"), noticed))
                .containsExactly("SUIT 2027-02-28");
        assertThat(days(against(Party.INSURER))).containsExactly("CLAIM_PERIOD null");
        assertThat(days(against(Party.INSURER), terms(null, "2026-05-20"))).containsExactly("CLAIM_PERIOD 2026-05-20");
        assertThat(days(against(Party.FORWARDER), terms(null, "2026-10-06"), heard(VOYAGE)))
                .containsExactly("NOTICE 2026-01-17", "CLAIM_PERIOD 2026-10-06", "SUIT 2027-01-02");
    }

    @Test
    void terms_are_for_whom_no_law_of_carriage_binds_and_say_where_they_stand() {
        var given = terms("CISG", "2024-05-20");
        var give = new GiveTerms(given.terms(), "staff-1", NOW);
        given(DECIDER, bySupplier).when(give).then(given);
        given(DECIDER, bySupplier, given).when(give).thenNothing();
        given(DECIDER, raised).when(give).thenRefused(TERMS_DO_NOT_FIT);
        given(DECIDER, theirs).when(give).thenRefused(TERMS_DO_NOT_FIT);
        given(DECIDER, against(Party.INSURER)).when(give).thenRefused(TERMS_DO_NOT_FIT);
        given(DECIDER, bySupplier, settled).when(give).thenRefused(ALREADY_SETTLED);
        given(DECIDER, bySupplier, withdrawn).when(give).thenRefused(CLAIM_WITHDRAWN);
        given(DECIDER).when(give).thenRefused(NO_SUCH_CLAIM);
        given(DECIDER, bySupplier)
                .when(new GiveTerms(new Terms(null, null, null, "clause 12"), "staff-1", NOW))
                .thenRefused(TERMS_INCOMPLETE);
        given(DECIDER, bySupplier)
                .when(new GiveTerms(new Terms(null, null, TODAY, null), "staff-1", NOW))
                .thenRefused(TERMS_INCOMPLETE);
        var code = SaleLaws.of("PRC_CIVIL_CODE").orElseThrow();
        given(DECIDER, bySupplier)
                .when(new GiveTerms(new Terms(LocalDate.parse("2020-12-31"), code, null, null), "staff-1", NOW))
                .thenRefused(LAW_NOT_IN_FORCE);
        var firstDay = new Terms(LocalDate.parse("2021-01-01"), code, null, null);
        given(DECIDER, bySupplier)
                .when(new GiveTerms(firstDay, "staff-1", NOW))
                .then(new TermsGiven(firstDay, "staff-1", NOW));
    }

    @Test
    void it_warns_thirty_seven_and_one_day_before_and_is_escalated_when_the_day_has_passed() {
        var facts = new ClaimEvent[] {raised, noticed, heard(VOYAGE)};
        given(DECIDER, facts).when(on("2026-12-02")).thenNothing();
        var thirty = new DeadlineWarned(ABOUT, suit("2027-01-02"), 30, NOW);
        given(DECIDER, facts).when(on("2026-12-03")).then(thirty);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty)
                .when(on("2026-12-25"))
                .thenNothing();
        var seven = new DeadlineWarned(ABOUT, suit("2027-01-02"), 7, NOW);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty)
                .when(on("2026-12-26"))
                .then(seven);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty, seven)
                .when(on("2026-12-31"))
                .thenNothing();
        var one = new DeadlineWarned(ABOUT, suit("2027-01-02"), 1, NOW);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty, seven)
                .when(on("2027-01-01"))
                .then(one);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty, seven, one)
                .when(on("2027-01-02"))
                .thenNothing();
        var passed = new DeadlinePassed(ABOUT, suit("2027-01-02"), NOW);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty, seven, one)
                .when(on("2027-01-03"))
                .then(passed);
        given(DECIDER, raised, noticed, heard(VOYAGE), thirty, seven, one, passed)
                .when(on("2028-01-03"))
                .thenNothing();
    }

    @Test
    void who_slept_meanwhile_is_told_the_last_warning_only() {
        given(DECIDER, raised, noticed, heard(VOYAGE))
                .when(on("2026-12-30"))
                .then(new DeadlineWarned(ABOUT, suit("2027-01-02"), 7, NOW));
        given(DECIDER, raised, noticed, heard(VOYAGE))
                .when(on("2027-02-01"))
                .then(new DeadlinePassed(ABOUT, suit("2027-01-02"), NOW));
    }

    @Test
    void a_day_that_moves_is_warned_of_again() {
        var warned = new DeadlineWarned(ABOUT, suit("2027-01-02"), 30, NOW);
        given(DECIDER, raised, noticed, heard(VOYAGE), warned, heard(stage(1, "2026-01-17", "2027-01-04")))
                .when(on("2026-12-05"))
                .then(new DeadlineWarned(ABOUT, suit("2027-01-04"), 30, NOW));
    }

    @Test
    void what_is_agreed_or_over_is_watched_no_more() {
        given(DECIDER, raised, heard(VOYAGE), submitted, settled)
                .when(on("2028-01-01"))
                .thenNothing();
        given(DECIDER, raised, heard(VOYAGE), withdrawn).when(on("2028-01-01")).thenNothing();
        given(DECIDER).when(on("2028-01-01")).thenRefused(NO_SUCH_CLAIM);
    }

    @Test
    void there_is_always_something_to_say_on_the_day_that_was_named() {
        ClaimEvent[] facts = {raised, noticed, heard(VOYAGE)};
        var history = new java.util.ArrayList<>(List.of(facts));
        var days = new java.util.ArrayList<String>();
        for (var next = Watching.next(DECIDER.replay(history));
                next.isPresent();
                next = Watching.next(DECIDER.replay(history))) {
            days.add(next.get().toString());
            var said = DECIDER.decide(DECIDER.replay(history), new Look(next.get(), NOW));
            assertThat(said).as("on " + next.get()).isNotEmpty();
            history.addAll(said);
        }
        assertThat(days).containsExactly("2026-12-03", "2026-12-26", "2027-01-01", "2027-01-03");
    }

    @Test
    void notice_on_the_last_day_is_in_time_and_a_day_later_it_is_not() {
        var inTime = notice("2026-01-17");
        given(DECIDER, raised, heard(VOYAGE))
                .when(inTime)
                .then(new NoticeGiven(ABOUT, NoticeChannel.COURIER, null, inTime.on(), "staff-1", NOW));
        var late = notice("2026-01-18");
        var missed = new Deadline(DeadlineKind.NOTICE, LocalDate.parse("2026-01-17"), SOURCE, null, TEA, 1);
        given(DECIDER, raised, heard(VOYAGE))
                .when(late)
                .then(
                        new DeadlinePassed(ABOUT, missed, NOW),
                        new NoticeGiven(ABOUT, NoticeChannel.COURIER, null, late.on(), "staff-1", NOW));
        given(DECIDER, raised)
                .when(new GiveNotice(NoticeChannel.FAX, null, TODAY.plusDays(1), TODAY, "staff-1", NOW))
                .thenRefused(DAY_NOT_BELIEVABLE);
        given(DECIDER, raised)
                .when(new GiveNotice(
                        NoticeChannel.FAX, null, TODAY.minusYears(3).minusDays(1), TODAY, "staff-1", NOW))
                .thenRefused(NOTICE_TOO_OLD);
        var old = new GiveNotice(NoticeChannel.FAX, null, TODAY.minusYears(3), TODAY, "staff-1", NOW);
        given(DECIDER, raised)
                .when(old)
                .then(new NoticeGiven(ABOUT, NoticeChannel.FAX, null, old.on(), "staff-1", NOW));
    }

    private static GiveNotice notice(String on) {
        return new GiveNotice(
                NoticeChannel.COURIER, null, LocalDate.parse(on), LocalDate.parse("2026-02-01"), "staff-1", NOW);
    }

    @Test
    void a_claim_is_time_barred_when_its_time_has_run_out_and_not_before() {
        given(DECIDER, raised, noticed, heard(VOYAGE))
                .when(barred("2027-01-02"))
                .thenRefused(NOT_TIME_BARRED);
        given(DECIDER, raised, noticed, heard(VOYAGE))
                .when(barred("2027-01-03"))
                .then(new WrittenOff(ABOUT, WriteOffReason.TIME_BARRED, null, usd("10000.00"), "staff-4", NOW));
        given(DECIDER, raised).when(barred("2050-01-01")).thenRefused(NOT_TIME_BARRED);
        given(DECIDER, raised, heard(VOYAGE)).when(barred("2026-06-01")).thenRefused(NOT_TIME_BARRED);
        given(DECIDER, bySupplier, terms("CISG", "2024-05-20"), noticed)
                .when(barred("2026-06-01"))
                .thenRefused(NOT_TIME_BARRED);
        var missed =
                new Deadline(DeadlineKind.CLAIM_PERIOD, LocalDate.parse("2024-05-20"), "clause 12", null, null, null);
        assertThat(DECIDER.decide(
                        DECIDER.replay(List.of(
                                bySupplier,
                                terms("CISG", "2024-05-20"),
                                new DeadlinePassed(ABOUT, missed, NOW),
                                noticed)),
                        barred("2026-06-01")))
                .hasSize(1);
    }

    private static WriteOff barred(String today) {
        return new WriteOff(WriteOffReason.TIME_BARRED, null, LocalDate.parse(today), "staff-4", NOW);
    }

    @Test
    void what_is_said_of_the_carriage_is_kept_once_and_of_its_own_shipments_only() {
        var hear = new HearTransportTimes(new Heard(TEA, List.of(VOYAGE)), NOW);
        given(DECIDER, raised).when(hear).then(heard(VOYAGE));
        given(DECIDER, raised, heard(VOYAGE)).when(hear).thenNothing();
        var other = new io.gendan.complaint.words.ShipmentId(new java.util.UUID(0, 99));
        given(DECIDER, raised)
                .when(new HearTransportTimes(new Heard(other, List.of(VOYAGE)), NOW))
                .thenNothing();
        given(DECIDER, raised, withdrawn).when(hear).thenNothing();
        given(DECIDER).when(hear).thenRefused(NO_SUCH_CLAIM);
    }
}
