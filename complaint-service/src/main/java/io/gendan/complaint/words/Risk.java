package io.gendan.complaint.words;

/** Whose loss a casualty at sea is, and who had to insure against it: what the Incoterm says once the goods are on board. */
public enum Risk {
    BUYER,
    BUYER_UNDER_OUR_POLICY,
    SELLER;

    public static Risk under(String incoterm) {
        return switch (incoterm) {
            case "EXW", "FCA", "FAS", "FOB", "CFR", "CPT" -> BUYER;
            case "CIF", "CIP" -> BUYER_UNDER_OUR_POLICY;
            case "DAP", "DPU", "DDP" -> SELLER;
            default -> throw new IllegalArgumentException("not a term of Incoterms 2020: " + incoterm);
        };
    }
}
