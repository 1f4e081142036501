package io.gendan.order.customer;

import static io.gendan.order.imports.Column.each;
import static io.gendan.order.imports.Column.once;

import io.gendan.eventsourcing.Asked;
import io.gendan.order.customer.CustomerRequests.ContactRequest;
import io.gendan.order.customer.CustomerRequests.RegisterRequest;
import io.gendan.order.grade.Grade;
import io.gendan.order.imports.Cells;
import io.gendan.order.imports.Column;
import io.gendan.order.imports.Entry;
import io.gendan.order.imports.Importing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Customers out of a table: one line for each contact person. */
@Singleton
class CustomerImport implements Importing {
    private static final String PEOPLE = "contacts";

    private final CustomerDesk desk;

    CustomerImport(CustomerDesk desk) {
        this.desk = desk;
    }

    @Override
    public String what() {
        return "customers";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                once("customerNo", "客户编号", "Customer no.", "C-1001").must(),
                once("name", "客户名称", "Customer", "Harbor Home Inc.").must(),
                once("category", "客户类别", "Category", "RETAIL").must(),
                once("grade", "客户等级", "Grade", "B"),
                once("language", "语言", "Language", "en").must(),
                once("timeZone", "时区", "Time zone", "America/New_York").must(),
                once("delayThreshold", "延误通知时限", "Delay threshold", "PT24H"),
                once("waysToReach", "联系方式", "Ways to reach", "EMAIL, TELEPHONE"),
                each(PEOPLE, "name", "contactName", "联系人", "Contact", "Ann Buyer")
                        .must(),
                each(PEOPLE, "email", "contactEmail", "电子邮件", "E-mail", "ann@harbor-home.example"),
                each(PEOPLE, "phone", "contactPhone", "电话", "Telephone", "+1 212 555 0100"),
                each(PEOPLE, "fax", "contactFax", "传真", "Fax", ""),
                each(PEOPLE, "address", "contactAddress", "地址", "Address", ""),
                each(PEOPLE, "roles", "contactRoles", "职责", "Roles", "PURCHASING, DOCUMENTS"));
    }

    @Override
    public void take(Asked asked, Entry entry) {
        var cells = entry.once();
        entry.checked(new RegisterRequest(
                        cells.text("customerNo"),
                        cells.text("name"),
                        cells.text("category"),
                        cells.read(
                                "language", CustomerImport::language, "is no language of our letters: write zh or en"),
                        cells.zone("timeZone"),
                        cells.duration("delayThreshold"),
                        entry.each().stream().map(CustomerImport::contact).toList(),
                        cells.one("grade", Grade.class),
                        cells.many("waysToReach", WayToReach.class)))
                .ifPresent(customer -> desk.register(asked, customer));
    }

    private static ContactRequest contact(Cells cells) {
        return new ContactRequest(
                cells.text("contactName"),
                cells.text("contactEmail"),
                cells.text("contactPhone"),
                cells.text("contactFax"),
                cells.text("contactAddress"),
                cells.many("contactRoles", ContactRole.class));
    }

    private static Language language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "zh" -> Language.CHINESE;
            case "en" -> Language.ENGLISH;
            default -> throw new IllegalArgumentException();
        };
    }
}
