package io.gendan.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gendan.gateway");

    @Test
    void the_gateway_knows_the_messages_and_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.gendan.order..", "io.gendan.shipment..", "io.gendan.complaint..", "io.gendan.local..")
                .check(GATEWAY);
    }

    @Test
    void packages_do_not_go_round_in_circles() {
        slices().matching("io.gendan.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void who_keeps_the_door_does_not_read_the_post() {
        noClasses()
                .that()
                .resideInAPackage("..door..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gendan.contracts..")
                .check(GATEWAY);
    }
}
