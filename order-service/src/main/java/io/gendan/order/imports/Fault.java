package io.gendan.order.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a cell, or with no column a whole line, cannot be imported. It never says what stands in the cell: that may be a person. */
@Schema(name = "ImportFault")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(
        @Schema(examples = "12", description = "Of the file, 1 the headings")
        int line,

        @Schema(examples = "grossWeightKg", description = "The field's name")
        String column,

        @Schema(examples = "GROSS_BELOW_NET") String code,
        String reason) {}
