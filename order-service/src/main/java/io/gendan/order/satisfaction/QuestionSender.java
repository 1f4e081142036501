package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import io.gendan.mail.Mail;
import io.gendan.mail.MailServer;
import io.gendan.order.customer.Contacts;
import io.gendan.order.customer.CustomerList;
import io.gendan.order.satisfaction.QuestionCommand.NoteSent;
import io.gendan.order.satisfaction.QuestionMails.Waiting;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries the questions to the mail server until it has accepted them. Who is killed in between leaves a question to be sent
 * again, under the same Message-ID; both mails open the same page.
 */
@Singleton
class QuestionSender {
    private static final Logger LOG = Logger.getLogger(QuestionSender.class);
    private static final Cause OURSELVES = Cause.of("order-service");
    /** Longer than a server can take for a lot, being waited for at each of the five steps of each mail. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final int LOT = 5;

    private final QuestionMails mails;
    private final QuestionTokens tokens;
    private final QuestionTexts texts;
    private final Questions questions;
    private final CustomerList customers;
    private final Contacts contacts;
    private final MailServer server;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    QuestionSender(
            QuestionMails mails,
            QuestionTokens tokens,
            QuestionTexts texts,
            Questions questions,
            CustomerList customers,
            Contacts contacts,
            MailServer server,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.satisfaction.look-every", defaultValue = "PT2S") Duration lookEvery) {
        this.mails = mails;
        this.tokens = tokens;
        this.texts = texts;
        this.questions = questions;
        this.customers = customers;
        this.contacts = contacts;
        this.server = server;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    /** A question with the mail that asks it, or without one when nobody there has an address. */
    private record Ready(Waiting question, Mail mail) {}

    void start(@Observes StartupEvent event) {
        thread = workers.start("questions", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try (var connection = server.new Connection()) {
            while (true) {
                if (!sendSome(connection)) Thread.sleep(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    /** False when there was nothing to send, or no way to. */
    private boolean sendSome(MailServer.Connection connection) {
        try {
            var ready = transactions.in(OURSELVES, this::prepare);
            connection.doubtful();
            for (var one : ready) send(one, connection);
            return !ready.isEmpty();
        } catch (RuntimeException e) {
            LOG.warnf("questions wait for a moment: %s", e.getMessage());
            return false;
        }
    }

    private List<Ready> prepare(Tx tx) {
        var ready = new ArrayList<Ready>();
        for (var question : mails.claim(tx, LOT, LEASE)) {
            if (clock.instant().isAfter(question.answerBy())) mails.giveUp(tx, question.id());
            else ready.add(new Ready(question, mail(tx, question)));
        }
        return ready;
    }

    private Mail mail(Tx tx, Waiting question) {
        var customer = customers.find(tx, question.customer()).orElse(null);
        var to = contacts.of(tx, question.customer()).stream()
                .map(Contacts.Contact::email)
                .filter(email -> email != null && !email.isBlank())
                .toList();
        if (customer == null || to.isEmpty()) return null;
        var language = customer.language().code();
        var text = texts.mail(language, question, customer, tokens.next(tx, question.id()));
        return new Mail(question.id().messageId(), to, language, text.subject(), text.body(), clock.instant());
    }

    private void send(Ready ready, MailServer.Connection connection) {
        var id = ready.question().id();
        try {
            if (ready.mail() == null) throw new MessagingException("no e-mail address of this customer is known");
            connection.open();
            connection.send(ready.mail());
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            transactions.run(OURSELVES, tx -> questions.handle(tx, id, new NoteSent(now)));
        } catch (MessagingException e) {
            connection.doubtful();
            transactions.run(OURSELVES, tx -> mails.failed(tx, id, e.getMessage()));
        }
    }
}
