package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Asked;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.customer.Forgetting;
import io.gendan.order.customer.Person;
import io.gendan.order.satisfaction.QuestionCommand.EraseComment;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * With a person go the comments that name them: by their whole name or one word of it, or by how they are reached; and what a mail
 * server once said of their address.
 */
@Singleton
class CommentsThatNameThem implements Forgetting {
    private static final int SHORTEST_WORD = 3;

    private final QuestionComments comments;
    private final QuestionMails mails;
    private final Questions questions;

    CommentsThatNameThem(QuestionComments comments, QuestionMails mails, Questions questions) {
        this.comments = comments;
        this.mails = mails;
        this.questions = questions;
    }

    @Override
    public void forget(Asked asked, CustomerId customer, Person person) {
        mails.forget(asked.tx(), customer);
        var erase = new EraseComment(asked.actor(), asked.now());
        for (var comment : comments.of(asked.tx(), customer))
            if (names(comment.text(), person)) questions.handle(asked.tx(), comment.question(), erase);
    }

    /** One comment too many is lost rather than one too few. */
    static boolean names(String comment, Person person) {
        var text = comment.toLowerCase(Locale.ROOT);
        return Stream.of(person.name(), person.email(), person.phone(), person.fax(), person.address())
                        .filter(Objects::nonNull)
                        .anyMatch(whole -> text.contains(whole.toLowerCase(Locale.ROOT)))
                || Stream.of(person.name().split("\\s+"))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .anyMatch(word -> asWord(word).matcher(comment).find());
    }

    private static Pattern asWord(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
