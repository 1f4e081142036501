package io.gendan.local;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a service is told by whoever runs it: here, in compose and in Kubernetes by the same names. */
record ServiceEnvironment(House house, String service) {

    Map<String, String> variables() {
        var all = new LinkedHashMap<String, String>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "" + house.ports().of(service));
        all.putAll(shared());
        all.putAll(database());
        // complaint-service asks order-service for addresses in its own name: who has its key is no user of the house.
        if (service.equals("complaint-service"))
            all.put(
                    "GENDAN_SERVICE_PRIVATE_KEY",
                    house.serviceKeys().privateKey().toString());
        if (service.equals("complaint-service")) all.putAll(mailbox());
        if (service.equals("order-service"))
            all.put("GENDAN_SERVICE_PUBLIC_KEY", house.serviceKeys().publicKey().toString());
        if (service.equals("gateway")) {
            all.put("GENDAN_METRICS_TOKEN", house.metricsToken());
            all.put("GENDAN_TOKEN_KEYS_FOLDER", house.signingKeys().folder().toString());
            all.put("GENDAN_WEBHOOK_KEY", house.webhookKey());
            all.put("GENDAN_WEBHOOK_LOCAL", "true"); // as the callbacks: whoever tries it out listens here
            all.put(
                    "GENDAN_STAFF_FILE",
                    house.root().resolve("deploy/local/staff.properties").toString());
        }
        return all;
    }

    /** The same for every service: where the others are. */
    private Map<String, String> shared() {
        var all = new LinkedHashMap<String, String>();
        all.put("GENDAN_CALLBACKS_PRIVATE", "true"); // whoever tries it out listens on this machine
        all.put("GENDAN_KAFKA", house.kafka().bootstrap());
        all.put("GENDAN_SMTP_HOST", "127.0.0.1");
        all.put("GENDAN_SMTP_PORT", "" + house.mail().smtpPort());
        all.put("GENDAN_GATEWAY_URL", house.url("gateway"));
        all.put("GENDAN_TOKEN_KEYS", house.url("gateway") + "/.well-known/jwks.json");
        all.put("GENDAN_ORDER_URL", house.url("order-service"));
        all.put("GENDAN_SHIPMENT_URL", house.url("shipment-service"));
        all.put("GENDAN_COMPLAINT_URL", house.url("complaint-service"));
        all.put("GENDAN_CURSOR_KEYS", "local:" + house.secret("cursors"));
        all.put("GENDAN_MAILBOX_URL", house.mail().url());
        return all;
    }

    /** Where customers complain. */
    private Map<String, String> mailbox() {
        return Map.of(
                "GENDAN_IMAP_HOST",
                "127.0.0.1",
                "GENDAN_IMAP_PORT",
                "" + house.mail().imapPort(),
                "GENDAN_IMAP_USER",
                Mail.COMPLAINTS,
                "GENDAN_IMAP_PASSWORD",
                house.mail().password());
    }

    private Map<String, String> database() {
        var database = house.database(service.replace('-', '_'));
        return Map.of(
                "GENDAN_DB_URL", database.jdbcUrl(),
                "GENDAN_DB_USER", database.user(),
                "GENDAN_DB_PASSWORD", database.password(),
                "GENDAN_DB_OWNER", database.owner(),
                "GENDAN_DB_OWNER_PASSWORD", database.ownerPassword());
    }

    /** The same as properties, for tests: GENDAN_DB_URL is gendan.db.url. */
    Map<String, String> properties() {
        var all = new LinkedHashMap<String, String>();
        variables().forEach((name, value) -> {
            if (name.startsWith("GENDAN_"))
                all.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
        });
        return all;
    }
}
