package io.gendan.order.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an import went, or in a dry run would go.
 *
 * @param rows lines below the headings in which something stands
 * @param entries what they are together: orders, products or customers
 * @param importedAt when it was imported, now or before; absent when it is not
 * @param errors everything that is wrong, line by line; empty unless the outcome is REFUSED
 */
@Schema(name = "ImportReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(
        @Schema(examples = "products") String what,
        Outcome outcome,
        String sha256,
        int rows,
        int entries,
        Instant importedAt,
        List<Fault> errors) {

    enum Outcome {
        /** All of it is there. */
        IMPORTED,
        /** The same file was imported before, and nothing has changed. */
        IMPORTED_BEFORE,
        /** A dry run: nothing was changed, and without the dry run all of it would be there. */
        WOULD_BE_IMPORTED,
        /** A dry run: nothing was changed, nor would be. */
        REFUSED
    }
}
