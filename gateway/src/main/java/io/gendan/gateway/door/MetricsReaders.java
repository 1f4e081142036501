package io.gendan.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who reads the gateway's metrics: whoever brings the word that was agreed on with them. Without one agreed on, nobody. */
@Singleton
class MetricsReaders {
    static final String PATH = "/q/metrics";

    private final Optional<byte[]> word;

    MetricsReaders(@ConfigProperty(name = "gendan.metrics.token") Optional<String> word) {
        this.word = word.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    boolean may(HttpServerRequest request) {
        var said = Callers.bearer(request).orElse("").getBytes(StandardCharsets.UTF_8);
        return word.filter(agreed -> MessageDigest.isEqual(agreed, said)).isPresent();
    }
}
