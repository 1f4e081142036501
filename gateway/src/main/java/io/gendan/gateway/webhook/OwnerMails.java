package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.gateway.webhook.OwnerNotices.Notice;
import io.gendan.mail.Mail;
import io.gendan.mail.MailServer;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells the owner of a webhook that nothing is sent to it any more: whoever could see it by themselves has not for days. */
@Singleton
class OwnerMails extends Lookout {
    private static final Logger LOG = Logger.getLogger(OwnerMails.class);

    private final OwnerNotices notices;
    private final MailServer server;

    OwnerMails(
            OwnerNotices notices,
            MailServer server,
            Transactions transactions,
            Workers workers,
            @ConfigProperty(name = "gendan.webhook.mail-look-every", defaultValue = "PT5S") Duration lookEvery) {
        super("webhook-mails", "gateway", lookEvery, workers, transactions);
        this.notices = notices;
        this.server = server;
    }

    @Override
    protected boolean look() {
        var notice = transactions.in(cause(), notices::claim);
        if (notice.isEmpty()) return false;
        try (var connection = server.new Connection()) {
            connection.open();
            connection.send(mail(notice.get()));
            transactions.run(cause(), tx -> notices.sent(tx, notice.get()));
            return true;
        } catch (MessagingException e) {
            LOG.warnf(
                    "the owner of webhook %s is told later: %s",
                    notice.get().webhook().value(), e.getMessage());
            return false;
        }
    }

    /** Of its address only the host: the rest of it may be what lets one in there. */
    static Mail mail(Notice notice) {
        var why =
                switch (notice.because()) {
                    case GONE -> "Your endpoint answered 410 Gone.";
                    case FAILING -> "Your endpoint has taken nothing for three days, though we tried again and again.";
                    case PAUSED -> "It was paused.";
                };
        var host = URI.create(notice.url()).getHost();
        return new Mail(
                "<webhook-notice-" + notice.id() + "@gendan>",
                List.of(notice.to()),
                "en",
                "Your webhook at " + host + " is disabled",
                """
                Good day,

                nothing is sent to your webhook at %1$s any more, since %2$s.
                %3$s

                Nothing is lost: your events are kept, and you have taken them up to number %4$d.
                When your endpoint is up again, enable the webhook, and it goes on behind that number:

                    POST /v1/webhooks/%5$s/enable

                POST /v1/webhooks/%5$s/test sends it one message first, and
                GET /v1/webhooks/%5$s/deliveries shows how it answered.
                Until then GET /v1/events?after=%4$d gives you the same events.
                """.formatted(
                                host,
                                notice.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                                why,
                                notice.delivered(),
                                notice.webhook().value()),
                notice.at());
    }
}
