package io.gendan.complaint.publicform;

import static io.gendan.complaint.attachment.AttachmentRefusal.ATTACHMENTS_TOO_LARGE;

import io.gendan.complaint.attachment.AttachmentRefusal;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.publicform.FormLinks.Link;
import io.gendan.complaint.publicform.FormTexts.Shown;
import io.gendan.complaint.publicform.FormTexts.State;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The page without a login on which a customer complains. Its address is the only key, and no browser sends it along by itself: a
 * page of somebody else's, who does not know it, can fill in nothing here.
 */
@Path("/c/{token}")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
class FormPage {
    private static final int TRIES = 3;

    private final FormLinks links;
    private final FormDesk desk;
    private final FormTexts texts;
    private final KnownCustomers customers;
    private final Transactions transactions;
    private final Clock clock;

    FormPage(
            FormLinks links,
            FormDesk desk,
            FormTexts texts,
            KnownCustomers customers,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.desk = desk;
        this.texts = texts;
        this.customers = customers;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Opened(Link link, String language) {}

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response ask(@PathParam("token") String token) {
        return open(token)
                .map(opened -> isOpen(opened)
                        ? page(200, opened, State.ASK, "", FilledForm.nothing())
                        : page(200, opened, State.EXPIRED, "", Map.of()))
                .orElseGet(this::unknown);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("token") String token,
            @RestForm String entry,
            @RestForm String content,
            @RestForm String orderNo,
            @RestForm String product,
            @RestForm String name,
            @RestForm List<String> wish,
            @RestForm List<FileUpload> files) {
        var form = FilledForm.of(entry, content, orderNo, product, name, wish, files);
        return open(token).map(opened -> answer(opened, form)).orElseGet(this::unknown);
    }

    private Response answer(Opened opened, FilledForm form) {
        if (!isOpen(opened)) return page(410, opened, State.EXPIRED, "", Map.of());
        if (!form.isComplete()) return page(400, opened, State.INCOMPLETE, "", form.entered());
        try {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var customer = Cause.of("customer-" + opened.link().customer().value());
            return entered(
                    opened, form, transactions.again(TRIES, customer, tx -> desk.take(tx, opened.link(), form, now)));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof AttachmentRefusal)) throw refused;
            var tooLarge = refused.refusal() == ATTACHMENTS_TOO_LARGE;
            var state = tooLarge ? State.FILES_TOO_LARGE : State.FILE_NOT_TAKEN;
            return page(refused.refusal().status(), opened, state, "", form.entered());
        }
    }

    private Response entered(Opened opened, FilledForm form, Entered entered) {
        return switch (entered) {
            case Entered.Complaint it -> page(200, opened, State.THANKS, it.number(), Map.of());
            case Entered.Otherwise it ->
                page(409, opened, State.SENT_BEFORE, it.number(), form.anew().entered());
            case Entered.TooOften _ -> page(429, opened, State.TOO_OFTEN, "", form.entered());
            case Entered.Closed _ -> page(410, opened, State.EXPIRED, "", Map.of());
        };
    }

    private boolean isOpen(Opened opened) {
        return opened.link().isOpen(clock.instant());
    }

    private Optional<Opened> open(String token) {
        return transactions.reading(
                Cause.of("complaint-service"),
                tx -> links.opens(tx, token)
                        .map(link -> new Opened(
                                link,
                                customers
                                        .find(tx, link.customer())
                                        .orElseThrow()
                                        .language())));
    }

    private Response page(int status, Opened opened, State state, String about, Map<String, Object> entered) {
        var asksOrder = opened.link().order() == null;
        return html(status, texts.page(new Shown(opened.language(), state, about, asksOrder, entered)));
    }

    /** Whoever guesses learns nothing, not even a language. */
    private Response unknown() {
        return html(404, texts.page(new Shown("en", State.UNKNOWN, "", false, Map.of())));
    }

    private static Response html(int status, String page) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer") // the address is the key
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
