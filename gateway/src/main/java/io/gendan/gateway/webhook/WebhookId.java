package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Id;
import java.util.UUID;

record WebhookId(UUID value) implements Id {}
