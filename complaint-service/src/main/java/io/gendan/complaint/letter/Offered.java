package io.gendan.complaint.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing of an offer, as its letter says it.
 *
 * @param kind by the words of the offer's terms, as REPLACEMENT
 * @param quantity in {@code unit}, {@code percent} of a price; null where none was offered
 * @param sum that the customer gets, null where it is no money: what goods cost us stands in no letter
 */
@Schema(name = "OfferedRemedy")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offered(String kind, BigDecimal quantity, String unit, BigDecimal percent, Money sum, String note) {}
