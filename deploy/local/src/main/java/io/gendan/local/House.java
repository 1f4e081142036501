package io.gendan.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole house on one machine: PostgreSQL, Kafka, the mail server and the four services. What it knows lies in its state folder,
 * so whoever opens the same folder later finds the same house, whether it stands or not.
 */
public final class House {
    public static final List<String> DATABASES =
            List.of("order_service", "shipment_service", "complaint_service", "gateway");

    static final String HEAP = "256m";

    private final Path root;
    private final Path state;
    private final Ports ports;
    private final Lifetime lifetime;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Mail mail;
    private final Services services;

    /** {@code root}: the checkout. {@code state}: data, logs, keys, passwords; {@code .gendan} for "./gendan up". */
    public static House at(Path root, Path state, int portBase) {
        return new House(root, state, Ports.from(portBase), Lifetime.ITS_OWN, "", HEAP);
    }

    /** On free ports; whatever is started ends with this JVM, even if that is killed. */
    public static House forTests(Path root, Path state) {
        return new House(root, state, Ports.free(), Lifetime.OURS, "", HEAP);
    }

    /** A second replica of each service, on the same PostgreSQL, Kafka and mail server. {@code down()} is the first one's. */
    public House secondReplica() {
        return secondReplica(HEAP);
    }

    /** The same with another heap for each service, as the JVM takes it: {@code 190m}. */
    public House secondReplica(String heap) {
        return new House(root, state, ports.withOthersFor(Services.NAMES), lifetime, "-2", heap);
    }

    House(Path root, Path state, Ports ports, Lifetime lifetime, String replica, String heap) {
        this.root = root.toAbsolutePath().normalize();
        this.state = state.toAbsolutePath().normalize();
        this.ports = ports;
        this.lifetime = lifetime;
        this.secrets = new Secrets(this.state.resolve("secrets.properties"));
        var jvm = new PartsJvm(this.root, this.state);
        this.postgres = new Postgres(
                PostgresHome.of(this.state), ports.of("postgres"), secrets, DATABASES, program("postgres", lifetime));
        this.kafka = new Kafka(
                data("kafka"), ports.of("kafka"), ports.of("kafka-controller"), jvm, program("kafka", lifetime));
        this.mail = new Mail(data("mail"), this.ports, secrets, jvm, program("mail", lifetime));
        this.services = new Services(this, lifetime, replica, heap);
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Mail mail() {
        return mail;
    }

    /** postgres, kafka, mail, order-service, shipment-service, complaint-service, gateway. */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRun("there is no part " + name + "; there are "
                        + parts().stream().map(Part::name).toList()));
    }

    /** In the order in which they start. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(postgres, kafka, mail));
        parts.addAll(services.all());
        return parts;
    }

    /** Without what they stand on. */
    public void stopServices() {
        services.stop();
    }

    public String url(String service) {
        if (part(service) instanceof Service found) return found.url();
        throw new CannotRun(service + " is not a service");
    }

    /** order_service, shipment_service, complaint_service, gateway. */
    public Database database(String name) {
        return postgres.database(name);
    }

    SigningKeys signingKeys() {
        return SigningKeys.in(state.resolve("keys").resolve("token"));
    }

    /** By which the gateway's metrics are read. */
    public String metricsToken() {
        return secrets.password("metrics");
    }

    ServiceKeys serviceKeys() {
        return ServiceKeys.in(state.resolve("keys"));
    }

    /** Under which the gateway seals the secrets of webhooks. */
    String webhookKey() {
        return secrets.password("webhooks");
    }

    /** Random text that every part of the house is told, made up when first asked for. */
    String secret(String what) {
        return secrets.password(what);
    }

    /** Starts what does not run and waits until everything is ready. */
    public void up(Appendable out) {
        new Start(this, out).run();
    }

    /** Stops what runs: the services first, so that none finds its database gone. */
    public void down() {
        stopServices();
        Together.each(List.of(kafka, mail, postgres), Part::stop);
    }

    /** Per part, see {@link Part#status()}. */
    public Map<String, String> status() {
        var status = new LinkedHashMap<String, String>();
        parts().forEach(part -> status.put(part.name(), part.status()));
        return status;
    }

    /** Forgets everything that was ever ordered, sent or written here, and the passwords and keys with it. When it is down. */
    public void empty() {
        Folders.delete(PostgresHome.of(state));
        // What only makes the next start faster stays.
        for (var name : List.of("data", "run", "log", "keys")) Folders.delete(state.resolve(name));
        Folders.delete(state.resolve("secrets.properties"));
    }

    Path root() {
        return root;
    }

    Path state() {
        return state;
    }

    Ports ports() {
        return ports;
    }

    Collection<Service> services() {
        return services.all();
    }

    private Path data(String name) {
        return state.resolve("data").resolve(name);
    }

    private Program program(String name, Lifetime lifetime) {
        return new Program(name, state, lifetime);
    }
}
