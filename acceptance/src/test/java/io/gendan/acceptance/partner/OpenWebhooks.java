package io.gendan.acceptance.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What partners do with webhooks: each with one that is made for it and taken away again. */
final class OpenWebhooks {
    private OpenWebhooks() {}

    static void lists(Party party, Party other) {
        with(
                party,
                id -> with(other, theirs -> {
                    var page =
                            party.key().get("/v1/webhooks").mustBe(200).body().toString();
                    assertThat(page).contains(id).doesNotContain(theirs).doesNotContain(other.marks());
                }));
    }

    /** Whose it is is not told it is nowhere, whatever else; the other is told what is said of one that never was. */
    static BiConsumer<Party, Party> on(String method, String what, String body) {
        return (party, other) -> with(party, id -> {
            var theirs = other.key().ask(method, "/v1/webhooks/" + id + what, body);
            var nobodys = other.key().ask(method, "/v1/webhooks/" + UUID.randomUUID() + what, body);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.body()).isEqualTo(nobodys.body());
            var own = party.key().ask(method, "/v1/webhooks/" + id + what, body);
            assertThat(own.status()).isNotIn(401, 403, 404);
            assertThat(own.body().toString()).doesNotContain(other.marks());
        });
    }

    static void makes(Party party, Party other) {
        with(party, id -> other.key().get("/v1/webhooks/" + id).mustBe(404));
    }

    private static void with(Party party, Consumer<String> check) {
        var id = party.key()
                .post("/v1/webhooks", body("http://127.0.0.1:9/nobody"))
                .mustBe(201)
                .text("id");
        check.accept(id);
        assertThat(party.key().ask("DELETE", "/v1/webhooks/" + id, null).status())
                .isIn(204, 404);
    }

    static String body(String url) {
        return "{\"url\": \"" + url + "\", \"contactEmail\": \"it@erp.example\"}";
    }
}
