package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Asked;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.customer.Forgetting;
import io.gendan.order.satisfaction.QuestionCommand.EraseComment;
import jakarta.inject.Singleton;

/**
 * With a person go all comments of their firm, and what mail servers said of its addresses. Whom a comment names nobody can tell for
 * certain: by a short name, a former one, a telephone written otherwise, or in Chinese, where no blank ends a name.
 */
@Singleton
class CommentsGoWithThem implements Forgetting {
    private final QuestionComments comments;
    private final QuestionMails mails;
    private final Questions questions;

    CommentsGoWithThem(QuestionComments comments, QuestionMails mails, Questions questions) {
        this.comments = comments;
        this.mails = mails;
        this.questions = questions;
    }

    @Override
    public void forget(Asked asked, CustomerId customer) {
        mails.forget(asked.tx(), customer);
        var erase = new EraseComment(asked.actor(), asked.now());
        for (var question : comments.toBeErased(asked.tx(), customer)) questions.handle(asked.tx(), question, erase);
    }
}
