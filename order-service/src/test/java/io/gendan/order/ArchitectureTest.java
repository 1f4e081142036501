package io.gendan.order;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.eventsourcing.Decider;
import io.gendan.eventsourcing.EventName;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Refusal;
import io.gendan.eventsourcing.Refused;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gendan.order");

    /** Facts, commands, states, rules and refusals, with what is nested in them. */
    private static final Pattern WRITE_MODEL = Pattern.compile(
            ".*\\.(Customer|Ceiling|Product|SalesOrder|Order|Demand|Invoice|Presentation|FollowUp|Question|Credit|Document|Dispatch)(Event|Command|Refusal|Gate|Office|History|Kind|Ledger|Cashier|Reminding)?(\\$.*)?|.*\\.(Hit|Amendment|LetterOfCredit|CreditTerms|Drawing|Occasion|DemandKind|PriceKind|Milestone|Incoterm|Box|Measures|TradeDocument|WithTheCustomer|Draft|Channel|ReleaseCheck|Load|Prevention|CustomerProfile|People|ContactRole|WayToReach|ErasureReason|Grade|ConcessionCeiling)(\\$.*)?");

    private static final DescribedPredicate<JavaClass> WRITES = DescribedPredicate.describe(
            "write model",
            type -> WRITE_MODEL.matcher(type.getBaseComponentType().getName()).matches());

    private static final Set<Class<?>> PURE =
            Set.of(Decider.class, EventName.class, Id.class, Refusal.class, Refused.class);

    private static final DescribedPredicate<JavaClass> PURE_KERNEL = DescribedPredicate.describe(
            "the kernel's pure part", type -> PURE.stream().anyMatch(type::isEquivalentTo));

    @Test
    void the_rules_know_java_the_pure_kernel_money_and_the_ids_of_others() {
        var jacksonNames = resideInAPackage("com.fasterxml.jackson.annotation..");
        classes()
                .that(WRITES)
                .should(onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(PURE_KERNEL)
                        .or(WRITES)
                        .or(jacksonNames)
                        .or(simpleName("Language"))
                        .or(assignableTo(Id.class))
                        .or(resideInAPackage("io.gendan.money.."))))
                .check(SERVICE);
    }

    @Test
    void the_features_stand_in_one_order() {
        slices().matching("io.gendan.order.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void events_are_sealed_and_each_has_a_name_and_a_golden_file() {
        var events = SERVICE.stream()
                .filter(type -> type.getSimpleName().endsWith("Event"))
                .map(JavaClass::reflect)
                .toList();
        assertThat(events).hasSize(12).allMatch(Class::isSealed);
        for (var event : events)
            for (var fact : event.getPermittedSubclasses()) {
                assertThat(fact).hasAnnotation(EventName.class);
                assertThat(StoredFacts.FOLDER.resolve(
                                fact.getAnnotation(EventName.class).value() + ".json"))
                        .matches(Files::exists, "is there");
            }
    }
}
