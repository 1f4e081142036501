package io.gendan.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * For {@code @QuarkusTestResource}: the environment "./gendan up" gives a service, with what it stands on really there. Init
 * arguments: {@code database} (order_service, …) says as which service; {@code mail=true} starts the mail server too.
 */
public final class RealPostgresAndKafka implements QuarkusTestResourceLifecycleManager {
    private String database = "order_service";
    private boolean mail;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
        mail = Boolean.parseBoolean(arguments.get("mail"));
    }

    @Override
    public Map<String, String> start() {
        TestPlatform.kafka();
        TestPlatform.postgres();
        if (mail) TestPlatform.mail();
        return new ServiceEnvironment(TestPlatform.house(), database.replace('_', '-')).properties();
    }

    /** The next test class finds everything standing; the end of the JVM is the end of it. */
    @Override
    public void stop() {}
}
