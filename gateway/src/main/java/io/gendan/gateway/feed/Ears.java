package io.gendan.gateway.feed;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Incoming;
import io.gendan.eventsourcing.Listening;
import io.gendan.eventsourcing.MessageHandler;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Tx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The gateway hears everything that the house says to the world. */
@Singleton
class Ears implements MessageHandler {
    private final Feed feed;
    private final News news;
    private final MessageTypes types;

    Ears(Feed feed, News news, MessageTypes types) {
        this.feed = feed;
        this.news = news;
        this.types = types;
    }

    @Produces
    @Singleton
    Listening listening() {
        return new Listening("gateway", List.of("gendan.order", "gendan.shipment", "gendan.complaint"), this);
    }

    @Override
    public void handle(Tx tx, Incoming message) {
        handleAll(List.of(new Heard<>(tx, message)));
    }

    @Override
    public void handleAll(List<Heard<Incoming>> lot) {
        if (lot.isEmpty()) return;
        var tx = lot.getFirst().tx();
        var customers =
                feed.add(tx, lot.stream().map(heard -> heard(heard.message())).toList());
        tx.afterCommit(() -> news.arrived(customers));
    }

    private Feed.Heard heard(Incoming incoming) {
        var type = types.byType().get(incoming.type());
        if (type == null) return new Feed.Heard(incoming, Concern.nobody(incoming.time()), null);
        var message = EventJson.fromJson(incoming.body(), type);
        return new Feed.Heard(
                incoming, Concern.of(message, incoming.time()), CustomerView.of(message, incoming.body()));
    }
}
