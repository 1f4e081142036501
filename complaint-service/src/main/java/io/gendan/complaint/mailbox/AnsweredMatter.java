package io.gendan.complaint.mailbox;

import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.WrittenLetters;
import io.gendan.complaint.letter.WrittenLetters.Written;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a mail answers: by the Message-ID of a letter of ours, or by the number that stands in the subject of all of them. */
@Singleton
class AnsweredMatter {
    private static final Pattern OUR_LETTER = Pattern.compile(
            "<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@letters\\.gendan>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])[A-Z]{1,3}-\\d{4}-\\d{6}(?![\\w-])");

    private final WrittenLetters letters;

    AnsweredMatter(WrittenLetters letters) {
        this.letters = letters;
    }

    /** @param sure they have a letter of ours at hand; a number can be guessed */
    record Answered(Written letter, boolean sure) {
        Matter matter() {
            return letter.matter();
        }

        /** Whether this sender's word on it can be taken for the customer's. */
        boolean isBy(Sender sender) {
            if (letter.customer() == null) return false;
            return sender.isOf(letter.customer()) || sure && sender.isUnknown();
        }
    }

    Optional<Answered> of(Tx tx, ReadMail mail) {
        for (var reference : mail.references()) {
            var ours = OUR_LETTER.matcher(reference);
            if (!ours.matches()) continue;
            var letter = letters.find(tx, new LetterId(UUID.fromString(ours.group(1))));
            if (letter.isPresent()) return letter.map(it -> new Answered(it, true));
        }
        return mail.subject() == null ? Optional.empty() : byNumber(tx, mail.subject());
    }

    private Optional<Answered> byNumber(Tx tx, String subject) {
        var numbers = NUMBER.matcher(subject);
        while (numbers.find()) {
            var letter = letters.about(tx, numbers.group());
            if (letter.isPresent()) return letter.map(it -> new Answered(it, false));
        }
        return Optional.empty();
    }
}
