package io.gendan.complaint.form;

import static io.gendan.complaint.form.Inks.blank;
import static io.gendan.complaint.form.Inks.day;
import static io.gendan.complaint.form.Inks.money;

import io.gendan.complaint.approval.RecordView.Instructed;
import io.gendan.complaint.approval.RecordView.RoundView;
import io.gendan.complaint.approval.RecordView.Said;
import io.gendan.complaint.approval.Voice;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.complaint.ComplaintView.RemedyView;
import io.gendan.complaint.words.Office;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Form.Box;
import io.gendan.sheets.Form.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The lower half of form 13-15: the last round in its boxes, those before it each in one. */
final class RoundBoxes {
    private final ComplaintView complaint;
    private final CompanyDays days;

    RoundBoxes(ComplaintView complaint, CompanyDays days) {
        this.complaint = complaint;
        this.days = days;
    }

    /** To be filled by hand. */
    List<Row> empty() {
        return List.of(
                Row.of(unsigned(Voice.HANDLER, 6), unsigned(Voice.SUPERVISOR, 6)),
                Row.of(unsigned(Voice.SALES, 6), unsigned(Voice.PURCHASING, 6)),
                Row.of(unsigned(Voice.MANUFACTURING, 6), unsigned(Voice.RND, 6)),
                Row.of(instruction(Office.DEPUTY_GENERAL_MANAGER, null, null)),
                Row.of(instruction(Office.GENERAL_MANAGER, null, null)));
    }

    private static Box unsigned(Voice voice, int width) {
        var word = FormWords.of(voice);
        return Box.signed(word.zh(), word.en(), null, null, width, 3);
    }

    List<Row> now(RoundView it) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Box.signed(
                "提请批示 (第" + it.roundNo() + "次)",
                "Proposed (round " + it.roundNo() + ": "
                        + FormWords.of(it.status()).both() + ")",
                proposal(it),
                it.submittedBy() + "  " + day(it.submittedAt(), days),
                12,
                3)));
        rows.add(Row.of(opinion(it, Voice.HANDLER), opinion(it, Voice.SUPERVISOR)));
        rows.add(Row.of(opinion(it, Voice.SALES), opinion(it, Voice.PURCHASING)));
        rows.add(Row.of(opinion(it, Voice.MANUFACTURING), opinion(it, Voice.RND)));
        rows.add(Row.of(instruction(Office.DEPUTY_GENERAL_MANAGER, it.deputyGeneralManager(), notHeard(it))));
        rows.add(Row.of(instruction(Office.GENERAL_MANAGER, it.generalManager(), null)));
        return rows;
    }

    /** As it was then: nothing of an earlier round is lost. */
    Row earlier(RoundView it) {
        var lines = new ArrayList<String>();
        lines.add(proposal(it));
        lines.add("— " + it.submittedBy() + "  " + day(it.submittedAt(), days));
        for (var one : it.opinions())
            lines.add(FormWords.of(one.voice()).both() + ": " + opinion(one) + " — " + signed(one));
        for (var one : instructions(it))
            lines.add(FormWords.of(one.office()).zh() + "批示 "
                    + FormWords.of(one.office()).en() + ": " + one.words() + " — " + signed(one));
        if (notHeard(it) != null) lines.add(notHeard(it));
        if (it.recalledBecause() != null)
            lines.add("撤回原因 recalled because: " + it.recalledBecause() + " — " + day(it.recalledAt(), days));
        return Row.of(Box.block(
                "第" + it.roundNo() + "次提请批示:" + FormWords.of(it.status()).zh(),
                "Round " + it.roundNo() + ": " + FormWords.of(it.status()).en(),
                String.join("\n", lines),
                12,
                3));
    }

    private static List<Instructed> instructions(RoundView it) {
        var both = new ArrayList<Instructed>();
        if (it.deputyGeneralManager() != null) both.add(it.deputyGeneralManager());
        if (it.generalManager() != null) both.add(it.generalManager());
        return both;
    }

    private String proposal(RoundView it) {
        if (it.offerNo() == null) return blank(it.plan());
        var offer = complaint.offers().get(it.offerNo() - 1);
        var terms = "报价 Offer " + it.offerNo() + ": " + remedies(offer) + ", 合计 in all " + money(it.worth());
        var money = offer.noReplacementBecause();
        var why = money == null ? "" : "\n不换货原因 No replacement because: " + money;
        return terms + why + (it.plan() == null ? "" : "\n" + it.plan());
    }

    private static String remedies(OfferView offer) {
        return offer.remedies().stream().map(RoundBoxes::remedy).collect(Collectors.joining("; "));
    }

    private static String remedy(RemedyView it) {
        var parts = new ArrayList<String>();
        parts.add(FormWords.of(it.kind()).both());
        if (it.quantity() != null) parts.add(Inks.number(it.quantity(), null));
        if (it.percent() != null) parts.add(Inks.number(it.percent(), null) + " %");
        if (it.worth() != null) parts.add(money(it.worth()));
        if (it.note() != null) parts.add("(" + it.note() + ")");
        return String.join(" ", parts);
    }

    private Box opinion(RoundView round, Voice voice) {
        var word = FormWords.of(voice);
        return round.opinions().stream()
                .filter(one -> one.voice() == voice)
                .findFirst()
                .map(one -> Box.signed(word.zh(), word.en(), opinion(one), signed(one), 6, 3))
                .orElseGet(() -> unsigned(voice, 6));
    }

    private static String opinion(Said it) {
        var consent = it.supplierConsent() == null ? "" : "\n〔√〕供应商同意书 supplier's letter of consent enclosed";
        return "〔" + FormWords.of(it.stance()).both() + "〕" + it.words() + consent;
    }

    private Box instruction(Office office, Instructed it, String more) {
        var word = FormWords.of(office);
        var text = it == null ? null : more == null ? it.words() : it.words() + "\n" + more;
        return Box.signed(
                word.zh() + "批示", "Instruction of the " + word.en(), text, it == null ? null : signed(it), 12, 3);
    }

    private static String notHeard(RoundView it) {
        if (it.notHeardBecause() == null) return null;
        return "未候意见 not waited for: " + names(it.notHeard()) + " — " + it.notHeardBecause();
    }

    private static String names(Collection<Voice> voices) {
        return voices.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private String signed(Said it) {
        return it.by() + "  " + day(it.at(), days);
    }

    private String signed(Instructed it) {
        var word = FormWords.of(it.office());
        var instead =
                it.insteadOf() == null ? "" : "  代" + word.zh() + " for the " + word.en() + " (" + it.insteadOf() + ")";
        return it.by() + instead + "  " + day(it.at(), days);
    }
}
