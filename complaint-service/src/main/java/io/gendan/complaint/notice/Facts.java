package io.gendan.complaint.notice;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Department;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the complaint says of itself when the notice is issued, in the fields of form 13-16; what nobody has said is null. The
 * customer's own words and their address are in rows that can be erased.
 *
 * @param wishes in the words of the form: REPLACEMENT, REFUND, DISCOUNT, EXCHANGE_AT_OFFICE, OTHER
 */
record Facts(
        String complaintNo,
        CustomerId customer,
        String orderNo,
        LocalDate orderedOn,
        String productNo,
        String goods,
        String unit,
        BigDecimal orderedQuantity,
        Department complainedDepartment,
        Cause cause,
        String supplier,
        BigDecimal claimQuantity,
        Money claimAmount,
        Set<String> wishes) {}
