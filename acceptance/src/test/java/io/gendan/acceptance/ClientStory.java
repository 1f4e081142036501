package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.until;

import io.gendan.client.ApiClient;
import io.gendan.client.ApiException;
import io.gendan.client.api.CustomersApi;
import io.gendan.client.api.DemandsApi;
import io.gendan.client.api.IncidentCasesApi;
import io.gendan.client.api.IncidentsApi;
import io.gendan.client.api.OrdersApi;
import io.gendan.client.api.ProductsApi;
import io.gendan.client.api.ShipmentsApi;
import io.gendan.client.api.SignInApi;
import io.gendan.client.model.AmountRequest;
import io.gendan.client.model.BookRequest;
import io.gendan.client.model.CarrierAnswerRequest;
import io.gendan.client.model.CaseView;
import io.gendan.client.model.Condition;
import io.gendan.client.model.ContactPersonRequest;
import io.gendan.client.model.DemandKind;
import io.gendan.client.model.DemandRequest;
import io.gendan.client.model.DemandStatus;
import io.gendan.client.model.IncidentKind;
import io.gendan.client.model.Language;
import io.gendan.client.model.LegRequest;
import io.gendan.client.model.MovedRequest;
import io.gendan.client.model.OrderLineRequest;
import io.gendan.client.model.PlaceOrderRequest;
import io.gendan.client.model.ProductRequest;
import io.gendan.client.model.RegisterCustomerRequest;
import io.gendan.client.model.ReportIncidentRequest;
import io.gendan.client.model.SettleReason;
import io.gendan.client.model.SettleRequest;
import io.gendan.client.model.ShipmentSeverity;
import io.gendan.client.model.SignInRequest;
import io.gendan.client.model.TransportMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The D-ship story as a program tells it that was generated from the document and knows nothing else of this house. */
final class ClientStory {
    private final ApiClient merchandiser;
    private final ApiClient sales;
    private final String run = Trade.token();
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).withNano(0);

    ClientStory(String origin) throws ApiException {
        merchandiser = signedIn(origin, "merchandiser");
        sales = signedIn(origin, "sales-a");
    }

    private static ApiClient signedIn(String origin, String username) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(origin);
        var token = new SignInApi(client)
                .postTokens(new SignInRequest().username(username).password("gendan"))
                .getAccessToken();
        return client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    void tell() throws ApiException {
        var customer = customer();
        var order = order(customer);
        var shipment = taken(
                "the booking is taken",
                () -> new ShipmentsApi(merchandiser)
                        .postShipments(booking(order), null)
                        .getId());
        new ShipmentsApi(merchandiser)
                .postShipmentDepartures(shipment, new MovedRequest().legNo(1).at(now.minusDays(1)), null, null);
        var incident =
                new IncidentsApi(merchandiser).postIncidents(collision(), null).getId();
        var told = taken("the customer is told", () -> caseThatIsTold(incident, customer));
        var demand = taken(
                "the demand is taken",
                () -> new DemandsApi(sales)
                        .postOrderDemands(order, freight(shipment), null, null)
                        .getId());
        demandBecomes(demand, DemandStatus.HELD);
        settle(told.getId(), shipment);
        demandBecomes(demand, DemandStatus.ISSUED);
    }

    private UUID customer() throws ApiException {
        return new CustomersApi(merchandiser)
                .postCustomers(
                        new RegisterCustomerRequest()
                                .customerNo("C-" + run)
                                .name("Hudson Interiors")
                                .category("A")
                                .language(Language.EN)
                                .timeZone("America/New_York")
                                .addContactsItem(new ContactPersonRequest()
                                        .name("Purchasing Desk")
                                        .email("client-" + run + "@customer.example")),
                        null)
                .getId();
    }

    private UUID order(UUID customer) throws ApiException {
        var product = new ProductsApi(merchandiser)
                .postProducts(
                        new ProductRequest()
                                .productNo("P-" + run)
                                .nameAndSpec("Ceiling panel 600 x 600 mm")
                                .unit("PCS"),
                        "product-" + run)
                .getId();
        var order = new OrdersApi(sales)
                .postOrders(
                        new PlaceOrderRequest()
                                .customerId(customer)
                                .currency("USD")
                                .incoterm(PlaceOrderRequest.IncotermEnum.FOB)
                                .namedPlace("Qingdao")
                                .paymentTerms("T/T 30 days")
                                .deliverBy(LocalDate.from(now).plusDays(120))
                                .addLinesItem(new OrderLineRequest()
                                        .productId(product)
                                        .quantity("1000")
                                        .unit("PCS")
                                        .unitPrice("4.20")),
                        null)
                .getId();
        new OrdersApi(sales).postOrderConfirm(order, null, null);
        return order;
    }

    private BookRequest booking(UUID order) {
        return new BookRequest()
                .orderId(order)
                .transportMode(TransportMode.VESSEL)
                .quantityAndSpec("1000 PCS ceiling panels")
                .deliveryPlace("New York")
                .addLegsItem(
                        leg("D", Trade.D_IMO, voyage(), "CNTAO", "KRPUS", -1).carrier("COSU"))
                .addLegsItem(leg("Liberty Bridge", "9319466", "014E", "KRPUS", "USNYC", 3));
    }

    private LegRequest leg(String vessel, String imo, String voyage, String from, String to, int day) {
        return new LegRequest()
                .vesselName(vessel)
                .imo(imo)
                .voyage(voyage)
                .from(from)
                .to(to)
                .plannedDeparture(now.plusDays(day))
                .plannedArrival(now.plusDays(day + 2));
    }

    private String voyage() {
        return "J" + run;
    }

    private ReportIncidentRequest collision() {
        return new ReportIncidentRequest()
                .kind(IncidentKind.COLLISION)
                .imo(Trade.D_IMO)
                .vesselName("D")
                .voyage(voyage())
                .place("KRPUS")
                .occurredAt(now.minusHours(1))
                .severity(ShipmentSeverity.HIGH)
                .source("notice of the shipowner");
    }

    private CaseView caseThatIsTold(UUID incident, UUID customer) throws ApiException {
        return new IncidentCasesApi(merchandiser)
                .listCases(null, customer.toString(), incident.toString(), 1, "TOLD", null).getItems().stream()
                        .findFirst()
                        .orElse(null);
    }

    private static DemandRequest freight(UUID shipment) {
        return new DemandRequest()
                .kind(DemandKind.FREIGHT_AND_CHARGES_INVOICE)
                .addShipmentIdsItem(shipment)
                .amount(new AmountRequest().amount("1850.00").currency("USD"));
    }

    private void settle(UUID incidentCase, UUID shipment) throws ApiException {
        var cases = new IncidentCasesApi(merchandiser);
        cases.postCaseCarrierAnswers(
                incidentCase,
                new CarrierAnswerRequest()
                        .shipmentId(shipment)
                        .condition(Condition.SOUND)
                        .source("carrier's agent at Busan"),
                null,
                null);
        taken("the case is settled", () -> {
            var etag = cases.getCaseWithHttpInfo(incidentCase).getHeaders().get("etag");
            cases.postCaseSettle(
                    incidentCase, new SettleRequest().reason(SettleReason.CARGO_SOUND), null, etag.getFirst());
            return etag;
        });
    }

    private void demandBecomes(UUID demand, DemandStatus status) {
        until(
                "the demand is " + status,
                () -> new DemandsApi(sales).getDemand(demand).getStatus(),
                status::equals);
    }

    /** What one service has done reaches the next in a moment: until then it is refused, or not there. */
    private static <T> T taken(String what, Callable<T> asking) {
        return until(what, asking, Objects::nonNull);
    }
}
