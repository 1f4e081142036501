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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** Facts, commands, states, rules and refusals, by the package that they are in. */
    private static final Map<String, Set<String>> WRITE_MODEL = Map.ofEntries(
            feature(
                    "incidentcase",
                    "CaseEvent CaseCommand CaseFile Cargo IncidentCase Hearing ToldCustomer Ending CaseRefusal"),
            feature(
                    "complaint",
                    "ComplaintEvent ComplaintCommand ComplaintRefusal Complaint ComplaintFile Course Findings Settlement Steps"
                            + " Intake Joining Clarification Unfounded Judgement Offering Approving Bargaining CarryingOut"
                            + " Ending Days GoodsValue Quantities Offer Terms Remedy Task Question Subject Demand"),
            feature("absence", "AbsenceEvent AbsenceCommand AbsenceRefusal Absence"),
            feature(
                    "approval",
                    "RecordEvent RecordCommand RecordRefusal ComplaintRecord RecordFile Round RoundStatus Proposing Opining"
                            + " Instructing Instruction Authority Proposal Opinion Stance Voice Enclosure EnclosureKind"),
            feature("delegation", "DelegationEvent DelegationCommand DelegationRefusal Delegation"),
            feature(
                    "notice",
                    "NoticeEvent NoticeCommand NoticeRefusal Notice Confirming NoticeFile Facts Section Written SignOff"),
            feature("effectcheck", "EffectCheckEvent EffectCheckCommand EffectCheckRefusal EffectCheck Verdict"),
            feature("letter", "Draft DraftEvent DraftCommand DraftRefusal"),
            feature(
                    "claim",
                    "ClaimEvent ClaimCommand ClaimFile ClaimRefusal Claim Account Running Counting Deadline Raising Submitting"
                            + " Negotiating Paying GivingUp Watching"));

    private static Map.Entry<String, Set<String>> feature(String name, String classes) {
        return Map.entry(name, Set.of(classes.split(" ")));
    }

    static Set<String> features() {
        return WRITE_MODEL.keySet();
    }

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.gendan.complaint");

    private static DescribedPredicate<JavaClass> writeModel(String feature) {
        return DescribedPredicate.describe(
                "in the write model of " + feature,
                one -> one.getPackageName().equals("io.gendan.complaint." + feature)
                        && WRITE_MODEL
                                .get(feature)
                                .contains(one.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*", "")));
    }

    @ParameterizedTest
    @MethodSource("features")
    void rules_know_nothing_but_java_the_pure_kernel_money_and_our_words(String feature) {
        classes()
                .that(writeModel(feature))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are java, money, the pure kernel, our words or their own package",
                        one -> one.getPackageName().startsWith("java.")
                                || one.getPackageName().equals("io.gendan.money")
                                || one.getPackageName().equals("io.gendan.complaint.words")
                                || one.getPackageName().equals("io.gendan.complaint." + feature)
                                || Set.of("Decider", "EventName", "Id", "Refusal", "Refused")
                                        .contains(one.getSimpleName())))
                .check(SERVICE);
        assertThat(SERVICE.stream().filter(writeModel(feature)).map(JavaClass::getSimpleName))
                .containsAll(WRITE_MODEL.get(feature));
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
