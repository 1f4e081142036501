package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.*;
import io.gendan.complaint.words.Rung;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class CasePublisher implements Publisher<CaseEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<CaseEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Opened opened ->
                Optional.of(new ComplaintMessage.CaseOpened(
                        id,
                        opened.caseNo(),
                        opened.incident().id().value(),
                        opened.customerId().value(),
                        fact.recordedAt()));
            case CustomerTold told -> Optional.of(told(id, told.about(), told));
            case InsuranceAsked asked -> Optional.of(insurance(id, asked.about(), Insurance.QUESTION, asked.at()));
            case InsuranceAnswered answered ->
                Optional.of(insurance(id, answered.about(), answered.answer(), answered.at()));
            case CarrierAnswered answered -> Optional.of(carrier(id, answered.about(), answered));
            case Settled settled -> Optional.of(settled(id, settled.about(), settled));
            case Escalated it -> Optional.of(escalated(id, it.about(), it.to(), it.why(), it.at()));
            case CarrierSilenceEscalated it -> Optional.of(escalated(id, it.about(), it.to(), it.why(), it.at()));
            // How the service works; the world hears of what comes of it.
            case CarrierAsked _, ShipmentAdded _, LetterWritten _, CarrierReminded _, InsuranceReminded _ ->
                Optional.empty();
            case ComplaintOpened _, RecourseRaised _ ->
                Optional.empty(); // the complaint and the claim tell it themselves
            // shipment-service has told the world of these.
            case ConditionLearned _, FoundUnharmed _, WithdrawalNoted _ -> Optional.empty();
            case ConditionFedBack _ -> Optional.empty(); // stands beside a CustomerTold
        };
    }

    private static ComplaintMessage.CustomerTold told(UUID id, About about, CustomerTold told) {
        return new ComplaintMessage.CustomerTold(
                id,
                about.caseNo(),
                about.incidentId().value(),
                about.customerId().value(),
                plain(about.orderIds()),
                plain(about.shipmentIds()),
                told.what().name(),
                told.channel().name(),
                told.by(),
                told.at());
    }

    private static ComplaintMessage.InsuranceAnswered insurance(UUID id, About about, Insurance answer, Instant at) {
        return new ComplaintMessage.InsuranceAnswered(
                id,
                about.caseNo(),
                about.incidentId().value(),
                about.customerId().value(),
                plain(about.orderIds()),
                answer.status().name(),
                answer.insurer(),
                answer.policyNo(),
                at);
    }

    private static ComplaintMessage.CarrierAnswered carrier(UUID id, About about, CarrierAnswered answered) {
        return new ComplaintMessage.CarrierAnswered(
                id,
                about.caseNo(),
                about.incidentId().value(),
                about.customerId().value(),
                about.orderIds().getFirst().value(),
                about.shipmentIds().getFirst().value(),
                answered.condition().name(),
                answered.source(),
                answered.note(),
                answered.at());
    }

    private static ComplaintMessage.CaseSettled settled(UUID id, About about, Settled settled) {
        return new ComplaintMessage.CaseSettled(
                id,
                about.caseNo(),
                about.incidentId().value(),
                about.customerId().value(),
                plain(about.orderIds()),
                plain(about.shipmentIds()),
                settled.reason().name(),
                settled.at());
    }

    private static ComplaintMessage.ComplaintEscalated escalated(
            UUID id, About about, Rung to, String why, Instant at) {
        return new ComplaintMessage.ComplaintEscalated(
                id,
                about.caseNo(),
                about.incidentId().value(),
                null,
                null,
                about.customerId().value(),
                plain(about.orderIds()),
                to.name(),
                null,
                why,
                at);
    }

    private static List<UUID> plain(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
