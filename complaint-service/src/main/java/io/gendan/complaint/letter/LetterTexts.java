package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterContent.OfIncident;
import io.gendan.complaint.words.LetterKind;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** @param zone in which the reader lives */
    public Text write(String matterNo, String language, ZoneId zone, LetterContent content) {
        var words = words(language).in(zone);
        var data =
                switch (content) {
                    case OfIncident incident -> IncidentWords.of(words, incident);
                    case LetterFacts facts -> FactWords.of(words, facts);
                };
        data.put("matterNo", matterNo);
        var subject = words.of("subject." + content.kind());
        var code = LANGUAGES.containsKey(language) ? language : "en";
        return new Text(
                templates.computeIfAbsent(subject, engine::parse).render(data).strip(),
                template(file(content.kind()) + "." + code).render(data));
    }

    private static String file(LetterKind kind) {
        return switch (kind) {
            case INCIDENT_NOTICE, NOTICE_ADDITION -> "incident-notice";
            case CONDITION_UPDATE -> "condition-update";
            case WITHDRAWAL_CORRECTION -> "withdrawal-correction";
            case NOT_CONCERNED -> "not-concerned";
            case INSURANCE_QUESTION -> "insurance-question";
            case DELAY_NOTICE -> "delay-notice";
            case ACKNOWLEDGEMENT -> "acknowledgement";
            case PARTICULARS_REQUEST -> "particulars-request";
            case APOLOGY_WITH_CAUSE -> "apology-with-cause";
            case OFFER -> "offer";
            case UNFOUNDED_EXPLANATION -> "unfounded-explanation";
            case RECOURSE_NOTICE -> "recourse-notice";
            case CARRIER_REMINDER -> "carrier-reminder";
            case CLOSING_THANKS -> "closing-thanks";
        };
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
