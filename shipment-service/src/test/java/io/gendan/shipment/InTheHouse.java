package io.gendan.shipment;

import io.gendan.local.RealPostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test of the running service stands on; the same for all, so that it starts once. */
@QuarkusTestResource(
        value = RealPostgresAndKafka.class,
        initArgs = @ResourceArg(name = "database", value = "shipment_service"))
public abstract class InTheHouse {}
