package io.gendan.benchmarks;

import io.gendan.eventsourcing.EventJson;

/** Puts the tables into the same state before each round: streams of eight events that no round has touched. */
record ParcelTables(BenchDatabase database) {

    /** Makes so many streams once, aside. */
    void fill(int streams) {
        var registered = EventJson.toJson(ParcelEvent.registered());
        var noted = EventJson.toJson(ParcelEvent.noted());
        database.prepare("TRUNCATE pristine");
        database.prepare("""
                INSERT INTO pristine (position, category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT stream * 8 + version, 'parcel',
                       ('00000000-0000-7000-8000-' || lpad(to_hex(stream), 12, '0'))::uuid, version, gen_random_uuid(),
                       CASE version WHEN 1 THEN 'parcel-registered' ELSE 'parcel-noted' END,
                       CASE version WHEN 1 THEN '%s'::jsonb ELSE '%s'::jsonb END, now(), gen_random_uuid(), 'staff-003'
                  FROM generate_series(0, %d) stream, generate_series(1, 8) version""".formatted(registered, noted, streams - 1));
        database.prepare("VACUUM ANALYZE pristine");
    }

    /**
     * The log holds the first so many of those streams and nothing else. Never none: to a planner who has seen the table empty,
     * reading all of it costs nothing, and it goes on doing so while the table grows. A checkpoint falls between rounds only.
     */
    void reset(int streams) {
        database.prepare("TRUNCATE event, outbox, parcel_list, parcel_sheet; CHECKPOINT");
        database.prepare("""
                INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT category, stream_id, version, event_id, name, body, recorded_at, correlation, actor
                  FROM pristine WHERE position < %d ORDER BY position;
                INSERT INTO parcel_list SELECT stream_id, 7, 'Noted', recorded_at, 8
                  FROM pristine WHERE version = 8 AND position < %1$d;
                INSERT INTO parcel_sheet SELECT * FROM parcel_list;
                VACUUM ANALYZE event, parcel_list, parcel_sheet""".formatted(streams * 8 + 1));
    }

    /** What the log takes on disk. */
    long bytes() {
        return database.number("SELECT pg_total_relation_size('event')");
    }
}
