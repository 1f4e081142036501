package io.gendan.order.demand;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.demand.Demand.DECIDER;
import static io.gendan.order.demand.Facts.D;
import static io.gendan.order.demand.Facts.GOODS;
import static io.gendan.order.demand.Facts.NOW;
import static io.gendan.order.demand.Facts.S1;
import static io.gendan.order.demand.Facts.S1_FIRE;
import static io.gendan.order.demand.Facts.SUM;
import static io.gendan.order.demand.Facts.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.invoice.InvoiceRegister;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
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

    @Test
    void only_the_one_endpoint_requests_a_demand() {
        onlyIn(DemandRequestResource.class)
                .should(make(DemandCommand.Request.class.getName()))
                .check(SERVICE);
    }

    /** A new kind is a new line here, and a new answer in each switch that the compiler then asks for. */
    @Test
    void every_kind_of_demand_waits_for_its_clearance() {
        assertThat(DemandKind.values())
                .containsExactly(
                        DemandKind.GOODS_INVOICE,
                        DemandKind.FREIGHT_AND_CHARGES_INVOICE,
                        DemandKind.DEBIT_NOTE,
                        DemandKind.PAYMENT_REMINDER);
        for (var kind : DemandKind.values()) {
            var requested = new DemandEvent.Requested(D, kind, List.of(S1), SUM, null, "staff-002", NOW, 30, null);
            var issued = new Issued(D, kind, List.of(S1), SUM, false, NOW);
            var request = new DemandCommand.Request(
                    D, GOODS, kind, List.of(S1), SUM.amount(), "USD", null, "staff-002", NOW, 30, null);
            given(DECIDER).when(request).then(requested);
            given(DECIDER, requested)
                    .when(new DemandCommand.Refuse(S1_FIRE, NOW))
                    .then(held(S1_FIRE));
            given(DECIDER, requested).when(new Clear(NOW)).then(issued);
        }
    }

    /** An invoice has one way into the world: its demand is issued, and in that transaction it is given its number. */
    @Test
    void an_invoice_comes_of_an_issued_demand_and_of_nothing_else() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(InvoiceOfADemand.class.getName())
                .should(call(InvoiceRegister.class.getName(), "issue"))
                .check(SERVICE);
        onlyIn(InvoiceRegister.class)
                .should(make("io.gendan.order.invoice.InvoiceCommand$Issue"))
                .check(SERVICE);
        onlyIn("io.gendan.order.invoice.Invoice")
                .should(make("io.gendan.order.invoice.InvoiceEvent$Issued"))
                .check(SERVICE);
        onlyIn(Demands.class).should(depend(InvoiceOfADemand.class)).check(SERVICE);
    }

    @Test
    void nobody_else_tells_the_world_that_money_is_asked_for() {
        onlyIn(DemandPublisher.class)
                .should(make(OrderMessage.DemandIssued.class.getName()))
                .check(SERVICE);
        onlyIn("io.gendan.order.invoice.InvoicePublisher")
                .should(make(OrderMessage.InvoiceIssued.class.getName()))
                .check(SERVICE);
    }

    /** What can be written of an invoice only ever makes it smaller; reversing a payment takes back what never came. */
    @Test
    void what_can_be_posted_to_an_invoice_can_be_counted() {
        var posts = SERVICE.stream()
                .filter(type -> type.getPackageName().equals("io.gendan.order.invoice"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .map(method -> method.getAnnotationOfType(Path.class).value());
        assertThat(posts).containsExactlyInAnyOrder("/payments", "/payments/reverse", "/credit-notes");
    }

    private static GivenClassesConjunction onlyIn(Class<?> type) {
        return onlyIn(type.getName());
    }

    /** No class but this one and those within it. */
    private static GivenClassesConjunction onlyIn(String type) {
        return noClasses().that().haveNameNotMatching(Pattern.quote(type) + "(\\$.*)?");
    }

    private static ArchCondition<JavaClass> make(String type) {
        return call(type, "<init>");
    }

    private static ArchCondition<JavaClass> call(String type, String method) {
        return ArchConditions.callCodeUnitWhere(target(owner(name(type))).and(target(name(method))));
    }

    private static ArchCondition<JavaClass> depend(Class<?> type) {
        return ArchConditions.dependOnClassesThat(equivalentTo(type));
    }
}
