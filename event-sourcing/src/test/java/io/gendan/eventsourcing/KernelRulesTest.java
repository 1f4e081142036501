package io.gendan.eventsourcing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The kernel is small, flat, and knows no business. */
class KernelRulesTest {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gendan.eventsourcing");

    private static final Set<String> PURE =
            Set.of("Decider", "Refusal", "Refused", "Recorded", "EventName", "Id", "Cause");

    @Test
    void there_is_a_kernel_to_look_at() {
        assertThat(KERNEL.size()).isGreaterThan(40);
    }

    @Test
    void it_is_one_flat_package_and_the_spec_for_tests() {
        classes()
                .should()
                .resideInAnyPackage("io.gendan.eventsourcing", "io.gendan.eventsourcing.testing")
                .check(KERNEL);
    }

    @Test
    void no_class_carries_a_word_of_the_business() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.[^.]*(Shipment|Complaint|Customer|Incident|Invoice|Vessel|Carrier|Demand|Order[A-Z]|Orders?\\b).*")
                .check(KERNEL);
    }

    @Test
    void the_rules_part_is_pure() {
        classes()
                .that(DescribedPredicate.describe("are of the pure part", type -> PURE.contains(type.getSimpleName())))
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("java..", "com.github.f4b6a3.uuid")
                        .or(DescribedPredicate.describe("are pure too", type -> PURE.contains(type.getSimpleName()))))
                .check(KERNEL);
    }

    @Test
    void nothing_is_called_after_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)$")
                .check(KERNEL);
    }
}
