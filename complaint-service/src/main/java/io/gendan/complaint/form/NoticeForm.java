package io.gendan.complaint.form;

import static io.gendan.complaint.form.Inks.day;
import static io.gendan.complaint.form.Inks.last;
import static io.gendan.complaint.form.Inks.money;
import static io.gendan.complaint.form.Inks.number;
import static io.gendan.complaint.form.Inks.said;
import static io.gendan.complaint.form.Inks.ticked;

import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.notice.NoticeView;
import io.gendan.complaint.notice.NoticeView.Text;
import io.gendan.complaint.words.Department;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Form;
import io.gendan.sheets.Form.Box;
import io.gendan.sheets.Form.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Form 13-16, 客户投诉处理通知书: why it happened, what the customer would like, what is done so that it does not happen again. */
final class NoticeForm {
    private NoticeForm() {}

    /** @param customer the firm's name */
    static Form of(NoticeView it, String customer, List<Said> words, Instant printedAt, CompanyDays days) {
        var department = it.complainedDepartment();
        var rows = new ArrayList<Row>(List.of(
                Row.of(
                        Box.field("客户名称", "Customer", customer, 8),
                        Box.field("年月日", "Date", day(it.issuedAt(), days), 4)),
                Row.of(Box.field("单位地址", "Address", last(words, Kind.ADDRESS), 12)),
                Row.of(
                        Box.field("订单编号", "Order no.", it.orderNo(), 6),
                        Box.field("订购日期", "Ordered on", it.orderedOn(), 6)),
                Row.of(
                        Box.field("货物名称", "Goods", it.goods(), 6),
                        Box.field("订购数量", "Quantity", number(it.orderedQuantity(), it.unit()), 6)),
                Row.of(
                        Box.field(
                                "投诉部门",
                                "Complained department",
                                department == null
                                        ? null
                                        : FormWords.of(department).both(),
                                6),
                        Box.field("投诉编号", "Complaint no.", it.complaintNo(), 6)),
                Row.of(Box.block("投诉内容", "Content of the complaint", said(words, Kind.CONTENT), 12, 3)),
                Row.of(
                        Box.field("索赔数量", "Claimed quantity", number(it.claimQuantity(), it.unit()), 6),
                        Box.field("索赔金额", "Claimed amount", money(it.claimAmount()), 6)),
                Row.of(written("发生原因调查结果", "What caused it", it.causeFindings(), days)),
                Row.of(Box.block("客户希望", "The customer would like", wishes(it), 12, 5)),
                Row.of(written("营业部观察结果", "Observed by sales", it.salesObservation(), days)),
                Row.of(written("处置及公司对策", "Disposition and countermeasure", it.dispositionAndCountermeasure(), days)),
                Row.of(written("公司对策实施要领", "How it is put in force", it.implementationGuide(), days)),
                Row.of(written("对策实施确认", "Confirmed to be in force", it.implementationConfirmation(), days))));
        rows.add(Row.of(
                sign(it, Department.SALES, days),
                sign(it, Department.PURCHASING, days),
                sign(it, Department.MANUFACTURING, days),
                sign(it, Department.RND, days)));
        return new Form(
                "13-16", "客户投诉处理通知书", "Complaint handling notice", it.noticeNo() + "-" + it.edition(), printedAt, rows);
    }

    private static Box written(String zh, String en, Text it, CompanyDays days) {
        return Box.signed(zh, en, it == null ? null : it.text(), it == null ? null : by(it.by(), it.at(), days), 12, 3);
    }

    private static Box sign(NoticeView it, Department department, CompanyDays days) {
        var word = FormWords.of(department);
        var signed = it.signOffs().stream()
                .filter(one -> one.department() == department)
                .findFirst()
                .map(one -> by(one.by(), one.at(), days))
                .orElse(null);
        return Box.signed("签核 " + word.zh(), "Sign-off, " + word.en(), null, signed, 3, 1);
    }

    private static String by(String account, Instant at, CompanyDays days) {
        return account + "  " + day(at, days);
    }

    private static String wishes(NoticeView it) {
        var wishes = it.wishes();
        return String.join(
                "\n",
                ticked(wishes.contains("REPLACEMENT"), "1.换新品", "replacement"),
                ticked(wishes.contains("REFUND"), "2.退款", "refund"),
                ticked(wishes.contains("DISCOUNT"), "3.打折扣", "discount"),
                ticked(wishes.contains("EXCHANGE_AT_OFFICE"), "4.至营业处更换", "exchange at the office"),
                ticked(wishes.contains("OTHER"), "5.其他", "other"));
    }
}
