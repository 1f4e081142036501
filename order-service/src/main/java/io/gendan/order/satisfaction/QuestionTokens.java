package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Sha256;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The words that open a question's page. Each mail has its own; we keep what can be compared with it and not the word. */
@Singleton
class QuestionTokens {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String next(Tx tx, QuestionId question) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tx.update("INSERT INTO question_token (hash, question_id) VALUES (?, ?)", hash(token), question);
        return token;
    }

    Optional<QuestionId> opens(Tx tx, String token) {
        return tx.first(
                "SELECT question_id FROM question_token WHERE hash = ?",
                row -> new QuestionId(row.getObject("question_id", UUID.class)),
                (Object) hash(token));
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
