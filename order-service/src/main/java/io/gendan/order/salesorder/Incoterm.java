package io.gendan.order.salesorder;

import java.util.Arrays;
import java.util.Map;

/** Who bears the risk and who insures, by ICC's rules of 2020. Without its named place a term says nothing. */
public enum Incoterm {
    EXW,
    FCA,
    FAS,
    FOB,
    CFR,
    CPT,
    CIF,
    CIP,
    DAP,
    DPU,
    DDP;

    private static final Map<String, String> OLDER = Map.of(
            "DAT", "DPU replaced it in 2020",
            "DAF", "DAP replaced it in 2010",
            "DES", "DAP replaced it in 2010",
            "DEQ", "DPU covers it since 2020",
            "DDU", "DAP replaced it in 2010",
            "C&F", "it is written CFR since 1990",
            "CNF", "it is written CFR since 1990");

    /** Refuses what is no term of 2020, with a word on what to write instead. */
    static Incoterm of(String text) {
        for (var term : values()) if (term.name().equals(text)) return term;
        var instead = OLDER.get(text);
        throw OrderRefusal.INCOTERM_NOT_OF_2020.refused(
                text + " is no term of Incoterms 2020: "
                        + (instead != null ? instead : "take one of " + Arrays.toString(values())),
                "/incoterm");
    }
}
