package io.gendan.shipment.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can happen to a ship or to what she carries. Grows; callers are told to expect words they do not know.
 *
 * <p>Ours map to others' codes where those say the same, and to nothing where they do not: the list of SMDG has no collision, no
 * grounding, no fire and no general average.
 */
enum IncidentKind {
    COLLISION(null, "AF", "88", "Collision", "碰撞"),
    GROUNDING(null, "AF", "88", "Grounding", "搁浅"),
    FIRE(null, "AF", "88", "Fire on board", "船上火灾"),
    CARGO_DAMAGE(null, null, "14", "Damage to the cargo", "货物损坏"),
    CARGO_LOSS(null, null, "33", "Loss of cargo", "货物灭失"),
    CONTAINERS_OVERBOARD(null, null, "33", "Containers lost overboard", "集装箱落水"),
    GENERAL_AVERAGE(null, null, null, "General average", "共同海损"),
    VESSEL_ARREST(null, null, null, "Arrest of the vessel by a court", "船舶被法院扣押"),
    PORT_CLOSURE(null, null, null, "Closure of a port", "港口关闭"),
    STRIKE("STR", null, "31", "Strike", "罢工"),
    ROLLOVER(null, null, "41", "Cargo rolled over to another sailing", "甩货改配"),
    DETENTION("PAU", null, null, "Detention by port authorities", "船舶被港口当局滞留"),
    PIRACY(null, null, null, "Piracy", "海盗袭击"),
    OTHER(null, "BG", null, "Another incident", "其他事故");

    private final Codes codes;
    private final Words words;

    /**
     * The same in the words of others, null where they have none.
     *
     * @param smdg delay reason of SMDG
     * @param x12 status reason of ANSI X12, element 1651, as in 214
     * @param edifact status reason of UN/EDIFACT, element 9013, as in IFTSTA
     */
    @Schema(name = "IncidentCodes")
    record Codes(String smdg, String x12, String edifact) {}

    /** The same in English and in Chinese. */
    @Schema(name = "IncidentKindWords")
    record Words(String en, String zh) {}

    IncidentKind(String smdg, String x12, String edifact, String en, String zh) {
        codes = new Codes(smdg, x12, edifact);
        words = new Words(en, zh);
    }

    Codes codes() {
        return codes;
    }

    Words words() {
        return words;
    }
}
