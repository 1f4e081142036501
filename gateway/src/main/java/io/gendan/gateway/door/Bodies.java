package io.gendan.gateway.door;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a request may bring along: little, unless the body is a file, or a form with several. */
@Singleton
class Bodies {
    private static final Pattern FILES = Pattern.compile("/v1/(documents/[^/]+/drafts|imports/[^/]+|attachments)");

    private static final Pattern FORMS = Pattern.compile("/c/[^/]+");

    private final long largest;
    private final long largestFile;
    private final long largestForm;

    Bodies(
            @ConfigProperty(name = "gendan.gateway.largest-body") long largest,
            @ConfigProperty(name = "gendan.gateway.largest-file") long largestFile,
            @ConfigProperty(name = "gendan.gateway.largest-form") long largestForm) {
        this.largest = largest;
        this.largestFile = largestFile;
        this.largestForm = largestForm;
    }

    /** In bytes. */
    long largest(String path) {
        if (FORMS.matcher(path).matches()) return largestForm;
        return FILES.matcher(path).matches() ? largestFile : largest;
    }
}
