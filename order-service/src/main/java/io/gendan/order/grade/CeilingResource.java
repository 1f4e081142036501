package io.gendan.order.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import io.gendan.order.grade.CeilingCommand.SetCeiling;
import io.gendan.order.grade.CeilingEvent.Ceiling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/customer-grades")
@Tag(name = "Customers")
@RunOnVirtualThread
class CeilingResource {
    private final ConcessionCeilings ceilings;
    private final CeilingList list;
    private final Requests requests;

    CeilingResource(ConcessionCeilings ceilings, CeilingList list, Requests requests) {
        this.ceilings = ceilings;
        this.list = list;
        this.requests = requests;
    }

    @Schema(name = "CeilingSum")
    record Sum(
            @Schema(type = SchemaType.STRING, examples = "5000.00") @NotNull @Digits(integer = 12, fraction = 6)
            BigDecimal amount,

            @Schema(examples = "USD") @NotBlank @Size(max = 3)
            String currency) {}

    @Schema(name = "SetCeilingRequest")
    record CeilingRequest(
            @Schema(
                    type = SchemaType.STRING,
                    examples = "5",
                    description = "Of the order's amount; with a sum as well, the lower of the two holds")
            @Digits(integer = 3, fraction = 2)
            BigDecimal percent,

            @Valid Sum sum) {}

    /** {@code ceiling} is absent while none is set: then the general manager decides about every concession. */
    @Schema(name = "CustomerGrade")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GradeView(Grade grade, CeilingList.Row ceiling, List<CeilingList.Row> before, long version) {}

    record Grades(List<GradeView> items) {}

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The grades of customers, with how much may be conceded to each")
    public Grades all() {
        return requests.read(tx -> new Grades(
                Stream.of(Grade.values()).map(grade -> view(tx, grade)).toList()));
    }

    @GET
    @Path("/{grade}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One grade: its ceiling as it is, and as it was before, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GradeView.class)))
    public Response one(@PathParam("grade") String grade) {
        var asked = grade(grade);
        return requests.one(tx -> Optional.of(view(tx, asked)).map(view -> Answer.ok(view.version(), view)));
    }

    @POST
    @Path("/{grade}/ceiling")
    @RolesAllowed("GENERAL_MANAGER")
    @Operation(
            summary = "Set how much may be conceded to customers of this grade; If-Match is required",
            description =
                    "A percentage of the order's amount, a sum of money, or both. What was set before stays readable.")
    @APIResponse(responseCode = "204", description = "It holds from now on; ETag is the version after it")
    public Response set(@PathParam("grade") String grade, @Valid @NotNull CeilingRequest body) {
        var of = grade(grade);
        return requests.answer(body, asked -> {
            var set = new SetCeiling(of, ceiling(body), asked.actor(), asked.now());
            return Answer.noContent(ceilings.handle(asked.tx(), GradeId.of(of), asked.demanded(), set));
        });
    }

    private GradeView view(Tx tx, Grade grade) {
        var all = list.of(tx, grade);
        if (all.isEmpty()) return new GradeView(grade, null, List.of(), 0);
        return new GradeView(
                grade,
                all.getFirst(),
                all.subList(1, all.size()),
                all.getFirst().version());
    }

    private static Ceiling ceiling(CeilingRequest body) {
        var sum = body.sum();
        return new Ceiling(
                body.percent(), sum == null ? null : Money.exact(sum.amount(), sum.currency(), "/sum/amount"));
    }

    private static Grade grade(String text) {
        for (var grade : Grade.values()) if (grade.name().equals(text)) return grade;
        throw new Problem(404, "NOT_FOUND", "There is no such grade: A, B, C and D are all");
    }
}
