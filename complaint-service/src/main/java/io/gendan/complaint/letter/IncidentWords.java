package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterContent.Casualty;
import io.gendan.complaint.letter.LetterContent.ConditionUpdate;
import io.gendan.complaint.letter.LetterContent.Correction;
import io.gendan.complaint.letter.LetterContent.Goods;
import io.gendan.complaint.letter.LetterContent.Notice;
import io.gendan.complaint.letter.LetterContent.OfIncident;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Risk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the letters about an incident say, in the words of one language. */
final class IncidentWords {
    private IncidentWords() {}

    static Map<String, Object> of(Words words, OfIncident content) {
        var data = facts(words, content.casualty());
        switch (content) {
            case Notice notice -> notice(words, notice, data);
            case ConditionUpdate update -> update(words, update, data);
            case Correction correction -> correction(correction, data);
        }
        return data;
    }

    private static Map<String, Object> facts(Words words, Casualty casualty) {
        var data = new HashMap<String, Object>();
        var what = words.of("kind." + casualty.kind(), words.of("kind.OTHER"));
        data.put("what", what);
        data.put("What", Character.toUpperCase(what.charAt(0)) + what.substring(1));
        data.put("vessel", casualty.vesselName());
        data.put("imo", casualty.imo());
        data.put("voyage", casualty.voyage());
        data.put("place", words.of("place." + casualty.place(), casualty.place()));
        data.put("occurredAt", words.at(casualty.occurredAt()));
        data.put("knownAt", words.at(casualty.knownAt()));
        return data;
    }

    private static void notice(Words words, Notice notice, Map<String, Object> data) {
        Function<Goods, String> risk = goods -> words.of("risk." + goods.atRiskOf());
        data.put("goods", goods(notice.goods(), risk));
        data.put("one", notice.goods().size() == 1);
        data.put("addition", notice.kind() == LetterKind.NOTICE_ADDITION);
        data.put(
                "askedFor",
                notice.goods().stream()
                        .filter(goods -> goods.atRiskOf() == Risk.BUYER)
                        .map(Goods::shipmentNo)
                        .collect(Collectors.joining(", ")));
        data.put("anyOurLoss", notice.goods().stream().anyMatch(goods -> goods.atRiskOf() == Risk.SELLER));
        data.put("onHold", String.join(", ", notice.onHold()));
        data.put("carrierDueAt", words.at(notice.carrierDueAt()));
    }

    private static void update(Words words, ConditionUpdate update, Map<String, Object> data) {
        var goods = update.goods();
        var next = "next." + update.condition() + (update.condition() == Condition.SOUND ? "" : "." + goods.atRiskOf());
        data.put("shipmentNo", goods.shipmentNo());
        data.put("orderNo", goods.orderNo());
        data.put("condition", words.of("condition." + update.condition()));
        data.put("conditionWord", words.of("condition.word." + update.condition()));
        data.put("said", words.of("said").replace("{0}", words.at(update.learnedAt())));
        data.put("next", words.of(next));
    }

    private static void correction(Correction correction, Map<String, Object> data) {
        data.put("goods", goods(correction.goods(), _ -> ""));
        data.put("reason", correction.reason());
    }

    private static List<Map<String, String>> goods(List<Goods> goods, Function<Goods, String> risk) {
        return goods.stream()
                .map(one -> Map.of(
                        "shipmentNo", one.shipmentNo(),
                        "orderNo", one.orderNo(),
                        "incoterm", one.incoterm(),
                        "namedPlace", one.namedPlace(),
                        "risk", risk.apply(one)))
                .toList();
    }
}
