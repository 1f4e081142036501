package io.gendan.shipment.delayreason;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a vessel is late, by the code list of SMDG, in words for people. Carriers use others too: those are kept as they are. */
public enum DelayReason {
    ACC("Accident of persons on board", "船上人员事故"),
    DEV("Deviation to avoid bad weather", "为避恶劣天气绕航"),
    EDD("Emergency dry-docking", "紧急进坞"),
    ENG("Engine repairs", "主机修理"),
    MVX("More container moves than planned", "装卸量超出计划"),
    PAU("Vessel detained by port authorities", "船舶被港口当局扣留"),
    SPE("Ship's personnel or equipment not ready", "船员或船上设备未就绪"),
    STW("Stowage adjustment", "配载调整"),
    VGR("Breakdown of vessel's gear", "船上装卸设备故障"),
    OTV("Other cause on the vessel's side", "其他船方原因"),
    AIP("Accident of persons at the terminal", "码头人员事故"),
    ANA("Authorities not available", "主管机关人员未到"),
    BUN("Bunkering delays", "加油延误"),
    CGS("Berth congestion, arrived off schedule", "未按船期到港，泊位拥堵"),
    CRN("Crane shortage", "桥吊不足"),
    FTE("Terminal equipment failed or not available", "码头设备故障或不可用"),
    HLD("Hatch lids", "舱盖板问题"),
    LAB("Labour shortage", "劳工短缺"),
    LAS("Lashing delays", "绑扎延误"),
    LOT("Other labour cause", "其他劳工原因"),
    MIL("Military exercise", "军事演习"),
    PBC("Berth congestion, arrived on schedule", "按船期到港，泊位拥堵"),
    PIT("Pilot or tug not available", "引航员或拖轮不可用"),
    PLT("Planning at the terminal", "码头计划安排"),
    PRD("Low productivity", "作业效率低"),
    QUA("Quarantine inspection by authorities", "检疫检查"),
    YRD("Yard congestion", "堆场拥堵"),
    OTS("Other cause on shore", "其他岸方原因"),
    CAE("Waiting for export cargo", "等待出口货物"),
    CIN("Cargo inspected by authorities", "主管机关查验货物"),
    DIN("Deficient or inadequate information", "资料不全或有误"),
    LEK("Leaking container", "集装箱泄漏"),
    REF("Reefer malfunction", "冷藏设备故障"),
    SPH("Special cargo handling, dangerous goods too", "特殊货物操作（含危险品）"),
    STF("Container stuffed wrongly", "集装箱装载不当"),
    UCC("Handling of non-containerised cargo", "非集装箱货物操作"),
    WGT("Cargo weight declared wrongly", "货物重量申报不符"),
    OTC("Other cause in the cargo", "其他货物原因"),
    HOL("Bank holidays", "公共假日"),
    QUV("Quarantine of the vessel before berthing", "船舶靠泊前检疫"),
    PTF("Port traffic restrictions", "港口交通管制"),
    RSC("Search and rescue", "海上救助"),
    STR("Strike", "罢工"),
    TID("Tidal restrictions", "潮汐限制"),
    VIN("Vessel inspected by the coast guard", "海岸警卫队检查船舶"),
    WEA("Bad weather", "恶劣天气"),
    OTF("Other force majeure", "其他不可抗力");

    private static final Map<String, DelayReason> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final Words words;

    /** The same in English and in Chinese. */
    @Schema(name = "DelayReasonWords")
    public record Words(String en, String zh) {}

    DelayReason(String en, String zh) {
        this.words = new Words(en, zh);
    }

    /** @param code may be null */
    public static Optional<DelayReason> of(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    /** All that SMDG has. */
    public static Set<String> codes() {
        return BY_CODE.keySet();
    }

    public Words words() {
        return words;
    }
}
