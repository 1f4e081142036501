package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {
    private final Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.HOURS);
    private Instant now = Instant.now();
    private CheckedTokens tokens;
    private KeyPair ours;
    private KeyPair another;
    private PublicKey published;

    @BeforeEach
    void keys() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        ours = generator.generateKeyPair();
        another = generator.generateKeyPair();
        tokens = new CheckedTokens(
                new Clock() {
                    @Override
                    public java.time.ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                },
                (_, _) -> published);
        published = ours.getPublic();
    }

    @Test
    void what_was_found_good_is_believed_without_looking_at_the_signature_again() throws Exception {
        var token = signedBy(ours);
        var first = tokens.parse(token, rules(ours));

        assertThat(tokens.parse(token, rules(another))).isSameAs(first);
    }

    @Test
    void at_its_own_end_a_token_is_checked_again() throws Exception {
        var token = signedBy(ours);
        tokens.parse(token, rules(ours));

        now = end.minusSeconds(1);
        tokens.parse(token, rules(another));
        now = end;
        assertThatThrownBy(() -> tokens.parse(token, rules(another))).isInstanceOf(ParseException.class);
    }

    @Test
    void a_token_of_somebody_else_is_refused_however_often_it_comes() throws Exception {
        var token = signedBy(another);

        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> tokens.parse(token, rules(ours))).isInstanceOf(ParseException.class);
    }

    @Test
    void rules_that_name_no_key_take_the_one_that_is_published() throws Exception {
        var rules = new JWTAuthContextInfo("wherever", "gendan");
        assertThat(tokens.parse(signedBy(ours), rules).getName()).isEqualTo("staff-001");

        published = another.getPublic();
        assertThat(tokens.parse(signedBy(another), rules).getName()).isEqualTo("staff-001");
    }

    @Test
    void a_token_that_is_good_for_somebody_else_is_not_good_here() throws Exception {
        var token = signedBy(ours);
        tokens.parse(token, rules(ours));

        var service = new JWTAuthContextInfo(ours.getPublic(), "complaint-service");
        assertThatThrownBy(() -> tokens.parse(token, service)).isInstanceOf(ParseException.class);
    }

    private String signedBy(KeyPair key) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer("gendan");
        claims.setSubject("staff-001");
        claims.setClaim("upn", "staff-001");
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivate());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        return signature.getCompactSerialization();
    }

    private static JWTAuthContextInfo rules(KeyPair key) {
        return new JWTAuthContextInfo(key.getPublic(), "gendan");
    }
}
