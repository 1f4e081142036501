package io.gendan.complaint.register;

import static java.util.stream.Collectors.joining;

import io.gendan.complaint.complaint.ComplaintView.Ending;
import io.gendan.complaint.complaint.ComplaintView.Step;
import io.gendan.complaint.complaint.Outcome;
import io.gendan.complaint.form.FormWords;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Sheet;
import io.gendan.sheets.Sheet.Column;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The register as it is printed: its headings, and what stands under each. */
final class RegisterForm {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", "Line", 8),
            new Column("编号", "No.", 19),
            new Column("日期", "Received", 14),
            new Column("客户名称", "Customer", 16),
            new Column("订单号", "Order no.", 18),
            new Column("品名及规格", "Product", 15),
            new Column("步骤", "Step", 13),
            new Column("经办人", "Owner", 11),
            new Column("天数", "Days", 8),
            new Column("下一期限", "Next due", 15),
            new Column("投诉原因", "Cause", 12),
            new Column("责任", "Liability", 14),
            new Column("客户要求", "Demand", 15),
            new Column("处理结果", "Settled", 14),
            new Column("追偿", "Recovered from", 14),
            new Column("追踪结果", "Follow-up", 13),
            new Column("满意度", "Score", 9));

    private RegisterForm() {}

    static Sheet sheet(String number, Instant printedAt) {
        return new Sheet("", "客户投诉登记追踪表", "Complaint register", number, printedAt, COLUMNS);
    }

    /** @param days where the company is: times are told as they are there */
    static List<?> cells(RegisterLine line, CompanyDays days) {
        return Arrays.asList(
                line.lineNo(),
                line.complaintNo(),
                line.receivedOn(),
                line.customerName(),
                line.orderNo(),
                line.product(),
                line.endedAs() == null
                        ? RegisterWords.of(Step.valueOf(line.step())).both()
                        : RegisterWords.of(Ending.valueOf(line.endedAs())).both(),
                line.owner(),
                line.ageDays(),
                line.nextDeadline() == null ? null : due(line, days),
                line.cause() == null
                        ? null
                        : FormWords.of(Cause.valueOf(line.cause())).both() + (line.repeat() ? "\n再次 repeat" : ""),
                line.liability().stream().map(RegisterForm::share).collect(joining("\n")),
                demanded(line),
                line.settlement() == null
                        ? null
                        : written(line.settlement())
                                + (line.settledBeforeReopening() ? "\n重新处理前 before reopening" : ""),
                String.join(", ", line.recoveredFrom()),
                line.followUpResult() == null
                        ? null
                        : RegisterWords.of(Outcome.valueOf(line.followUpResult()))
                                .both(),
                line.satisfaction());
    }

    private static String due(RegisterLine line, CompanyDays days) {
        var kind = RegisterWords.of(ClockKind.valueOf(line.nextDeadlineKind()));
        return kind.both() + "\n" + MINUTE.format(line.nextDeadline().atZone(days.zone()));
    }

    /** Like {@code SUPPLIER 80 %}. */
    private static String share(String liable) {
        var party = liable.substring(0, liable.indexOf(' '));
        return RegisterWords.of(Party.valueOf(party)).both() + liable.substring(party.length());
    }

    private static String demanded(RegisterLine line) {
        var wishes = line.wishes().stream().map(wish -> RegisterWords.of(wish).both());
        return Stream.concat(wishes, Stream.ofNullable(line.demand()).map(RegisterForm::written))
                .collect(joining("\n"));
    }

    private static String written(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
