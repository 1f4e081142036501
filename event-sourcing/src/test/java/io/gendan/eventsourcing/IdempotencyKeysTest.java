package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same request, however often and through whichever replica, is done once and answered alike. */
class IdempotencyKeysTest {
    static Ground ground;
    static Replica service;

    @BeforeAll
    static void start() {
        ground = Ground.fresh("idempotency");
        service = new Replica(ground);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Response once(Replica at, String actor, String key, String print, Function<Asked, Answer> work) {
        var keys = new IdempotencyKeys(at.transactions);
        return at.transactions.in(
                new Cause(actor, Id.next(), null, null),
                tx -> keys.once(new Asked(tx, Instant.EPOCH, actor, null), key, print, work));
    }

    private static Answer pack(Asked asked, ParcelId id) {
        long version = service.parcels.handle(asked.tx(), id, new Pack("p"));
        return Answer.created("/parcels/" + id.value(), version, new Answer.Created(id.value(), "P-1"));
    }

    @Test
    void an_answer_lost_on_the_way_is_given_again_by_another_replica() {
        var id = ParcelId.fresh();
        var lost = once(service, "ann", "k1", "f", asked -> pack(asked, id));
        try (var other = new Replica(ground)) {
            var again = once(other, "ann", "k1", "f", asked -> pack(asked, ParcelId.fresh()));
            assertThat(again.getStatus()).isEqualTo(201);
            assertThat(again.getEntity()).isEqualTo(lost.getEntity());
            assertThat(again.getHeaderString("Location")).isEqualTo("/parcels/" + id.value());
            assertThat(again.getHeaderString("ETag")).isEqualTo("\"1\"");
            assertThat(again.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        }
    }

    @Test
    void a_transaction_that_fails_keeps_no_answer() {
        var id = ParcelId.fresh();
        assertThatThrownBy(() -> once(service, "ann", "k2", "f", asked -> {
                    pack(asked, id);
                    throw new StaleVersion("somebody was faster");
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(once(service, "ann", "k2", "f", asked -> pack(asked, id)).getHeaderString("Idempotency-Replayed"))
                .isNull();
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        once(service, "ann", "k3", "f", asked -> pack(asked, ParcelId.fresh()));
        assertThatThrownBy(() -> once(service, "ann", "k3", "g", asked -> pack(asked, ParcelId.fresh())))
                .isInstanceOfSatisfying(
                        Problem.class, no -> assertThat(no.document().code()).isEqualTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void keys_belong_to_their_caller() {
        var anns = once(service, "ann", "k4", "f", asked -> pack(asked, ParcelId.fresh()));
        var bobs = once(service, "bob", "k4", "f", asked -> pack(asked, ParcelId.fresh()));
        assertThat(bobs.getEntity()).isNotEqualTo(anns.getEntity());
    }

    @Test
    void a_refusal_is_kept_and_what_was_written_before_it_is_not() {
        var id = ParcelId.fresh();
        var early = ParcelId.fresh();
        Function<Asked, Answer> refused = asked -> {
            pack(asked, early);
            return Answer.noContent(service.parcels.handle(asked.tx(), id, new Move("too early")));
        };
        var first = once(service, "ann", "k5", "f", refused);
        service.handle(id, new Pack("now it could be moved"));
        var again = once(service, "ann", "k5", "f", refused);
        assertThat(again.getStatus()).isEqualTo(first.getStatus()).isEqualTo(409);
        assertThat(again.getEntity()).isEqualTo(first.getEntity()).asString().contains("NOT_PACKED");
        assertThat(again.getMediaType()).hasToString("application/problem+json");
        assertThat(ground.superuser("SELECT 1 FROM event WHERE stream_id = '" + early.value() + "'"))
                .isEmpty();
    }

    @Test
    void while_the_first_is_at_work_the_second_is_told_so_and_later_gets_its_answer() throws InterruptedException {
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var id = ParcelId.fresh();
        var first = Thread.ofPlatform()
                .start(() -> once(service, "ann", "k6", "f", asked -> {
                    var answer = pack(asked, id);
                    atWork.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return answer;
                }));
        atWork.await();
        assertThatThrownBy(() -> once(service, "ann", "k6", "f", asked -> pack(asked, ParcelId.fresh())))
                .isInstanceOfSatisfying(
                        Problem.class, no -> assertThat(no.document().code()).isEqualTo("REQUEST_STILL_RUNNING"));
        goOn.countDown();
        first.join();
        assertThat(once(service, "ann", "k6", "f", asked -> pack(asked, ParcelId.fresh()))
                        .getEntity())
                .asString()
                .contains(id.value().toString());
    }

    @Test
    void after_72_hours_a_key_is_new_again_and_its_row_is_swept() {
        once(service, "ann", "k7", "f", asked -> pack(asked, ParcelId.fresh()));
        once(service, "ann", "k8", "f", asked -> pack(asked, ParcelId.fresh()));
        ground.app("UPDATE answered SET answered_at = now() - interval '73 hours' WHERE key IN ('k7', 'k8')");
        assertThat(once(service, "ann", "k7", "g", asked -> pack(asked, ParcelId.fresh()))
                        .getHeaderString("Idempotency-Replayed"))
                .isNull();
        new IdempotencyKeys(service.transactions).forgetOld(null);
        assertThat(ground.superuser("SELECT key FROM answered WHERE key IN ('k7', 'k8')"))
                .containsExactly("k7");
    }
}
