package io.gendan.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the records' own comments say of them and their fields: written once, read in the source and in the document. */
final class RecordWords {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?record (\\w+)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("@param (\\w+) ((?:(?!@param).)*)");

    private final Map<String, String> records = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    RecordWords() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) read(Files.readString(file));
        }
    }

    /** Null where nobody thought that there was more to say than its name. */
    String of(Class<?> record) {
        return records.get(record.getSimpleName());
    }

    /** The same for a field of it. */
    String of(Class<?> record, String field) {
        return fields.get(record.getSimpleName() + "." + field);
    }

    private void read(String source) {
        var commented = COMMENTED.matcher(source);
        while (commented.find()) {
            var name = commented.group(2);
            var text = plain(commented.group(1));
            var whole = text.split("@param", 2)[0].strip();
            if (!whole.isEmpty()) records.put(name, whole);
            var field = FIELD.matcher(text);
            while (field.find())
                fields.put(name + "." + field.group(1), field.group(2).strip());
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*? ?", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
