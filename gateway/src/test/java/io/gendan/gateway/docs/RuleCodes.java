package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gendan.eventsourcing.Refusal;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ways in which a package's rules say no, out of its compiled enums: what a partner's engineer reads is what the rules say. */
final class RuleCodes {
    private static final Map<Integer, String> ANSWERS = Map.of(404, "NotFound", 409, "Refused", 422, "NeverRight");

    private final Map<String, Class<?>> byPackage = new TreeMap<>();

    /** @param classes the folders that the services' builds fill */
    RuleCodes(List<Path> classes) throws IOException {
        var loader = new URLClassLoader(
                classes.stream().map(RuleCodes::url).toArray(URL[]::new), Refusal.class.getClassLoader());
        for (var folder : classes)
            try (var files = Files.walk(folder)) {
                files.map(file -> folder.relativize(file).toString())
                        .filter(file -> file.endsWith("Refusal.class"))
                        .forEach(file -> add(loader, file));
            }
    }

    private void add(ClassLoader loader, String file) {
        try {
            var type = loader.loadClass(file.replace(".class", "").replace('/', '.'));
            if (type.isEnum() && Refusal.class.isAssignableFrom(type)) byPackage.put(type.getPackageName(), type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reference to what this package's rules answer with that status, written among {@code responses} when it is asked for. */
    Optional<String> answer(String resource, int status, ObjectNode responses) {
        var type = byPackage.get(resource.substring(0, Math.max(0, resource.lastIndexOf('.'))));
        if (type == null || !ANSWERS.containsKey(status)) return Optional.empty();
        var refusals = Arrays.stream(type.getEnumConstants())
                .map(Refusal.class::cast)
                .filter(refusal -> refusal.status() == status)
                .toList();
        if (refusals.isEmpty()) return Optional.empty();
        var name = type.getSimpleName().replace("Refusal", "") + ANSWERS.get(status);
        if (!responses.has(name)) write(responses, responses.putObject(name), ANSWERS.get(status), refusals);
        return Optional.of(name);
    }

    /** What every operation can answer with that status besides stands in the frame: its words begin here too. */
    private static void write(ObjectNode responses, ObjectNode answer, String general, List<Refusal> refusals) {
        var codes = refusals.stream().map(Refusal::name).sorted().toList();
        answer.put(
                "description",
                responses.path(general).path("description").asText() + ". Codes of the rules here: "
                        + String.join(", ", codes));
        var content = answer.withObject("/content").putObject("application/problem+json");
        content.putObject("schema").put("$ref", "#/components/schemas/Problem");
        var examples = content.putObject("examples");
        refusals.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(refusal -> examples.putObject(refusal.name())
                        .putPOJO(
                                "value",
                                new io.gendan.eventsourcing.Problem(
                                                refusal.status(), refusal.name(), refusal.sentence())
                                        .document()));
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
