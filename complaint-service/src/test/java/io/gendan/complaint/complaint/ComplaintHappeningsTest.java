package io.gendan.complaint.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.clock.Happening;
import io.gendan.complaint.clock.Happening.Answered;
import io.gendan.complaint.clock.Happening.Claimed;
import io.gendan.complaint.clock.Happening.Paused;
import io.gendan.complaint.clock.Happening.Resumed;
import io.gendan.complaint.clock.Happening.Settled;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.clock.Happening.Updated;
import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import io.gendan.eventsourcing.EventJson;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComplaintHappeningsTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-09T02:05:00Z");
    private static final Instant NOW = Instant.parse("2026-03-09T03:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
    private static final Instant FRIDAY_OVER = Instant.parse("2026-03-13T16:00:00Z"); // in Shanghai
    private static final About ABOUT = new About("CM-2026-000001", new CustomerId(new UUID(7, 1)), null, null);
    private static final LetterId LETTER = new LetterId(new UUID(9, 1));
    private static final Money SUM = new Money(new BigDecimal("640.00"), "USD");
    private static final Offer OFFER = new Offer(
            1,
            Offer.Side.US,
            new Terms(List.of(new Remedy(Remedy.Kind.COMPENSATION, null, null, SUM, "for the sets")), null),
            FRIDAY,
            "staff-001",
            Offer.Status.MADE);
    private static final Paused OFFERED =
            new Paused(NOW, "offer", Party.CUSTOMER, "whether they take our offer", FRIDAY_OVER);

    private static List<Happening> of(ComplaintEvent event) {
        return ComplaintHappenings.of(event, "B", ZoneId.of("Asia/Shanghai"));
    }

    private static Logged logged(Urgency urgency, Demand demand) {
        return new Logged(
                ABOUT,
                null,
                null,
                demand,
                Channel.TELEPHONE,
                urgency,
                "en",
                "B",
                RECEIVED,
                NOW,
                LETTER,
                "staff-001",
                NOW);
    }

    private static ParticularsAsked asked(Party of, LocalDate dueOn) {
        return new ParticularsAsked(new Question(2, of, "photos", dueOn), "staff-001", NOW);
    }

    @Test
    void it_begins_when_the_customer_said_it() {
        assertThat(of(logged(Urgency.URGENT, Demand.NOTHING_SAID))).containsExactly(new Started(RECEIVED, true, "B"));
        assertThat(of(logged(Urgency.NORMAL, Demand.NOTHING_SAID))).containsExactly(new Started(RECEIVED, false, "B"));
    }

    @Test
    void each_sum_that_is_asked_for_counts() {
        var demand = new Demand(Set.of(), SUM, null, SUM, null, null, SUM);
        assertThat(of(logged(Urgency.URGENT, demand)))
                .filteredOn(Claimed.class::isInstance)
                .hasSize(3);
    }

    @Test
    void an_answer_is_an_answer_and_so_are_an_offer_and_an_explanation() {
        assertThat(of(new CustomerAnswered(Channel.TELEPHONE, null, "staff-001", NOW)))
                .containsExactly(new Answered(NOW));
        assertThat(of(new OfferMade(ABOUT, OFFER, LETTER, NOW)))
                .containsExactly(new Answered(NOW), OFFERED, new Claimed(NOW, SUM));
        assertThat(of(new UnfoundedExplained("they were not ours", LETTER, "staff-001", NOW)))
                .containsExactly(
                        new Answered(NOW),
                        new Paused(NOW, "unfounded", Party.CUSTOMER, "whether it is unfounded", null));
    }

    @Test
    void who_is_asked_is_waited_for_until_the_end_of_the_day_they_were_given() {
        assertThat(of(asked(Party.CARRIER, FRIDAY)))
                .containsExactly(new Paused(NOW, "question-2", Party.CARRIER, "photos", FRIDAY_OVER));
        assertThat(of(asked(Party.CUSTOMER, FRIDAY)))
                .containsExactly(
                        new Updated(NOW), new Paused(NOW, "question-2", Party.CUSTOMER, "photos", FRIDAY_OVER));
        assertThat(of(new ParticularsGiven(2, "staff-001", NOW))).containsExactly(new Resumed(NOW, "question-2"));
    }

    @Test
    void the_customers_word_on_an_offer_ends_the_waiting_for_it_whatever_it_is() {
        var resumed = new Resumed(NOW, "offer");
        assertThat(of(new OfferDeclined(1, Channel.EMAIL, "staff-001", NOW))).containsExactly(resumed);
        assertThat(of(new OfferWithdrawn(1, "a mistake", "staff-001", NOW))).containsExactly(resumed);
        assertThat(of(new CounterOfferReceived(OFFER, Channel.EMAIL, NOW)))
                .containsExactly(resumed, new Claimed(NOW, SUM));
        assertThat(of(new OfferAccepted(ABOUT, OFFER, Channel.EMAIL, "staff-001", NOW)))
                .containsExactly(resumed, new Claimed(NOW, SUM));
        assertThat(of(new UnfoundedDisputed(Channel.EMAIL, "staff-001", NOW)))
                .containsExactly(new Resumed(NOW, "unfounded"));
    }

    @Test
    void nothing_more_is_owed_when_it_is_handled_or_over() {
        for (var event : List.<ComplaintEvent>of(
                new Handled(ABOUT, NOW),
                new UnfoundedConfirmed(ABOUT, Channel.EMAIL, "staff-001", NOW),
                new DroppedByCustomer(ABOUT, Channel.EMAIL, "staff-001", NOW),
                new Joined(ABOUT, null, "CM-2", "staff-001", NOW),
                new Closed(ABOUT, Outcome.SOLVED, "well", LETTER, "staff-001", NOW)))
            assertThat(of(event)).containsExactly(new Settled(NOW));
        assertThat(of(new Reopened(ABOUT, "it came back", "staff-001", NOW)))
                .containsExactly(new Happening.Reopened(NOW));
    }

    @Test
    void that_somebody_higher_heard_of_it_stays() {
        assertThat(of(new Escalated(ABOUT, Rung.SUPERVISOR, null, "nobody answered", NOW)))
                .containsExactly(new Happening.Escalated(NOW));
    }

    @Test
    void happenings_are_kept_as_they_are() {
        var all = new Happening[] {
            new Started(RECEIVED, true, null),
            new Claimed(NOW, SUM),
            OFFERED,
            new Resumed(NOW, "offer"),
            new Answered(NOW),
            new Updated(NOW),
            new Settled(NOW),
            new Happening.Reopened(NOW),
            new Happening.Escalated(NOW)
        };
        assertThat(EventJson.fromJson(EventJson.toJson(all), Happening[].class)).isEqualTo(all);
    }
}
