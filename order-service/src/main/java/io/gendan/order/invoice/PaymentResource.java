package io.gendan.order.invoice;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.invoice.InvoiceCommand.Credit;
import io.gendan.order.invoice.InvoiceCommand.Receive;
import io.gendan.order.invoice.InvoiceCommand.Reverse;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What makes an invoice smaller. None of it asks a customer for money, so none of it waits at the gate. */
@Path("/v1/invoices/{id}")
@Tag(name = "Invoices")
@RunOnVirtualThread
class PaymentResource {
    private final Invoices invoices;
    private final InvoiceList list;
    private final Reminders reminders;
    private final CompanyDays days;
    private final Requests requests;

    PaymentResource(Invoices invoices, InvoiceList list, Reminders reminders, CompanyDays days, Requests requests) {
        this.invoices = invoices;
        this.list = list;
        this.reminders = reminders;
        this.days = days;
        this.requests = requests;
    }

    @Schema(name = "PaidAmountRequest")
    record Amount(
            @Schema(type = SchemaType.STRING, examples = "1250.00")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal amount,

            @Schema(examples = "USD") @NotBlank @Size(max = 3)
            String currency) {}

    @Schema(name = "PaymentRequest")
    record PaymentRequest(
            @Schema(examples = "BOC-20260914-0042", description = "The bank's; the same again is taken once")
            @NotBlank
            @Size(max = 100)
            String reference,

            @NotNull @Valid Amount amount,

            @Schema(examples = "2026-01-05") @NotNull LocalDate valueDate) {}

    @Schema(name = "ReversePaymentRequest")
    record ReverseRequest(
            @Schema(examples = "BOC-20260914-0042") @NotBlank @Size(max = 100)
            String reference,

            @Schema(examples = "It was for another customer's invoice") @NotBlank @Size(max = 500)
            String reason) {}

    @Schema(name = "CreditNoteRequest")
    record CreditRequest(
            @NotNull @Valid Amount amount,

            @Schema(examples = "Two cartons arrived wet") @NotBlank @Size(max = 500)
            String reason) {}

    @Schema(name = "CreditNoteAnswer")
    record CreditNote(String creditNoteNo) {}

    @POST
    @Path("/payments")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Record a payment received, in part or in full",
            description = "What is paid above what is open is kept as the customer's and shown as overpaid.")
    @APIResponse(responseCode = "204", description = "It is recorded; ETag is the invoice's version")
    public Response pay(@PathParam("id") InvoiceId id, @Valid @NotNull PaymentRequest body) {
        return requests.answer(body, asked -> {
            var receive = new Receive(
                    body.reference().strip(),
                    body.amount().amount(),
                    body.amount().currency(),
                    body.valueDate(),
                    days.of(asked.now()),
                    asked.actor(),
                    asked.now());
            long version = invoices.handle(asked.tx(), id, asked.expected(), receive);
            endReminders(asked, id);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/payments/reverse")
    @RolesAllowed({"SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Take back a payment that was recorded by mistake")
    @APIResponse(responseCode = "204", description = "It counts no longer; that it was recorded stays in the history")
    public Response reverse(@PathParam("id") InvoiceId id, @Valid @NotNull ReverseRequest body) {
        return requests.answer(body, asked -> {
            var reverse = new Reverse(body.reference().strip(), body.reason(), asked.actor(), asked.now());
            return Answer.noContent(invoices.handle(asked.tx(), id, asked.expected(), reverse));
        });
    }

    @POST
    @Path("/credit-notes")
    @RolesAllowed({"SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Give a credit note; it only gives, so no incident holds it")
    @APIResponse(
            responseCode = "200",
            description = "It is given, with the next number of its own row",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CreditNote.class)))
    public Response credit(@PathParam("id") InvoiceId id, @Valid @NotNull CreditRequest body) {
        return requests.answer(body, asked -> {
            var today = days.of(asked.now());
            var no = NumberRow.CREDIT_NOTE.next(asked.tx(), today.getYear());
            var amount = body.amount();
            var credit = new Credit(
                    no, amount.amount(), amount.currency(), today, body.reason(), asked.actor(), asked.now());
            long version = invoices.handle(asked.tx(), id, asked.expected(), credit);
            endReminders(asked, id);
            return Answer.ok(version, new CreditNote(no));
        });
    }

    private void endReminders(Asked asked, InvoiceId id) {
        var invoice = list.find(asked.tx(), id).orElseThrow();
        if (invoice.open().amount().signum() == 0)
            reminders.end(asked.tx(), invoice.orderId(), id, "The invoice is paid", asked.now());
    }
}
