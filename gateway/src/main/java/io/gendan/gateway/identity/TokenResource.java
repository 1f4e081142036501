package io.gendan.gateway.identity;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Problem;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tokens")
@Tag(name = "Sign-in")
class TokenResource {
    /** A wrong name must take as long as a wrong password: here is what it is compared with. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

    private final StaffList staff;
    private final Patience patience;
    private final Tokens tokens;

    TokenResource(StaffList staff, Patience patience, Tokens tokens) {
        this.staff = staff;
        this.patience = patience;
        this.tokens = tokens;
    }

    record SignInRequest(
            @Schema(examples = "sales-b") @NotBlank @Size(max = 100)
            String username,

            @Schema(examples = "gendan") @NotBlank @Size(max = 72)
            String password) {}

    record SignedIn(
            @Schema(examples = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9…")
            String accessToken,

            @Schema(examples = "Bearer") String tokenType,
            Instant expiresAt,
            @Schema(examples = "sales-b") String username,
            @Schema(examples = "[\"SALESPERSON\"]") List<String> roles) {}

    @POST
    @PermitAll
    @Operation(
            summary = "Sign in",
            description =
                    "Gives a token for the header `Authorization: Bearer …`. After five wrong passwords in a row a"
                            + " username has to wait (429, Retry-After) where they came from, at first a second, at most a minute.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignedIn.class)))
    public Response signIn(@Valid @NotNull SignInRequest body, @Context HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        var wait = patience.tryNow(body.username(), address);
        if (wait.isPositive()) return tooOften(wait);
        var account = staff.find(body.username());
        var hash = account.map(StaffList.Account::passwordHash).orElse(NOBODY);
        var right = BcryptUtil.matches(body.password(), hash);
        if (account.isEmpty() || !right)
            throw new Problem(401, "WRONG_CREDENTIALS", "There is no such user, or the password is another one");
        patience.forgive(body.username(), address);
        var token = tokens.sign(account.get());
        var answer = new SignedIn(
                token.text(),
                "Bearer",
                token.expiresAt(),
                body.username(),
                account.get().roles());
        return Response.ok(EventJson.toJson(answer), "application/json")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response tooOften(Duration wait) {
        var seconds = wait.toSeconds() + 1;
        var answer = new Problem(
                        429,
                        "TOO_MANY_TRIES",
                        "Too many wrong passwords in a row: wait " + seconds + " s and try again")
                .response();
        answer.getHeaders().add("Retry-After", String.valueOf(seconds));
        return answer;
    }
}
