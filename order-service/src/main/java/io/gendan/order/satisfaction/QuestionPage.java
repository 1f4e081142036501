package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerList;
import io.gendan.order.satisfaction.QuestionTexts.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one page without a login: who holds the word from the mail may answer, once. A page and no API: people see it in a browser. */
@Path("/s/{token}")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
class QuestionPage {
    private static final int TRIES = 3;

    private final Questions questions;
    private final QuestionComments comments;
    private final QuestionTokens tokens;
    private final QuestionTexts texts;
    private final SatisfactionList list;
    private final CustomerList customers;
    private final Transactions transactions;
    private final Clock clock;

    QuestionPage(
            Questions questions,
            QuestionComments comments,
            QuestionTokens tokens,
            QuestionTexts texts,
            SatisfactionList list,
            CustomerList customers,
            Transactions transactions,
            Clock clock) {
        this.questions = questions;
        this.comments = comments;
        this.tokens = tokens;
        this.texts = texts;
        this.list = list;
        this.customers = customers;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Opened(SatisfactionView question, String language) {}

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response ask(@PathParam("token") String token) {
        return open(token)
                .map(opened -> page(200, opened, state(opened.question()), Map.of()))
                .orElseGet(this::unknown);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        var opened = open(token);
        return opened.map(found -> answer(found, QuestionForm.of(fields))).orElseGet(this::unknown);
    }

    private Response answer(Opened opened, QuestionForm form) {
        var answer = form.answer(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var question = opened.question();
        var state = state(question);
        if (!state.equals("ask")) return page(409, opened, state, Map.of());
        if (answer.isEmpty()) return page(400, opened, "incomplete", form.entered());
        try {
            var customer = Cause.of("customer-" + question.customerId().value());
            transactions.again(TRIES, customer, tx -> {
                comments.keep(tx, question.id(), form.comment());
                return questions.handle(tx, question.id(), answer.get());
            });
            return page(200, opened, "thanks", Map.of());
        } catch (Refused refused) {
            return page(refused.refusal().status(), opened, state(refused), Map.of());
        }
    }

    private Optional<Opened> open(String token) {
        return transactions.reading(
                Cause.of("order-service"),
                tx -> tokens.opens(tx, token)
                        .flatMap(id -> list.find(tx, id))
                        .map(question -> new Opened(question, language(tx, question))));
    }

    private String language(Tx tx, SatisfactionView question) {
        return customers
                .find(tx, question.customerId())
                .orElseThrow()
                .language()
                .code();
    }

    private String state(SatisfactionView question) {
        if (question.answeredAt() != null) return "answered";
        return clock.instant().isAfter(question.answerBy()) ? "expired" : "ask";
    }

    private static String state(Refused refused) {
        return switch ((QuestionRefusal) refused.refusal()) {
            case ALREADY_ANSWERED -> "answered";
            case QUESTION_EXPIRED -> "expired";
            case QUESTION_NOT_ASKED, NOT_ANSWERED_YET -> "unknown";
        };
    }

    private Response page(int status, Opened opened, String state, Map<String, String> entered) {
        var question = opened.question();
        var shown = new Shown(opened.language(), state, question.occasion(), question.subjectNo(), entered);
        return html(status, texts.page(shown));
    }

    /** Whoever guesses learns nothing, not even a language. */
    private Response unknown() {
        return html(404, texts.page(new Shown("en", "unknown", null, null, Map.of())));
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
