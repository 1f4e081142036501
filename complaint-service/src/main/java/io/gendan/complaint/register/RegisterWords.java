package io.gendan.complaint.register;

import io.gendan.complaint.complaint.ComplaintView.Ending;
import io.gendan.complaint.complaint.ComplaintView.Step;
import io.gendan.complaint.complaint.Outcome;
import io.gendan.complaint.complaint.Wish;
import io.gendan.complaint.form.FormWords;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Party;

/** The words of the register, in both languages. */
final class RegisterWords {
    private RegisterWords() {}

    static FormWords of(Step it) {
        return switch (it) {
            case LISTEN -> new FormWords("倾听", "listen");
            case IDENTIFY -> new FormWords("确认", "identify");
            case ASSESS -> new FormWords("评估", "assess");
            case NEGOTIATE -> new FormWords("协商", "negotiate");
            case ACTION -> new FormWords("处理", "action");
            case TRACKING -> new FormWords("追踪", "tracking");
        };
    }

    static FormWords of(Ending it) {
        return switch (it) {
            case CLOSED -> new FormWords("已结案", "closed");
            case UNFOUNDED_CONFIRMED -> new FormWords("不成立(客户确认)", "unfounded, confirmed");
            case DROPPED_BY_CUSTOMER -> new FormWords("客户撤回", "dropped by customer");
            case JOINED -> new FormWords("已并案", "joined");
        };
    }

    static FormWords of(ClockKind it) {
        return switch (it) {
            case FIRST_RESPONSE -> new FormWords("首次答复", "first reply");
            case NEXT_UPDATE -> new FormWords("进展通报", "next update");
            case SETTLEMENT -> new FormWords("解决", "settlement");
        };
    }

    static FormWords of(Party it) {
        return switch (it) {
            case OURS -> new FormWords("我方", "ours");
            case SUPPLIER -> new FormWords("供应商", "supplier");
            case CARRIER -> new FormWords("承运人", "carrier");
            case FORWARDER -> new FormWords("货代", "forwarder");
            case CUSTOMER -> new FormWords("客户", "customer");
            case INSURER -> new FormWords("保险人", "insurer");
            case UNDETERMINED -> new FormWords("未定", "undetermined");
        };
    }

    static FormWords of(Outcome it) {
        return switch (it) {
            case SOLVED -> new FormWords("已解决", "solved");
            case PARTLY_SOLVED -> new FormWords("部分解决", "partly solved");
            case NOT_SOLVED -> new FormWords("未解决", "not solved");
        };
    }

    static FormWords of(Wish it) {
        return switch (it) {
            case REPLACEMENT -> new FormWords("换新品", "replacement");
            case REFUND -> new FormWords("退款", "refund");
            case DISCOUNT -> new FormWords("打折扣", "discount");
            case EXCHANGE_AT_OFFICE -> new FormWords("至营业处更换", "exchange");
            case OTHER -> new FormWords("其他", "other");
        };
    }
}
