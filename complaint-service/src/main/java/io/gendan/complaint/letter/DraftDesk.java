package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.ADDRESS_UNREADABLE;
import static io.gendan.complaint.letter.DraftRefusal.FIRM_MISSING;
import static io.gendan.complaint.letter.DraftRefusal.WORDS_MISSING;

import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.ComplaintFacts.Offer;
import io.gendan.complaint.letter.Editions.Wording;
import io.gendan.complaint.letter.LetterRequests.WriteRequest;
import io.gendan.complaint.letter.Matters.Known;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a letter of a person's is put together: the template's words for the facts, or theirs. */
@Singleton
class DraftDesk {
    private final MatterBook matters;
    private final LetterTexts texts;
    private final CustomerLanguages languages;
    private final KnownCustomers customers;
    private final Validator validator;

    DraftDesk(
            MatterBook matters,
            LetterTexts texts,
            CustomerLanguages languages,
            KnownCustomers customers,
            Validator validator) {
        this.matters = matters;
        this.texts = texts;
        this.languages = languages;
        this.customers = customers;
        this.validator = validator;
    }

    /** A letter as it would be written, before anything is stored. */
    record Sheet(Known about, LetterFacts facts, Addressee to, String language, Wording wording) {
        LetterKind kind() {
            return facts.kind();
        }

        List<Tone.Warning> warnings() {
            var warnings = new ArrayList<>(Tone.basis(facts));
            warnings.addAll(DraftDesk.warnings(about, kind(), to, wording));
            return List.copyOf(warnings);
        }

        /** Of the offer that it is about, null where it is about none. */
        Integer offerNo() {
            return kind() == LetterKind.OFFER ? (Integer) about.facts().offer().offerNo() : null;
        }
    }

    Sheet put(Tx tx, WriteRequest asked) {
        var known = matters.known(tx, asked.matter().kind(), asked.matter().id());
        known.mayBeAbout(asked.kind());
        var to = addressee(asked, known);
        var language = asked.language() != null ? asked.language() : languages.of(tx, known.customer(), "en");
        var zone = zone(tx, to);
        var facts = FactsDesk.complete(
                known, asked.facts(), LetterTexts.words(language).in(zone), validator);
        var text = texts.write(known.matter().number(), language, zone, facts);
        if (asked.subject() == null != (asked.body() == null))
            throw WORDS_MISSING.refused(
                    "The edited subject and body come together", asked.subject() == null ? "/subject" : "/body");
        var edited = asked.body() != null;
        var wording = wording(
                known.matter(),
                edited ? asked.subject() : text.subject(),
                edited ? asked.body() : text.body(),
                asked.inReplyTo());
        if (facts instanceof Offer) OfferWords.checked(known.facts().offer(), wording);
        return new Sheet(known, facts, to, language, wording);
    }

    /** What the matter itself has to say in a letter of that kind, and what is left to be said by whoever writes it. */
    FactsDesk.Filled facts(Tx tx, UUID matter, LetterKind kind, String asked) {
        var known = matters.known(tx, matter);
        known.mayBeAbout(kind);
        var language = asked != null ? asked : languages.of(tx, known.customer(), "en");
        var words = LetterTexts.words(language).in(zone(tx, new Customer(known.customer())));
        return FactsDesk.filled(known, kind, words, validator);
    }

    /** Whether what the letter says still holds. */
    void mayBeSent(Tx tx, LetterView letter) {
        var last = letter.editions().getLast();
        if (last.body() == null) return;
        var known = matters.known(tx, letter.matter().kind(), letter.matter().id());
        if (letter.kind() == LetterKind.CARRIER_REMINDER) known.mayBeAbout(letter.kind());
        if (letter.kind() != LetterKind.OFFER) return;
        OfferLetters.checked(known, letter, new Wording(last.subject(), last.body(), null));
        OfferLetters.mayBeSent(tx, known, letter);
    }

    /** In UTC where nobody has said where they are. */
    private ZoneId zone(Tx tx, Addressee to) {
        return switch (to) {
            case Customer customer ->
                customers.zones(tx, List.of(customer.id())).getOrDefault(customer.id(), ZoneOffset.UTC);
            case Firm _ -> ZoneOffset.UTC;
        };
    }

    /** Whatever somebody makes of the subject, it holds the number by which answers find their way. */
    static Wording wording(Matter matter, String subject, String body, String inReplyTo) {
        var line = subject.replaceAll("\\s+", " ").strip();
        return new Wording(
                line.contains(matter.number()) ? line : "[" + matter.number() + "] " + line,
                body.replace("\r\n", "\n").strip(),
                inReplyTo);
    }

    /** Of another edition, which offers no more than the one before. */
    List<Tone.Warning> warnings(Tx tx, LetterView letter, Wording wording) {
        var known = matters.known(tx, letter.matter().kind(), letter.matter().id());
        if (letter.kind() == LetterKind.OFFER) OfferLetters.checked(known, letter, wording);
        var to = letter.customerId() == null ? new Firm(letter.firm(), null) : new Customer(letter.customerId());
        return warnings(known, letter.kind(), to, wording);
    }

    /** Who apologises with the cause knows it. */
    private static List<Tone.Warning> warnings(Known about, LetterKind kind, Addressee to, Wording wording) {
        var open = about.causeOpen() && kind != LetterKind.APOLOGY_WITH_CAUSE;
        return Tone.warnings(wording, open, to instanceof Customer);
    }

    private static Addressee addressee(WriteRequest asked, Known known) {
        if (asked.firm() == null) {
            if (asked.kind() == LetterKind.RECOURSE_NOTICE || asked.kind() == LetterKind.CARRIER_REMINDER)
                throw FIRM_MISSING.refused(FIRM_MISSING.sentence(), "/firm");
            return new Customer(known.customer());
        }
        var firm = new Firm(asked.firm().name().strip(), asked.firm().email().strip());
        if (AddressBook.Contact.at(firm).isEmpty())
            throw ADDRESS_UNREADABLE.refused(ADDRESS_UNREADABLE.sentence(), "/firm/email");
        return firm;
    }
}
