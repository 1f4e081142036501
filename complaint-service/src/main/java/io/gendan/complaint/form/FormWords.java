package io.gendan.complaint.form;

import io.gendan.complaint.approval.EnclosureKind;
import io.gendan.complaint.approval.RoundStatus;
import io.gendan.complaint.approval.Stance;
import io.gendan.complaint.approval.Voice;
import io.gendan.complaint.complaint.Remedy;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Department;
import io.gendan.complaint.words.Office;

/** The words of the forms, in both languages. */
public record FormWords(String zh, String en) {
    public String both() {
        return zh + " " + en;
    }

    static FormWords of(Voice it) {
        return switch (it) {
            case HANDLER -> new FormWords("经办人意见", "Handler");
            case SUPERVISOR -> new FormWords("主管意见", "Supervisor");
            case SALES -> new FormWords("业务部意见", "Sales department");
            case PURCHASING ->
                new FormWords(
                        "采购意见(采购如涉及供应商同意事项,应附供应商同意书)",
                        "Purchasing (the supplier's letter of consent is enclosed where they agree to something)");
            case MANUFACTURING -> new FormWords("制造部意见", "Manufacturing department");
            case RND -> new FormWords("研发部意见", "R&D department");
        };
    }

    static FormWords of(Department it) {
        return switch (it) {
            case SALES -> new FormWords("业务部", "Sales");
            case PURCHASING -> new FormWords("采购", "Purchasing");
            case MANUFACTURING -> new FormWords("制造部", "Manufacturing");
            case RND -> new FormWords("研发部", "R&D");
        };
    }

    static FormWords of(Office it) {
        return switch (it) {
            case DEPUTY_GENERAL_MANAGER -> new FormWords("副总经理", "deputy general manager");
            case GENERAL_MANAGER -> new FormWords("总经理", "general manager");
        };
    }

    static FormWords of(Stance it) {
        return switch (it) {
            case AGREE -> new FormWords("同意", "agrees");
            case DISSENT -> new FormWords("不同意", "dissents");
        };
    }

    static FormWords of(RoundStatus it) {
        return switch (it) {
            case WITH_DEPARTMENTS -> new FormWords("会签中", "with the departments");
            case WITH_GENERAL_MANAGER -> new FormWords("呈总经理", "with the general manager");
            case RETURNED -> new FormWords("退回修改", "returned for revision");
            case RECALLED -> new FormWords("撤回", "recalled");
            case APPROVED -> new FormWords("批准", "approved");
            case REJECTED -> new FormWords("否决", "rejected");
        };
    }

    static FormWords of(EnclosureKind it) {
        return switch (it) {
            case COMPLAINT_NOTE -> new FormWords("投诉记录", "complaint note");
            case FAX -> new FormWords("传真件", "fax");
            case LETTER -> new FormWords("信件", "letter");
        };
    }

    static FormWords of(Remedy.Kind it) {
        return switch (it) {
            case REPLACEMENT -> new FormWords("换新品", "replacement");
            case EXCHANGE_AT_OFFICE -> new FormWords("至营业处更换", "exchange at the office");
            case REFUND -> new FormWords("退款", "refund");
            case DISCOUNT -> new FormWords("折价", "discount");
            case COMPENSATION -> new FormWords("赔款", "compensation");
            case RETURN -> new FormWords("退货", "return");
            case OTHER -> new FormWords("其他", "other");
        };
    }

    public static FormWords of(Cause it) {
        return switch (it) {
            case WRONG_NAME -> new FormWords("商品名称不符", "wrong name");
            case WRONG_GOODS -> new FormWords("商品不符", "wrong goods");
            case QUALITY -> new FormWords("品质不符", "quality");
            case SPECIFICATION -> new FormWords("规格不符", "specification");
            case QUANTITY -> new FormWords("数量不符", "quantity");
            case PACKING -> new FormWords("包装不良", "packing");
            case MARKS -> new FormWords("唛头不清", "marks");
            case LATE_DELIVERY -> new FormWords("交货延迟", "late delivery");
            case OTHER -> new FormWords("其他", "other");
            case CERTIFICATE_OF_ORIGIN -> new FormWords("产地证", "certificate of origin");
            case BILL_OF_LADING -> new FormWords("提单", "bill of lading");
            case INVOICE -> new FormWords("发票", "invoice");
            case OTHER_DOCUMENT -> new FormWords("其他单据", "other document");
            case DEMURRAGE -> new FormWords("滞港费", "demurrage");
            case DETENTION -> new FormWords("滞箱费", "detention");
            case TRANSPORT_DAMAGE -> new FormWords("运输损坏", "transport damage");
        };
    }
}
