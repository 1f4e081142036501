package io.gendan.gateway.webhook;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A partner with an endpoint of their own, and somebody who says what they are to be told. */
abstract class ToldByWebhook extends GatewayTest {
    final Said said = new Said();
    Endpoint endpoint;
    Partner ours;

    @BeforeEach
    void aPartner() throws Exception {
        endpoint = new Endpoint();
        ours = Partner.of(said);
    }

    @AfterEach
    void close() {
        endpoint.close();
        said.close();
    }
}
