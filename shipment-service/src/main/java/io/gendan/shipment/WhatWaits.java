package io.gendan.shipment;

import io.gendan.eventsourcing.Backlog;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The work of this service that somebody should look after when it piles up. Ids are of version 7: they know since when. */
class WhatWaits {
    /** An incident is marked anew after a correction, so the age is its own and not its marking's. */
    @Produces
    @Singleton
    Backlog markings() {
        return new Backlog("markings", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(incident_id)) AS since FROM marking
                WHERE finished_at IS NULL""");
    }

    @Produces
    @Singleton
    Backlog carrierEvents() {
        return new Backlog("carrier-events", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(event_id)) AS since FROM matching_due
                WHERE not_before <= now()""");
    }
}
