package io.gendan.complaint.publicform;

import io.gendan.complaint.complaint.Wish;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The page on which a customer complains, in their language. */
@Singleton
class FormTexts {
    private static final Map<String, Properties> LANGUAGES = Map.of("zh", words("zh"), "en", words("en"));
    private static final List<State> ASKING = List.of(
            State.ASK,
            State.INCOMPLETE,
            State.FILE_NOT_TAKEN,
            State.FILES_TOO_LARGE,
            State.SENT_BEFORE,
            State.TOO_OFTEN);

    enum State {
        ASK,
        INCOMPLETE,
        FILE_NOT_TAKEN,
        FILES_TOO_LARGE,
        SENT_BEFORE,
        TOO_OFTEN,
        THANKS,
        EXPIRED,
        UNKNOWN
    }

    private final Template page;

    FormTexts() {
        var engine = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        page = engine.parse(read(), Variant.forContentType("text/html"));
    }

    /**
     * @param about the number of the order, or of the complaint that was logged, or the name of a file; may be empty
     * @param asksOrder whether the customer has to say which order it is about
     */
    record Shown(String language, State state, String about, boolean asksOrder, Map<String, Object> entered) {}

    String page(Shown shown) {
        var words = LANGUAGES.getOrDefault(shown.language(), LANGUAGES.get("en"));
        var data = new HashMap<String, Object>();
        data.put("w", words);
        data.put("language", LANGUAGES.containsKey(shown.language()) ? shown.language() : "en");
        data.put("state", shown.state().name());
        data.put("says", words.getProperty(shown.state().name()).replace("{0}", shown.about()));
        data.put("asks", ASKING.contains(shown.state()));
        data.put("asksOrder", shown.asksOrder());
        data.put("entered", shown.entered());
        data.put("wishes", List.of(Wish.values()).stream().map(Wish::name).toList());
        return page.render(data);
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

    private static String read() {
        try (var in = open("page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return FormTexts.class.getResourceAsStream("/form/" + file);
    }
}
