package io.gendan.complaint.words;

import static io.gendan.complaint.words.Evidence.BANK_DISCREPANCY_NOTICE;
import static io.gendan.complaint.words.Evidence.CHARGE_RECEIPT;
import static io.gendan.complaint.words.Evidence.DELIVERY_RECEIPT_EXCEPTION;
import static io.gendan.complaint.words.Evidence.PHOTOS;
import static io.gendan.complaint.words.Evidence.SAMPLE_RETURNED;
import static io.gendan.complaint.words.Evidence.SURVEY_REPORT;
import static io.gendan.complaint.words.Evidence.TALLY_CERTIFICATE;
import static io.gendan.complaint.words.Evidence.WEIGHT_CERTIFICATE;

import java.util.List;
import java.util.Set;

/**
 * What customers complain of. {@code proofs}: of each of these sets at least one is needed before anything is conceded; where
 * there is no set the complaint speaks for itself.
 */
public enum Cause {
    WRONG_NAME(List.of()),
    WRONG_GOODS(List.of(Set.of(SAMPLE_RETURNED), Set.of(PHOTOS))),
    QUALITY(List.of(Set.of(SAMPLE_RETURNED), Set.of(PHOTOS))),
    SPECIFICATION(List.of(Set.of(SAMPLE_RETURNED), Set.of(PHOTOS))),
    QUANTITY(List.of(Set.of(TALLY_CERTIFICATE, WEIGHT_CERTIFICATE))),
    PACKING(List.of(Set.of(PHOTOS))),
    MARKS(List.of(Set.of(PHOTOS))),
    LATE_DELIVERY(List.of()),
    OTHER(List.of()),
    CERTIFICATE_OF_ORIGIN(List.of(Set.of(BANK_DISCREPANCY_NOTICE))),
    BILL_OF_LADING(List.of(Set.of(BANK_DISCREPANCY_NOTICE))),
    INVOICE(List.of(Set.of(BANK_DISCREPANCY_NOTICE))),
    OTHER_DOCUMENT(List.of(Set.of(BANK_DISCREPANCY_NOTICE))),
    DEMURRAGE(List.of(Set.of(CHARGE_RECEIPT))),
    DETENTION(List.of(Set.of(CHARGE_RECEIPT))),
    TRANSPORT_DAMAGE(List.of(Set.of(SURVEY_REPORT), Set.of(DELIVERY_RECEIPT_EXCEPTION)));

    private final List<Set<Evidence>> proofs;

    Cause(List<Set<Evidence>> proofs) {
        this.proofs = proofs;
    }

    public List<Set<Evidence>> proofs() {
        return proofs;
    }

    /** Whether sound goods would put it right: then they come before money. */
    public boolean isOfGoods() {
        return switch (this) {
            case WRONG_NAME, WRONG_GOODS, QUALITY, SPECIFICATION, QUANTITY, PACKING, MARKS, TRANSPORT_DAMAGE -> true;
            case LATE_DELIVERY, OTHER, CERTIFICATE_OF_ORIGIN, BILL_OF_LADING, INVOICE, OTHER_DOCUMENT -> false;
            case DEMURRAGE, DETENTION -> false;
        };
    }
}
