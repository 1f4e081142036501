package io.gendan.order.demand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandEvent.Issued;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** There is no second way: who may say that a demand is cleared, and who may issue it, can be counted. */
class OneGateTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gendan.order");

    @Test
    void only_a_message_of_shipment_service_clears_a_demand() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(WhenBillingCleared.class.getName())
                .should()
                .callConstructor(Clear.class, Instant.class)
                .check(SERVICE);
    }

    @Test
    void only_the_gate_and_an_override_issue_a_demand() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DemandGate.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(DemandOffice.class.getName())
                .should()
                .callMethod(Issued.class, "of", DemandEvent.Requested.class, boolean.class, Instant.class)
                .check(SERVICE);
    }

    @Test
    void only_the_general_managers_endpoint_overrides() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DemandResource.class.getName())
                .should()
                .callConstructor(DemandCommand.Override.class, String.class, String.class, Instant.class)
                .check(SERVICE);
    }
}
