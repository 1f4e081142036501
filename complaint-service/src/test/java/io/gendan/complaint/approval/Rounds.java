package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.Stance.AGREE;
import static io.gendan.complaint.words.Office.DEPUTY_GENERAL_MANAGER;
import static io.gendan.complaint.words.Office.GENERAL_MANAGER;

import io.gendan.complaint.approval.RecordEvent.*;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.DelegationId;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A proposal to concede more than one may, and everybody who has a word in it. */
final class Rounds {
    static final Instant MONDAY = Instant.parse("2026-03-09T02:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-10T02:00:00Z");
    static final String ANNE = "merchandiser-anne";
    static final String PAT = "purchasing-pat";
    static final String DAN = "deputy-dan";
    static final String GUO = "manager-guo";
    static final String SUN = "supervisor-sun";
    static final AttachmentId CONSENT = new AttachmentId(UUID.fromString("019b7e5c-4c00-7000-8000-00000000f002"));
    static final AttachmentId FAX = new AttachmentId(UUID.fromString("019b7e5c-4c00-7000-8000-00000000f001"));
    static final DelegationId FOR_GUO = new DelegationId(UUID.fromString("019b7e5c-4c00-7000-8000-00000000e001"));

    static final Proposal OFFER = new Proposal(1, new Money(new BigDecimal("4000.00"), "USD"), "replace and refund");
    static final Proposal PLAN = new Proposal(null, null, "send a technician");

    static final Authority DEPUTY = new Authority(DEPUTY_GENERAL_MANAGER, DAN, null, null);
    static final Authority MANAGER = new Authority(GENERAL_MANAGER, GUO, null, null);
    static final Authority SUN_FOR_GUO = new Authority(GENERAL_MANAGER, SUN, GUO, FOR_GUO);

    static final Submitted submitted = new Submitted(1, OFFER, ANNE, MONDAY);
    static final OpinionGiven purchasingAgrees = spoken(said(Voice.PURCHASING, AGREE, PAT));
    static final PassedOn passedOn =
            new PassedOn(1, DEPUTY.says("agreed", TUESDAY), Set.copyOf(List.of(Voice.values())), "the customer waits");
    static final Returned returned = new Returned(1, DEPUTY.says("ask the factory", TUESDAY));
    static final Recalled recalled = new Recalled(1, "they count again", ANNE, TUESDAY);
    static final Approved approved = new Approved(1, MANAGER.says("yes", TUESDAY));
    static final Rejected rejected = new Rejected(1, MANAGER.says("too much", TUESDAY));

    private Rounds() {}

    static Opinion said(Voice voice, Stance stance, String by) {
        return new Opinion(voice, stance, "as we see it", false, null, by, TUESDAY);
    }

    static OpinionGiven spoken(Opinion opinion) {
        return new OpinionGiven(1, opinion);
    }

    /** Submitted, and every voice but those has spoken. */
    static RecordEvent[] heardAllBut(Voice... silent) {
        var facts = new ArrayList<RecordEvent>();
        facts.add(submitted);
        for (var voice : Voice.values())
            if (!List.of(silent).contains(voice)) facts.add(spoken(said(voice, AGREE, "account-of-" + voice)));
        return facts.toArray(RecordEvent[]::new);
    }
}
