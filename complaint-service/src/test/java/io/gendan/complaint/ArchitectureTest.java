package io.gendan.complaint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.eventsourcing.EventName;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Set<String> WRITE_MODEL = Set.of(
            "CaseEvent",
            "CaseCommand",
            "CaseFile",
            "Cargo",
            "IncidentCase",
            "Hearing",
            "ToldCustomer",
            "Ending",
            "CaseRefusal",
            "ClaimEvent",
            "ClaimCommand",
            "ClaimFile",
            "ClaimRefusal",
            "Claim",
            "Account",
            "Running",
            "Counting",
            "Deadline",
            "Raising",
            "Submitting",
            "Negotiating",
            "Paying",
            "GivingUp",
            "Watching");
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.gendan.complaint");

    private static DescribedPredicate<JavaClass> writeModel() {
        return DescribedPredicate.describe(
                "in the write model",
                one -> WRITE_MODEL.contains(
                        one.getName().replaceAll("^.*\\.|\\$.*$", "").replaceAll("\\$.*", "")));
    }

    @Test
    void rules_know_nothing_but_java_the_pure_kernel_and_our_words() {
        classes()
                .that(writeModel())
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are java, the pure kernel, our words or their own package",
                        one -> one.getPackageName().startsWith("java.")
                                || one.getPackageName().equals("io.gendan.complaint.words")
                                || one.getPackageName().equals("io.gendan.complaint.incidentcase")
                                || one.getPackageName().equals("io.gendan.complaint.claim")
                                || one.getPackageName().equals("io.gendan.money")
                                || Set.of("Decider", "EventName", "Id", "Refusal", "Refused")
                                        .contains(one.getSimpleName())))
                .check(SERVICE);
        assertThat(SERVICE.stream().filter(writeModel()).map(JavaClass::getSimpleName))
                .containsAll(WRITE_MODEL);
    }

    @Test
    void packages_know_each_other_in_one_direction() {
        slices().matching("io.gendan.complaint.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void facts_are_sealed_and_carry_their_names() {
        var events = SERVICE.stream()
                .filter(one -> one.isInterface() && one.getSimpleName().endsWith("Event"))
                .map(JavaClass::reflect)
                .toList();
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.isSealed()).isTrue();
            assertThat(event.getPermittedSubclasses())
                    .allSatisfy(fact -> assertThat(fact).isRecord().hasAnnotation(EventName.class));
        });
    }
}
