package io.gendan.gateway.door;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a request may bring along: little, unless the body is a file. */
@Singleton
class Bodies {
    private static final Pattern FILES = Pattern.compile("/v1/(documents/[^/]+/drafts|imports/[^/]+)");

    private final long largest;
    private final long largestFile;

    Bodies(
            @ConfigProperty(name = "gendan.gateway.largest-body") long largest,
            @ConfigProperty(name = "gendan.gateway.largest-file") long largestFile) {
        this.largest = largest;
        this.largestFile = largestFile;
    }

    /** In bytes. */
    long largest(String path) {
        return FILES.matcher(path).matches() ? largestFile : largest;
    }
}
