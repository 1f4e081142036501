package io.gendan.shipment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gendan.eventsourcing.Decider;
import io.gendan.eventsourcing.EventName;
import io.gendan.eventsourcing.Refusal;
import io.gendan.eventsourcing.Refused;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What keeps this service's rules pure and its packages in one direction. */
class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gendan.shipment");
    private static final String PURE =
            "(.*\\.(Shipment|UnderContract|Concern|Load|Journey|Carriage|Saying|Plan|Sailing|Stowage|Consequences|Incident|Telling|Casualty|BillingClearance|AverageSecurity|Survey|Findings|TransportDeadlines|SuitTime|Counting|Dates|Stage|Regime|ContainerTime|Following|InOrder|FreeTime|Move|CarrierReport|Age|Fit|Keys|Codes)"
                    + "|.*(Event|Command|Refusal)|.*\\.identifier\\.(ImoNumber|ContainerNumber|UnLocode|VoyageNumber|Written))(\\$.*)?";

    @Test
    void the_write_model_knows_its_own_words_and_the_pure_part_of_the_kernel_alone() {
        var allowed = DescribedPredicate.<JavaClass>describe(
                "java, the pure part of the kernel, identifiers and the words of its own package", other -> {
                    var name = other.getBaseComponentType().getName();
                    return other.getBaseComponentType().isPrimitive()
                            || name.startsWith("java.")
                            || other.isAssignableTo(Decider.class)
                            || other.isAssignableTo(Refusal.class)
                            || other.isAssignableTo(Refused.class)
                            || other.isAssignableTo(EventName.class)
                            || other.getPackageName().equals("io.gendan.shipment.identifier")
                            || name.matches(PURE)
                            || other.isRecord() && !name.contains("contracts")
                            || other.isEnum() && other.getPackageName().startsWith("io.gendan.shipment");
                });
        classes()
                .that()
                .haveNameMatching(PURE)
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(SERVICE);
    }

    @Test
    void packages_do_not_run_in_circles() {
        slices().matching("io.gendan.shipment.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void every_fact_has_a_name_for_ever() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Event")
                .and()
                .resideInAPackage("io.gendan.shipment..")
                .should(beSealedWithNamedFacts())
                .check(SERVICE);
    }

    private static ArchCondition<JavaClass> beSealedWithNamedFacts() {
        return new ArchCondition<>("be sealed, its records named") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var permitted = type.reflect().getPermittedSubclasses();
                var named = permitted != null
                        && Arrays.stream(permitted).allMatch(fact -> fact.isAnnotationPresent(EventName.class));
                events.add(new SimpleConditionEvent(type, named, type.getName() + " is sealed, its records named"));
            }
        };
    }
}
