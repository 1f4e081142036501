package io.gendan.complaint.clock;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import java.time.Instant;

/** What happened to a complaint, as far as its clocks care. Kept as JSON in a read model, under these names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @Type(value = Happening.Started.class, name = "started"),
    @Type(value = Happening.Claimed.class, name = "claimed"),
    @Type(value = Happening.Paused.class, name = "paused"),
    @Type(value = Happening.Resumed.class, name = "resumed"),
    @Type(value = Happening.Answered.class, name = "answered"),
    @Type(value = Happening.Updated.class, name = "updated"),
    @Type(value = Happening.Settled.class, name = "settled"),
    @Type(value = Happening.Reopened.class, name = "reopened"),
    @Type(value = Happening.Escalated.class, name = "escalated")
})
public sealed interface Happening {
    Instant at();

    /** The customer complained. {@code grade}: of the customer, null when nobody knows it. */
    record Started(Instant at, boolean urgent, String grade) implements Happening {}

    /** So much is asked for, or would be paid. */
    record Claimed(Instant at, Money sum) implements Happening {}

    /**
     * We wait for somebody outside.
     *
     * @param key what the end of this waiting is recognised by
     * @param until when we wait whether they have answered or not; null: as long as we wait at most
     */
    record Paused(Instant at, String key, Party waitingFor, String why, Instant until) implements Happening {}

    record Resumed(Instant at, String key) implements Happening {}

    /** A person of ours answered the customer. */
    record Answered(Instant at) implements Happening {}

    /** The customer was told how it stands. */
    record Updated(Instant at) implements Happening {}

    /** Nothing more is owed. */
    record Settled(Instant at) implements Happening {}

    record Reopened(Instant at) implements Happening {}

    /** Somebody higher heard of it. What is said to have been before, and is told only after that, changes nothing of it. */
    record Escalated(Instant at) implements Happening {}
}
