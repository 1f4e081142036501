package io.gendan.order;

import io.gendan.local.RealPostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test of the running service stands on; the same for all, so that it starts once. */
@QuarkusTestResource(
        value = RealPostgresAndKafka.class,
        initArgs = {
            @ResourceArg(name = "database", value = "order_service"),
            @ResourceArg(name = "mail", value = "true")
        })
public abstract class InTheHouse {}
