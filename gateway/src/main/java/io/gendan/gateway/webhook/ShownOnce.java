package io.gendan.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Requests;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives out a secret: the answer that is kept for a second try has none in it, it is put in afterwards. */
final class ShownOnce {
    private ShownOnce() {}

    /** @param secret shown this once; a request that is sent again with its Idempotency-Key is not told it again */
    @Schema(name = "NewWebhookSecret")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            UUID id,

            @Schema(examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
            String secret) {}

    static Response in(Requests requests, Object body, WebhookId id, Secret secret, Function<Asked, Answer> work) {
        var answer = requests.answer(body, work);
        if (answer.getStatus() >= 300 || answer.getHeaders().containsKey("Idempotency-Replayed")) return answer;
        return Response.fromResponse(answer)
                .entity(EventJson.toJson(new Given(id.value(), secret.text())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
