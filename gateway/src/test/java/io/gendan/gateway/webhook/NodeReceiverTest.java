package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The example that partners are given, with the public library for Node, takes what we sign; and nothing that others do. */
@QuarkusTest
class NodeReceiverTest extends GatewayTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/webhook-receiver");
    private static final Path FOLDER = Path.of("target/webhook-receiver");

    @Test
    @Timeout(120)
    void what_is_signed_here_is_taken_by_the_public_library_of_another_language() throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "SKIPPED: there is no node and npm on this machine");
        install();
        try (var said = new Said()) {
            var ours = Partner.of(said);
            var webhook = ours.made("http://127.0.0.1:9/not-yet");
            var receiver = receiver(webhook.secret());
            try (var lines = receiver.inputReader()) {
                ours.asks()
                        .header("If-Match", "\"1\"")
                        .body("{\"url\": \"http://127.0.0.1:%s/\", \"contactEmail\": \"it@erp.example\"}"
                                .formatted(line(lines, "listening ")))
                        .post("/v1/webhooks/" + webhook.id() + "/change")
                        .then()
                        .statusCode(204);
                var placed = ours.say(said, Partner.PLACED);
                assertThat(line(lines, "taken ")).isEqualTo(placed + " 1 " + Partner.PLACED);
                ours.does(webhook, "rotate", "{}").statusCode(200); // it still knows the old one only
                var departed = ours.say(said, Partner.DEPARTED);
                assertThat(line(lines, "taken ")).isEqualTo(departed + " 2 " + Partner.DEPARTED);
                ours.does(webhook, "rotate", "{\"overlap\": \"PT0S\"}").statusCode(200);
                assertThat(ours.does(webhook, "test", null).extract().jsonPath().getInt("status"))
                        .isEqualTo(400);
                assertThat(line(lines, "refused: ")).contains("signature");
            } finally {
                receiver.destroyForcibly();
            }
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return run(List.of(program, "--version"), Path.of("."), Map.of()).waitFor() == 0;
        } catch (IOException nowhere) {
            return false;
        }
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "receiver.mjs"))
            Files.copy(EXAMPLE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        var npm = run(List.of("npm", "ci", "--no-audit", "--no-fund"), FOLDER, Map.of());
        var said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(npm.waitFor() == 0, "SKIPPED: npm cannot fetch the public library: " + said);
    }

    private static Process receiver(String secret) throws IOException {
        return run(List.of("node", "receiver.mjs"), FOLDER, Map.of("WEBHOOK_SECRET", secret));
    }

    private static Process run(List<String> command, Path in, Map<String, String> more) throws IOException {
        var builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().putAll(more);
        return builder.start();
    }

    /** What follows on the next line that begins so. */
    private static String line(BufferedReader lines, String start) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith(start)) return line.substring(start.length());
        throw new AssertionError("the receiver has ended");
    }
}
