package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {
    @TempDir
    Path state;

    @Test
    void a_taken_port_is_told_in_one_line_before_anything_starts() throws IOException {
        var house = House.forTests(Checkout.root(), state);
        int port = house.ports().of("kafka-controller");
        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress("127.0.0.1", port));
            var told = assertThrows(CannotRun.class, () -> new Start(house, new StringBuilder()).platform());
            assertTrue(
                    told.getMessage().startsWith("Port " + port + " is taken, and kafka wants it"), told.getMessage());
            assertTrue(told.getMessage().contains("GENDAN_PORT_BASE"), told.getMessage());
            assertEquals(1, told.getMessage().lines().count());
        }
        assertTrue(house.parts().stream().noneMatch(Part::isRunning));
    }

    @Test
    void who_starts_or_stops_parts_does_it_alone() throws IOException, InterruptedException {
        var other = new ProcessBuilder(
                        Programs.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsTheLock.class.getName(),
                        state.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('!', other.getInputStream().read());
        assertThrows(CannotRun.class, () -> new OneAtATime(state));
        other.destroyForcibly().waitFor();
        new OneAtATime(state).close();
    }

    static final class HoldsTheLock {
        public static void main(String[] args) throws IOException {
            try (var _ = new OneAtATime(Path.of(args[0]))) {
                System.out.print('!');
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void a_service_that_is_not_built_is_named_before_anything_starts() {
        var house = House.forTests(state, state);
        var told = assertThrows(CannotRun.class, () -> house.up(new StringBuilder()));
        assertTrue(told.getMessage().startsWith("order-service is not built"), told.getMessage());
        assertTrue(house.parts().stream().noneMatch(Part::isRunning));
    }

    @Test
    void a_process_number_that_is_somebody_elses_by_now_is_left_alone() throws IOException {
        var house = House.forTests(Checkout.root(), state);
        var us = ProcessHandle.current();
        var run = Files.createDirectories(state.resolve("run"));
        Files.writeString(run.resolve("mail.pid"), us.pid() + " 1234567890\n");

        assertFalse(house.mail().isRunning());
        house.mail().kill();
        assertTrue(us.isAlive());
    }

    @Test
    void a_part_that_dies_at_once_shows_what_it_said_last() {
        var program = new Program("broken", state, Lifetime.OURS);
        var command = List.of("/bin/sh", "-c", "echo the disk is full; exit 3");
        program.start("KILL", List.of(), command, Map.of());
        var told = assertThrows(CannotRun.class, () -> program.await(Duration.ofSeconds(20), () -> false));
        assertTrue(told.getMessage().contains("broken ended before it was ready"), told.getMessage());
        assertTrue(told.getMessage().contains("the disk is full"), told.getMessage());
    }

    @Test
    void a_service_is_told_everything_it_needs_and_only_signers_get_the_private_key() {
        var house = House.forTests(Checkout.root(), state);
        var shipment = new ServiceEnvironment(house, "shipment-service");
        assertEquals(
                house.database("shipment_service").jdbcUrl(),
                shipment.variables().get("GENDAN_DB_URL"));
        assertEquals("shipment_service_owner", shipment.properties().get("gendan.db.owner"));
        assertFalse(shipment.variables().containsKey("GENDAN_TOKEN_KEYS_FOLDER"));
        assertTrue(new ServiceEnvironment(house, "gateway").variables().containsKey("GENDAN_TOKEN_KEYS_FOLDER"));
        var complaint = new ServiceEnvironment(house, "complaint-service").variables();
        assertFalse(complaint.containsKey("GENDAN_TOKEN_KEYS_FOLDER"));
        assertTrue(complaint.containsKey("GENDAN_SERVICE_PRIVATE_KEY"));
        var order = new ServiceEnvironment(house, "order-service").variables();
        assertFalse(order.containsKey("GENDAN_SERVICE_PRIVATE_KEY"));
        assertTrue(order.containsKey("GENDAN_SERVICE_PUBLIC_KEY"));
    }
}
