package io.gendan.complaint.form;

import static io.gendan.complaint.form.Inks.day;
import static io.gendan.complaint.form.Inks.money;
import static io.gendan.complaint.form.Inks.number;
import static io.gendan.complaint.form.Inks.said;
import static io.gendan.complaint.form.Inks.ticked;

import io.gendan.complaint.approval.EnclosureKind;
import io.gendan.complaint.approval.RecordView;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Form;
import io.gendan.sheets.Form.Box;
import io.gendan.sheets.Form.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Form 13-15, 客户投诉记录表: what the customer complains of and asks for, what everybody says of it, and how it was decided. */
final class RecordForm {
    private RecordForm() {}

    /** @param customer the firm's name */
    static Form of(
            ComplaintView complaint,
            String customer,
            List<Said> words,
            RecordView record,
            Instant printedAt,
            CompanyDays days) {
        var rows = new ArrayList<>(about(complaint, customer, words, record, days));
        var rounds = new RoundBoxes(complaint, days);
        if (record.rounds().isEmpty()) rows.addAll(rounds.empty());
        else rows.addAll(rounds.now(record.rounds().getLast()));
        for (int i = record.rounds().size() - 2; i >= 0; i--)
            rows.add(rounds.earlier(record.rounds().get(i)));
        return new Form("13-15", "客户投诉记录表", "Customer complaint record", complaint.complaintNo(), printedAt, rows);
    }

    private static List<Row> about(
            ComplaintView complaint, String customer, List<Said> words, RecordView record, CompanyDays days) {
        var subject = complaint.subject();
        return List.of(
                Row.of(
                        Box.field("客户", "Customer", customer, 8),
                        Box.field("年月日", "Date", day(complaint.receivedAt(), days), 4)),
                Row.of(
                        Box.field("订单号", "Order no.", subject.orderNo(), 4),
                        Box.field("制造部门", "Made by", subject.manufacturingDepartment(), 4),
                        Box.field("交运日期", "Consigned on", subject.consignedOn(), 4)),
                Row.of(
                        Box.field("品名及规格", "Product and spec.", subject.productNameAndSpec(), 8),
                        Box.field("单位", "Unit", subject.unit(), 4)),
                Row.of(
                        Box.field("交货数量", "Delivered quantity", number(subject.deliveredQuantity(), null), 6),
                        Box.field("金额", "Amount", money(subject.amount()), 6)),
                Row.of(Box.block("投诉内容", "Content of the complaint", said(words, Kind.CONTENT), 12, 4)),
                Row.of(
                        Box.block("投诉理由", "Reason", reason(complaint, words), 8, 3),
                        Box.block("所附文件", "Enclosures", enclosures(record), 4, 3)),
                Row.of(Box.block("客户要求", "Demanded by the customer", demand(complaint, words), 12, 5)));
    }

    private static String reason(ComplaintView complaint, List<Said> words) {
        var said = said(words, Kind.REASON);
        if (complaint.problem() == null) return said;
        var cause = "〔" + FormWords.of(complaint.problem().cause()).both() + "〕";
        return said.isEmpty() ? cause : cause + "\n" + said;
    }

    private static String enclosures(RecordView record) {
        return Arrays.stream(EnclosureKind.values())
                .map(kind -> {
                    var word = FormWords.of(kind);
                    long many = record.enclosures().stream()
                            .filter(file -> file.kind() == kind)
                            .count();
                    return ticked(many > 0, word.zh(), word.en()) + (many > 1 ? " × " + many : "");
                })
                .collect(Collectors.joining("\n"));
    }

    private static String demand(ComplaintView complaint, List<Said> words) {
        var it = complaint.demand();
        var unit = complaint.subject().unit();
        var other = said(words, Kind.OTHER_DEMAND);
        var percent = it.discountPercent() == null ? "" : number(it.discountPercent(), null) + " %  ";
        return String.join(
                "\n",
                ticked(it.compensation() != null, "赔款", "compensation  " + money(it.compensation())),
                ticked(
                        it.discountPercent() != null || it.discount() != null,
                        "折价",
                        "discount  " + percent + money(it.discount())),
                ticked(it.returnQuantity() != null, "退货", "return, 数量 quantity  " + number(it.returnQuantity(), unit)),
                ticked(!other.isEmpty(), "其他", "other  " + other),
                "金额 amount: " + money(it.total().orElse(null)));
    }
}
