package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterContent.Casualty;
import io.gendan.complaint.letter.LetterContent.ConditionUpdate;
import io.gendan.complaint.letter.LetterContent.Correction;
import io.gendan.complaint.letter.LetterContent.Goods;
import io.gendan.complaint.letter.LetterContent.Notice;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Risk;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Letters in the customer's language, in the tone of the five points: friendly, sincere, at once, and conceding nothing unclear. */
@Singleton
public class LetterTexts {
    private static final Map<String, Words> LANGUAGES = Map.of("en", Words.in("en"), "zh", Words.in("zh"));

    private final Engine engine = Engine.builder().addDefaults().build();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param body without the greeting: who reads it is known when it is sent */
    public record Text(String subject, String body) {}

    static Words words(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
    }

    public Text write(String caseNo, String language, LetterContent content) {
        var words = words(language);
        var data = facts(words, content.casualty());
        data.put("caseNo", caseNo);
        var file =
                switch (content) {
                    case Notice notice -> notice(words, notice, data);
                    case ConditionUpdate update -> update(words, update, data);
                    case Correction correction -> correction(words, correction, data);
                };
        var subject = words.of("subject." + content.kind());
        var code = LANGUAGES.containsKey(language) ? language : "en";
        return new Text(
                templates.computeIfAbsent(subject, engine::parse).render(data).strip(),
                template(file + "." + code).render(data));
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

    private static String notice(Words words, Notice notice, Map<String, Object> data) {
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
        return "incident-notice";
    }

    private static String update(Words words, ConditionUpdate update, Map<String, Object> data) {
        var goods = update.goods();
        var next = "next." + update.condition() + (update.condition() == Condition.SOUND ? "" : "." + goods.atRiskOf());
        data.put("shipmentNo", goods.shipmentNo());
        data.put("orderNo", goods.orderNo());
        data.put("condition", words.of("condition." + update.condition()));
        data.put("conditionWord", words.of("condition.word." + update.condition()));
        data.put("said", words.of("said").replace("{0}", words.at(update.learnedAt())));
        data.put("next", words.of(next));
        return "condition-update";
    }

    private static String correction(Words words, Correction correction, Map<String, Object> data) {
        data.put("goods", goods(correction.goods(), _ -> ""));
        data.put("reason", correction.reason());
        return correction.kind() == LetterKind.NOT_CONCERNED ? "not-concerned" : "withdrawal-correction";
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

    private Template template(String name) {
        return templates.computeIfAbsent(name, file -> {
            try (var in = LetterTexts.class.getResourceAsStream("/letters/" + file + ".txt")) {
                return engine.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
