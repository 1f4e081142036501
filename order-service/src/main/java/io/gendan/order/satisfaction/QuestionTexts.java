package io.gendan.order.satisfaction;

import io.gendan.order.customer.CustomerList;
import io.gendan.order.satisfaction.QuestionMails.Waiting;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that asks and the page that takes the answer, in the customer's language. */
@Singleton
class QuestionTexts {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Map<String, Properties> words = new HashMap<>();
    private final Template mail;
    private final Template page;
    private final String origin;

    QuestionTexts(@ConfigProperty(name = "gendan.gateway.url") String origin) {
        this.origin = origin;
        var engine = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        for (var language : LANGUAGES) words.put(language, words(language));
        mail = engine.parse(read("mail.txt"));
        page = engine.parse(read("page.html"), Variant.forContentType("text/html"));
    }

    record Text(String subject, String body) {}

    /** What the page has to say. {@code state} is ask, thanks, answered, expired, unknown or incomplete. */
    record Shown(String language, String state, Occasion occasion, String number, Map<String, String> entered) {}

    Text mail(String language, Waiting question, CustomerList.Row customer, String token) {
        var in = words.get(language);
        var until = question.answerBy().atZone(ZoneId.of(customer.timeZone())).toLocalDate();
        var data = Map.of(
                "w", in,
                "dear", in.getProperty("dear").replace("{0}", customer.name()),
                "occasion", occasion(in, question.occasion(), question.number()),
                "link", origin + "/s/" + token,
                "until", in.getProperty("until").replace("{0}", until.toString()));
        return new Text(in.getProperty("subject"), mail.render(data));
    }

    String page(Shown shown) {
        var in = words.get(shown.language());
        var data = new HashMap<String, Object>();
        data.put("w", in);
        data.put("language", shown.language());
        data.put("state", shown.state());
        data.put("says", in.getProperty(shown.state()));
        data.put("asks", shown.state().equals("ask") || shown.state().equals("incomplete"));
        data.put("occasion", shown.number() == null ? "" : occasion(in, shown.occasion(), shown.number()));
        data.put("entered", shown.entered());
        data.put("questions", QuestionForm.SCORES);
        data.put("scale", QuestionForm.SCALE);
        return page.render(data);
    }

    private static String occasion(Properties in, Occasion occasion, String number) {
        return in.getProperty(occasion.name()).replace("{0}", number);
    }

    private static Properties words(String language) {
        var all = new Properties();
        try (var in = new InputStreamReader(open("words." + language + ".properties"), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String read(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return QuestionTexts.class.getResourceAsStream("/satisfaction/" + file);
    }
}
