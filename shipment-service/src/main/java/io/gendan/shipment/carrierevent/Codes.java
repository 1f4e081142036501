package io.gendan.shipment.carrierevent;

import java.util.Map;
import java.util.Set;

/** The codes that we know, of both versions of the standard. */
final class Codes {
    static final Set<String> CLASSIFIERS = Set.of("PLN", "EST", "ACT");
    static final Set<String> MODES = Set.of("VESSEL", "RAIL", "TRUCK", "BARGE", "MULTIMODAL");

    /** By type of event; those that the older version has not are told apart by {@link #OF_2_2}. */
    static final Map<String, Set<String>> EVENTS = Map.of(
            "TRANSPORT",
            Set.of("ARRI", "DEPA"),
            "EQUIPMENT",
            Set.of(
                    "AVDO", "AVPU", "CROS", "CUSI", "CUSR", "CUSS", "DISC", "DROP", "GTIN", "GTOT", "INSP", "LOAD",
                    "PICK", "RMVD", "RSEA", "STRP", "STUF"),
            "SHIPMENT",
            Set.of(
                    "AMCF", "AMCN", "AMDC", "AMPR", "AMRE", "APPR", "CACF", "CADC", "CANC", "CARE", "CMPL", "CONF",
                    "DECL", "DRFT", "HOLD", "ISSU", "PENA", "PENM", "PENU", "PSAM", "PSDL", "RECE", "REJE", "RELS",
                    "REQS", "SUAM", "SUBM", "SUDL", "SURR", "UPCF", "UPCN", "UPDC", "UPDT", "UPRE", "VOID"),
            "IOT",
            Set.of("DETC"),
            "REEFER",
            Set.of("MEAS", "ADJU"));

    static final Map<String, Set<String>> OF_2_2 = Map.of(
            "TRANSPORT",
            Set.of("ARRI", "DEPA"),
            "EQUIPMENT",
            Set.of("LOAD", "DISC", "GTIN", "GTOT", "STUF", "STRP", "PICK", "DROP", "INSP", "RSEA", "RMVD"),
            "SHIPMENT",
            Set.of(
                    "RECE", "DRFT", "PENA", "PENU", "REJE", "APPR", "ISSU", "SURR", "SUBM", "VOID", "CONF", "REQS",
                    "CMPL", "HOLD", "RELS"));

    private Codes() {}
}
