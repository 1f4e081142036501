package io.gendan.shipment.dcsa;

import java.util.Map;
import java.util.Set;

/** The codes that Track &amp; Trace 2.2 has. */
final class Codes22 {
    private static final Set<String> EQUIPMENT =
            Set.of("LOAD", "DISC", "GTIN", "GTOT", "STUF", "STRP", "PICK", "DROP", "INSP", "RSEA", "RMVD");
    private static final Set<String> SHIPMENT = Set.of(
            "RECE", "DRFT", "PENA", "PENU", "REJE", "APPR", "ISSU", "SURR", "SUBM", "VOID", "CONF", "REQS", "CMPL",
            "HOLD", "RELS");

    /** Type and code of all that it has, as SQL writes pairs. */
    static final String CODES = "('TRANSPORT', 'ARRI'), ('TRANSPORT', 'DEPA'), " + pairs("EQUIPMENT", EQUIPMENT) + ", "
            + pairs("SHIPMENT", SHIPMENT);

    static final Set<String> MODES = Set.of("VESSEL", "RAIL", "TRUCK", "BARGE");
    static final Set<String> DOCUMENTS =
            Set.of("CBR", "BKG", "SHI", "SRM", "TRD", "ARN", "VGM", "CAS", "CUS", "DGD", "OOG");
    static final Set<String> REFERENCES = Set.of("FF", "SI", "PO", "CR", "AAO", "EQ");
    static final Set<String> EMPTY_OR_NOT = Set.of("EMPTY", "LADEN");
    static final Map<String, Set<String>> FREE_TO_LEAVE_OUT = Map.of(
            "facilityCodeListProvider",
            Set.of("BIC", "SMDG"),
            "facilityTypeCode",
            Set.of("BOCR", "CLOC", "COFS", "COYA", "OFFD", "DEPO", "INTE", "POTE", "RAMP"),
            "vesselOperatorCarrierCodeListProvider",
            Set.of("SMDG", "NMFTA"),
            "sealSource",
            Set.of("CAR", "SHI", "PHY", "VET", "CUS"),
            "shipmentInformationTypeCode",
            Set.of("BOK", "BKG", "SHI", "VGM", "SRM", "TRD", "ARN"));
    static final Map<String, Set<String>> NEEDED = Map.of(
            "modeOfTransport", MODES,
            "documentTypeCode", DOCUMENTS,
            "emptyIndicatorCode", EMPTY_OR_NOT,
            "sealType", Set.of("KLP", "BLT", "WIR"),
            "referenceType", REFERENCES,
            "documentReferenceType", Set.of("BKG", "TRD"));

    private Codes22() {}

    private static String pairs(String type, Set<String> codes) {
        return String.join(
                ", ",
                codes.stream().map(code -> "('" + type + "', '" + code + "')").toList());
    }

    /** The codes that the version has for a field. */
    static Set<String> known(String field) {
        return switch (field) {
            case "eventType" -> Set.of("SHIPMENT", "TRANSPORT", "EQUIPMENT");
            case "transportEventTypeCode" -> Set.of("ARRI", "DEPA");
            case "equipmentEventTypeCode" -> EQUIPMENT;
            case "shipmentEventTypeCode" -> SHIPMENT;
            case "documentTypeCode" -> DOCUMENTS;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
