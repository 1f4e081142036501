package io.gendan.order.sheet;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.customer.CustomerId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/customers/{id}/trackings")
@Tag(name = "Customers")
@RunOnVirtualThread
class CustomerTrackingsResource {
    private final CustomerTrackings trackings;
    private final Requests requests;

    CustomerTrackingsResource(CustomerTrackings trackings, Requests requests) {
        this.trackings = trackings;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The four trackings of a customer (客户跟踪): orders, products, shipments, satisfaction",
            description = "Of each the latest twenty, and the address of the list that has all")
    public CustomerTrackings.View of(@PathParam("id") CustomerId id) {
        return requests.read(tx -> trackings.of(tx, id.value()))
                .orElseThrow(() -> new Problem(404, "NOT_FOUND", "There is nothing with this id"));
    }
}
